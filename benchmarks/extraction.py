"""Our extractor and the published ones of other harnesses, side by side: how often right, how fast, how slow at worst.

Prints Markdown; with --write it replaces the marked block of a document instead.

    python benchmarks/extraction.py --write docs/extraction.md
"""

from __future__ import annotations

import argparse
import datetime
import json
import multiprocessing
import multiprocessing.connection
import platform
import statistics
import time
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass
from decimal import Decimal
from importlib.metadata import version
from pathlib import Path

from mgsm import languages, peers
from mgsm.extraction import REVISION, extract_answer

ROOT = Path(__file__).resolve().parents[1]
BEGIN, END = "<!-- begin: benchmarks/extraction.py -->", "<!-- end: benchmarks/extraction.py -->"
OURS = "ours"
MEGABYTE = 1_000_000
MOST_KINDS, FEWEST, OTHER = 60, 5, "kinds of fewer than 5"
"""Where there are more kinds than that, those of fewer completions share a line."""
STOPS = ".!\u3002\u0964"
ANSWERED_EARLY = {"answer-first", "self-correction", "verification-after", "multi-boxed", "run-on", "think-block"}
REPEATS, SECONDS_EACH, TIMEOUT_S = 5, 0.4, 10.0


@dataclass(frozen=True)
class Row:
    language: str
    mode: str | None
    completion: str
    answer: str | None
    category: str


@dataclass(frozen=True)
class Outcome:
    right: bool
    invented: bool
    """A number was given where there is no answer."""


def main() -> None:
    options = arguments()
    names = (OURS, *peers.names())
    parts = [heading(options, names)]
    usual = {row.category for row in read([options.dev])} if options.dev.is_file() else set()
    timed = {"worked examples": worked_examples()}
    for title, paths in sources(options):
        rows = read(paths, options.ids)
        if rows:
            timed[title.lower()] = rows
            parts += [f"### {title}: {len(rows)} completions", *accuracy(rows, names, usual), damaged(rows)]
    parts += ["### Speed", *speed(timed, names), "### Worst cases", *worst_cases(names)]
    text = "\n\n".join(parts)
    if options.write:
        write(options.write, text)
    else:
        print(text)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dev", nargs="?", type=Path, default=ROOT.parent / "shared" / "extraction" / "dev.jsonl")
    parser.add_argument("--corpus", type=Path, default=ROOT / "tests" / "data" / "extraction", help="folder of JSONL")
    parser.add_argument("--ids", default="", help="only rows whose id begins so, as d-")
    parser.add_argument("--write", type=Path, help="document whose marked block is replaced")
    return parser.parse_args()


def sources(options: argparse.Namespace) -> Iterator[tuple[str, list[Path]]]:
    if options.dev.is_file():
        yield "Development completions", [options.dev]
    own = sorted(options.corpus.glob("*.jsonl")) if options.corpus.is_dir() else []
    if own:
        yield "Our own corpus", own


def read(paths: Sequence[Path], ids: str = "") -> list[Row]:
    rows = []
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["id"].startswith(ids):
                rows.append(Row(row["language"], row.get("mode"), row["completion"], row["answer"], row["category"]))
    return rows


def heading(options: argparse.Namespace, names: Sequence[str]) -> str:
    read_from = [f"`{path.name}`" for _, paths in sources(options) for path in paths]
    lines = [
        f"Made by `python benchmarks/extraction.py` on {datetime.date.today().isoformat()} with "
        f"mgsm {version('mgsm')}, extraction revision {REVISION}, Python {platform.python_version()}, "
        f"{platform.machine()}; completions: {', '.join(read_from) or 'none found'}.",
        "",
        "| name | what it is |",
        "|---|---|",
        f"| {OURS} | `mgsm.extract_answer` |",
        *(f"| {name} | {peers.load(name).SOURCE.replace('<', '&lt;')} |" for name in names if name != OURS),
    ]
    return "\n".join(lines)


# What is right


def outcome(name: str, row: Row) -> Outcome:
    if name == OURS:
        value = extract_answer(row.completion, row.language, row.mode).value
        gold = None if row.answer is None else Decimal(row.answer)
        return Outcome(value == gold, gold is None and value is not None)
    verdict = peers.load(name).judge(row.completion, row.answer or "0", row.language, row.mode)
    if row.answer is not None:
        return Outcome(verdict.correct, False)
    invented = verdict.extracted is not None and is_number(verdict.extracted)
    return Outcome(not invented, invented)


def is_number(text: str) -> bool:
    """Says whether what a peer took is meant as a number: whole replies and stray dots are not."""
    try:
        float(text)
    except ValueError:
        return any(char.isdigit() for char in text) and not any(char.isalpha() for char in text) and len(text) <= 40
    return True


def accuracy(rows: Sequence[Row], names: Sequence[str], usual: Set[str]) -> Iterator[str]:
    found = {name: [outcome(name, row) for row in rows] for name in names}
    tags = [tag for tag in languages.known() if any(row.language == tag for row in rows)]
    silent = [place for place, row in enumerate(rows) if row.answer is None]
    lines = []
    for name in names:
        right = [one.right for one in found[name]]
        by_tag = [share([right[i] for i, row in enumerate(rows) if row.language == tag]) for tag in tags]
        lines.append([name, share(right), *by_tag, share([found[name][place].invented for place in silent])])
    yield "Right, in percent, by language; last column: rows without an answer to which one is given all the same."
    yield table(["extractor", "all", *tags, f"invented ({len(silent)})"], lines)
    for title, places in {
        "kinds of the development set": [place for place, row in enumerate(rows) if row.category in usual],
        "other kinds": [place for place, row in enumerate(rows) if row.category not in usual],
    }.items():
        if places:
            yield f"Ours, {title}: {sum(found[OURS][place].right for place in places)} of {len(places)} right."
    kinds = Counter(row.category for row in rows)
    groups: dict[str, list[int]] = defaultdict(list)
    for place, row in enumerate(rows):
        alone = kinds[row.category] >= FEWEST or len(kinds) <= MOST_KINDS
        groups[row.category if alone else OTHER].append(place)
    yield "Right, in percent, by kind of completion."
    yield table(
        ["kind", "n", *names],
        [
            [kind, str(len(places)), *(share([found[name][place].right for place in places]) for name in names)]
            for kind, places in sorted(groups.items())
        ],
    )


def share(values: Sequence[bool]) -> str:
    return f"{100 * sum(values) / len(values):.1f}" if values else "-"


def table(columns: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    rule = ["---", *("--:" for _ in columns[1:])]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in (columns, rule, *lines))


UNMARKED = {"boxed", "tag", "json", "hashes", "answer-sentence"}
"""Rules that need no whole sentence."""


def damaged(rows: Sequence[Row]) -> str:
    """Returns what becomes of replies that lose their end: cut before the answer is said, or without the last stop."""
    cut, stopped = [], []
    for row in rows:
        found = extract_answer(row.completion, row.language, row.mode)
        if row.answer is None or found.value != Decimal(row.answer) or found.start is None or found.end is None:
            continue
        text = row.completion.rstrip()
        if text[-1:] in STOPS and found.rule not in UNMARKED:
            stopped.append(extract_answer(text.rstrip(STOPS), row.language, row.mode).value == found.value)
        # Where the number was not said before, a text that ends amid a word has no answer.
        place = found.start * 3 // 10 + zlib.crc32(row.completion.encode()) % max(1, found.start * 7 // 10 - 6)
        said_first = row.completion.find(row.completion[found.start : found.end]) == found.start
        if (
            said_first
            and found.start > 60
            and row.category not in ANSWERED_EARLY
            and row.completion[place - 1].isalpha()
        ):
            cut.append(extract_answer(row.completion[:place], row.language, row.mode).value is None)
    return (
        f"Ours, replies cut amid a word before the answer is said: no number in {sum(cut)} of {len(cut)}. Replies "
        "that are decided by their last sentence, without its full stop: the same answer in "
        f"{sum(stopped)} of {len(stopped)}."
    )


# How fast


def reader(name: str) -> Callable[[Row], object]:
    if name == OURS:
        return lambda row: extract_answer(row.completion, row.language, row.mode)
    judge = peers.load(name).judge
    return lambda row: judge(row.completion, row.answer or "0", row.language, row.mode)


def worked_examples() -> list[Row]:
    """Returns what a model says that does as its prompt shows: the worked examples, answer sentences included."""
    return [
        Row(tag, "native-cot", exemplar.reasoning, str(exemplar.answer), "worked example")
        for tag in languages.known()
        for exemplar in languages.exemplars(tag)
    ]


def speed(timed: dict[str, list[Row]], names: Sequence[str]) -> Iterator[str]:
    readers = {name: reader(name) for name in names}
    rates = {(name, title): rates_of(judge, rows) for name, judge in readers.items() for title, rows in timed.items()}
    for _ in range(REPEATS):
        for (name, title), measured in rates.items():
            measured.add(readers[name], timed[title])
    sizes = ", ".join(
        f"{title}: {len(rows)} of {statistics.fmean(len(row.completion) for row in rows):.0f} characters on average"
        for title, rows in timed.items()
    )
    yield (
        f"Completions a second on one core: median of {REPEATS} turns, taken in turns in one process; in brackets the "
        "slowest and the fastest turn. Worked examples are those of the prompts in eleven languages, with their answer "
        f"sentence: what a model says that does as it is told. {sizes[:1].upper()}{sizes[1:]}. Peers are our "
        "re-implementations, whose speed is not that of the originals."
    )
    yield table(["extractor", *timed], [[name, *(str(rates[name, title]) for title in timed)] for name in names])


class Rates:
    """How many completions a second a reader reads, turn by turn."""

    def __init__(self, rounds: int) -> None:
        self.rounds = rounds
        self.measured: list[float] = []

    def add(self, judge: Callable[[Row], object], rows: Sequence[Row]) -> None:
        seconds = sum(once(judge, rows) for _ in range(self.rounds))
        self.measured.append(self.rounds * len(rows) / seconds)

    def __str__(self) -> str:
        low, high = min(self.measured), max(self.measured)
        return f"{statistics.median(self.measured):,.0f} ({low:,.0f} to {high:,.0f})"


def rates_of(judge: Callable[[Row], object], rows: Sequence[Row]) -> Rates:
    once(judge, rows)
    return Rates(max(1, round(SECONDS_EACH / max(once(judge, rows), 1e-6))))


def once(judge: Callable[[Row], object], rows: Sequence[Row]) -> float:
    start = time.process_time()
    for row in rows:
        judge(row)
    return time.process_time() - start


# How slow at worst


def adversarial() -> dict[str, tuple[str, str]]:
    """Returns texts of about one megabyte by what they repeat, each with its language."""
    english = languages.pivot().tag
    repeated = {
        "digits": "9", "commas": ",", "points": ".", "dollar signs": "$", "spaces": " ", "lines": "\n",
        "backslashes": "\\", "minus signs": "-", "equals signs": "=", "bars": "|", "`{`": "{", "`{}`": "{}",
        "`{{…}}` nested": "", "`\\boxed{`": "\\boxed{", "`\\boxed{1}`": "\\boxed{1}", "`\\frac{1}{2}`": "\\frac{1}{2}",
        "`<think>`": "<think>", "`</think>`": "</think>", "`<think></think>`": "<think></think>",
        "`<answer>`": "<answer>", "`\"answer\": `": "\"answer\": ", "`####`": "####", "`**`": "**", "`1,`": "1,",
        "`1 `": "1 ", "`1.`": "1.", "`1+1=`": "1+1=", "`1/`": "1/", "`Answer: `": "Answer: ",
        "`The answer is 1. `": "The answer is 1. ", "`wait, `": "wait, ", "`one hundred `": "one hundred ",
        "zero-width spaces": "\u200b", "combining accents": "\u0301", "halves": "½",
    }  # fmt: skip
    texts = {what: (english, piece * (MEGABYTE // max(1, len(piece)))) for what, piece in repeated.items()}
    half = MEGABYTE // 2
    texts["`{{…}}` nested"] = (english, "{" * half + "}" * half)
    fact = "I ate 9 pears. "
    texts["facts behind a sum"] = (english, "3 + 4 = 7. " + fact * (MEGABYTE // len(fact)))
    own = {tag: languages.load(tag).numbers.digits[9] for tag in languages.known()}
    tag = next(tag for tag, digit in own.items() if not digit.isascii())
    texts["native digits"] = (tag, own[tag] * MEGABYTE)
    tag = next(tag for tag in languages.known() if languages.load(tag).numbers.numerals)
    numeral = max(languages.load(tag).numbers.numerals, key=languages.load(tag).numbers.numerals.__getitem__)
    texts["largest numeral character"] = (tag, numeral * MEGABYTE)
    return texts


def worst_cases(names: Sequence[str]) -> Iterator[str]:
    yield (
        "Seconds for one completion of a million characters that repeats one thing; a reading is stopped after "
        f"{TIMEOUT_S:.0f} s. Peers are our re-implementations; the originals may take longer."
    )
    texts, lines = adversarial(), []
    for tag, _ in texts.values():
        for name in names:
            reader(name)(Row(tag, None, "1", "1", ""))
    for what, (tag, text) in texts.items():
        lines.append([what.replace("|", "\\|"), *(seconds(name, tag, text) for name in names)])
    yield table(["repeated", *names], lines)


def seconds(name: str, tag: str, text: str) -> str:
    """Returns the time of one reading in a process of its own, because some peers do not come back."""
    context = multiprocessing.get_context("fork")
    there, here = context.Pipe()
    process = context.Process(target=timed, args=(name, tag, text, there))
    process.start()
    found = f"{here.recv():.2f}" if here.poll(TIMEOUT_S) else f"> {TIMEOUT_S:.0f}"
    process.kill()
    process.join()
    return found


def timed(name: str, tag: str, text: str, answer: multiprocessing.connection.Connection) -> None:
    judge = reader(name)
    start = time.perf_counter()
    judge(Row(tag, None, text, "1", ""))
    answer.send(time.perf_counter() - start)


def write(path: Path, text: str) -> None:
    before, _, rest = path.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise SystemExit(f"{path}: no block between {BEGIN} and {END}")
    path.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
