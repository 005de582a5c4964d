"""``README.md``: the header for the Hub and ``datasets``, written by their own classes, and the data statement."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from string import Template
from typing import Any

from mgsm import languages, resources
from mgsm.problems import symbolic, templates
from mgsm.publish.contents import Contents, folder_of
from mgsm.publish.licence import NAME as LICENCE
from mgsm.publish.licence import OTHER, Licence
from mgsm.publish.parquet import RICH, Split, features
from mgsm.types import Record

NAME = "README.md"
_UNNAMED = "OWNER/NAME"
_SIZES = ((10**3, "n<1K"), (10**4, "1K<n<10K"), (10**5, "10K<n<100K"), (10**6, "100K<n<1M"))
_MEANINGS = {
    "id": "the same problem has the same id in every language",
    "template": "problems of one template differ in numbers and persons only",
    "topic": "what the problem is about",
    "difficulty": "number of steps to the answer",
    "held_out": "the toolkit's own training never uses this template",
    "variables": "the drawn numbers, a JSON object",
    "question": "the problem",
    "answer": "the answer as decimal text",
    "steps": "worked steps in the language, one text a step",
    "reasoning": "the steps and the answer sentence, in the language",
    "english_question": "the same problem in English",
    "english_reasoning": "the worked solution in English",
}


class About(Record, frozen=True, kw_only=True):
    """How a data set is called and described."""

    title: str
    summary: str
    creator: str
    citation: str
    origin: str
    """What the Hub calls the source: ``original``, or the data set that this one extends."""
    annotated_by: str | None = None
    """Where the answers are from, in the Hub's terms; none where that is not known."""
    written_by: str | None = None
    """Where the texts are from, likewise."""
    statement: str
    repo: str | None


def about(contents: Contents, repo: str | None, statement: str | None) -> About:
    """Returns how a data set of this source is described.

    Args:
        contents: what is published.
        repo: ``OWNER/NAME`` on the Hub, where it is known.
        statement: Markdown in place of the data statement that we have for the source.
    """
    count, rows = len(contents.parts), len(contents.parts[0].rich)
    size = f"{rows} word problems of grade-school arithmetic in {count} language{'s' if count > 1 else ''}"
    said = statement or (resources.data("cards", f"{contents.kind}.md")).read_text(encoding="utf-8")
    shi = "Shi et al. 2022, Language Models are Multilingual Chain-of-Thought Reasoners, arXiv 2210.03057"
    if contents.kind == "symbolic":
        seed = contents.source.partition("@")[2]
        title = f"Symbolic word problems for mgsm{f', {seed}' if seed else ''}"
        release, digest = symbolic.release()
        named = f"{release}: " if contents.checksum == digest else ""
        return About(
            title=title,
            summary=f"{named}{size}, drawn from {len(templates.templates())} templates, with worked steps in each.",
            creator="The mgsm authors",
            citation=f"The mgsm authors, {title}, SHA-256 {contents.checksum[:16]}; layout and protocol: {shi}",
            origin="original",
            annotated_by="machine-generated",
            written_by="machine-generated",
            statement=said,
            repo=repo,
        )
    if contents.kind == "official":
        return About(
            title="MGSM",
            summary=f"{size}: the official files of MGSM as Parquet.",
            creator="Google Research",
            citation=shi,
            origin="extended|gsm8k",
            annotated_by="found",
            written_by="expert-generated",
            statement=said,
            repo=repo,
        )
    title = (repo or _shown(contents).removeprefix("hub:")).rpartition("/")[2]
    return About(
        title=title,
        summary=f"{size}.",
        creator="not stated",
        citation=title,
        origin="original",
        statement=said,
        repo=repo,
    )


def write(contents: Contents, splits: Sequence[Split], licence: Licence, described: About, folder: Path) -> Path:
    """Writes the card and returns its path."""
    header = _header(contents, splits, licence, described).to_yaml()
    frame = Template(resources.data("cards", "card.md").read_text(encoding="utf-8"))
    body = frame.substitute(
        title=described.title,
        summary=described.summary,
        address=described.repo or _UNNAMED,
        example=contents.parts[0].tag,
        rich=RICH,
        languages=_languages(contents),
        columns="\n".join(f"- `{name}`: {_MEANINGS[name]}" for name in contents.rich_columns()),
        notes=_notes(contents),
        statement=described.statement.strip(),
        contamination=_contamination(contents),
        checksum=contents.checksum,
        version=version("mgsm"),
        source=_shown(contents),
        licence=f"{licence.name}; the text is in `LICENSE`. Cite: {described.citation}.",
    )
    path = folder / NAME
    path.write_text(f"---\n{header}\n---\n\n{body}", encoding="utf-8")
    return path


def _header(contents: Contents, splits: Sequence[Split], licence: Licence, described: About) -> Any:
    from datasets import DatasetInfo, SplitDict, SplitInfo
    from datasets.info import DatasetInfosDict
    from datasets.utils.metadata import MetadataConfigs
    from huggingface_hub import DatasetCardData

    rows = sum(split.rows for split in splits if split.name == "test" and not split.config.endswith(RICH))
    data = DatasetCardData(
        pretty_name=described.title,
        language=[part.tag for part in contents.parts],
        license=licence.name,
        annotations_creators=[described.annotated_by] if described.annotated_by else None,
        language_creators=[described.written_by] if described.written_by else None,
        multilinguality=["translation" if len(contents.parts) > 1 else "monolingual"],
        size_categories=[next((name for most, name in _SIZES if rows < most), "1M<n<10M")],
        source_datasets=[described.origin],
        task_categories=["text-generation"],
        tags=["math", "reasoning", "chain-of-thought", "mgsm"],
    )
    if licence.name == OTHER:
        data["license_name"], data["license_link"] = "custom", LICENCE
    infos, configs = DatasetInfosDict(), MetadataConfigs()
    for config in dict.fromkeys(split.config for split in splits):
        own = [split for split in splits if split.config == config]
        found = SplitDict()
        for split in own:
            found[split.name] = SplitInfo(split.name, num_bytes=split.bytes_in_memory, num_examples=split.rows)
        infos[config] = DatasetInfo(
            features=features(contents, config),
            splits=found,
            download_size=sum(split.bytes_on_disk for split in own),
            dataset_size=sum(split.bytes_in_memory for split in own),
        )
        configs[config] = {"data_files": [{"split": split.name, "path": split.path.as_posix()} for split in own]}
    infos.to_dataset_card_data(data)
    configs.to_dataset_card_data(data)
    return data


def _languages(contents: Contents) -> str:
    lines = ["| tag | language | own name | script | test | exemplars |", "|---|---|---|---|---|---|"]
    for part in contents.parts:
        language = languages.load(part.tag)
        cells = (part.tag, language.name, language.autonym, language.script, len(part.test), len(part.train))
        lines.append(f"| {' | '.join(map(str, cells))} |")
    return "\n".join(lines)


def _notes(contents: Contents) -> str:
    notes = []
    left_out = list(dict.fromkeys(name for part in contents.parts for name in part.left_out))
    if left_out:
        notes.append(
            f"The answer of {len(left_out)} problems is no 32-bit whole number. A rounded answer would be wrong, "
            f"so they are in `<tag>{RICH}` only: {', '.join(left_out)}."
        )
    if contents.own_exemplars and contents.kind != "symbolic":
        notes.append("The source has no exemplars of its own: those of split `train` are the toolkit's.")
    return "\n\n".join(notes)


def _contamination(contents: Contents) -> str:
    if contents.kind == "symbolic":
        return (
            "Once published, a release has to be taken as seen: draw fresh numbers from the same templates with "
            "`mgsm run --data symbolic@seed=N` and compare the two accuracies."
        )
    if contents.kind == "official":
        return (
            "They have been public since 2021 (English) and 2022, so assume that current models have seen them, with "
            "answers, in English at least."
        )
    return ""


def _shown(contents: Contents) -> str:
    """Returns the source without the folders of the machine it was built on."""
    folder = folder_of(contents.source)
    if folder is None or contents.source == "mgsm":
        return contents.source
    return f"hub:{folder.resolve().name}" if contents.source.startswith("hub:") else folder.resolve().name
