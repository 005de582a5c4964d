# Everything a fresh machine with Python 3.11+ and git needs; `make demo` and `make test` set themselves up.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo check test schema browser docs demo-site bench clean

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt torch
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable ".[dev]"
	touch $(READY)

demo: $(READY)  ## the main job on what the package brings: bundled problems, bundled model, all modes and languages
	$(BIN)/mgsm run --limit 28 --output runs/demo
	$(BIN)/mgsm report runs/demo --output runs/demo-report --format csv > /dev/null
	@echo "table above; report and figure: runs/demo-report/report.html, runs/demo-report/figures/share-mgsm-tiny.png"

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -q tests/test_architecture.py

test: $(READY)
	$(BIN)/python -m pytest -q -n auto

schema: $(READY)  ## the schema that exports are checked against; not ours to commit
	$(BIN)/python -m pip download --quiet --no-deps --only-binary :all: --python-version 3.12 --dest build/schema every-eval-ever==0.3.0

browser: $(READY)  ## axe-core for the tests in a browser; not ours to commit
	$(BIN)/python -m pip download --quiet --no-deps --dest build/axe axe-playwright-python==0.1.8

docs: $(READY)  ## the measured tables of docs/extraction.md, from labelled rows in ../shared and tests/data
	$(BIN)/python benchmarks/extraction.py --write docs/extraction.md

demo-site: $(READY)  ## the site in docs/demo and the README's picture of it: bundled models, logs of harnesses, printed figures
	$(BIN)/python scripts/demo_site.py

bench: $(READY)
	$(BIN)/python benchmarks/against_lm_eval.py

clean:
	rm -rf $(VENV) build dist
