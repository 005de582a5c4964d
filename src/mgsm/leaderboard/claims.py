"""What a run says of itself, made again: signature, counts, answers, scores. A difference is an edit or a mistake."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

import msgspec

from mgsm import prompting, scoring, signature, store
from mgsm.errors import MgsmError
from mgsm.extraction import REVISION
from mgsm.leaderboard.intake import SHOWN, printed
from mgsm.leaderboard.submission import Finding, Submission
from mgsm.metrics import accuracy, overlap
from mgsm.problems import symbolic
from mgsm.types import Answer, Key, Score

CLOCKS = timedelta(days=1)
"""By how much the clocks of two machines, one of them set to local time, may differ."""
FETCHED = ("spm", "flores", "spBLEU")
"""Tokenizers of sacrebleu that are downloads begin so: a manifest must not make this machine fetch anything."""
TOLERANCE = 1e-6
"""Relative: BLEU and chrF are sums of floats, which another machine may add in another order."""


def signed_again(submission: Submission) -> Iterator[Finding]:
    """Yields the fields of a signature that the manifest's own fields do not give.

    Who edits a manifest to make a run look like another leaves its signature behind, or the other way round.
    """
    manifest = submission.manifest
    expected = fields(manifest)
    stated = dict(part.partition(":")[::2] for part in manifest.signature.split("|"))
    for name in [*expected, *(name for name in stated if name not in expected)]:
        valid, found = expected.get(name, ()), stated.get(name)
        if found is None or found not in valid:
            yield submission.finding(
                "error",
                "signature",
                f"signature, {printed(name)}",
                "missing" if found is None else printed(found),
                " or ".join(map(printed, valid)) or "no such field",
            )


def fields(manifest: store.Manifest) -> dict[str, tuple[str, ...]]:
    """Returns the values that each field of a run's signature can have, from the rest of its manifest.

    The revision of the extraction is any: answers are read again. A folder of data was named by its last part where it
    lay on the machine that ran. See ``mgsm.pipeline`` and ``mgsm.harnesses``, which sign.
    """
    options, model = manifest.options, manifest.model
    revision = signature.field(manifest.signature, "extraction") or ""
    known = {str(number) for number in range(1, REVISION + 1)}
    names = dict.fromkeys((options.data, re.split(r"[\\/]", options.data.rstrip("\\/"))[-1]))
    given: dict[str, object] = {"mgsm": manifest.versions.get("mgsm", "unknown")}
    ending: dict[str, object] = {
        "samples": options.samples,
        "tokens": options.max_tokens,
        "extraction": revision if revision in known else f"1 to {REVISION}",
    }
    origin = manifest.origin
    if isinstance(origin, store.Origin):
        counts = sorted({len(cell.problems) for cell in origin.asked})
        given |= {
            "source": options.backend,
            "log": signature.checksum(sorted(origin.files.values())),
            "n": counts[0] if len(counts) == 1 else f"{counts[0]}-{counts[-1]}" if counts else "none",
            "chat": options.chat,
            "dtype": options.dtype,
        }
    else:
        given |= {"n": options.limit or "all", "chat": model.get("chat"), "dtype": model.get("dtype", "none")}
        made = f"given#{signature.checksum(manifest.translations)}" if manifest.translations else "own"
        ending = {"translations": made} | ending
    drawn = f"t{_said(options.temperature)}.p{_said(options.top_p)}.seed{_said(options.seed)}"
    given |= {
        "languages": options.languages,
        "modes": options.modes,
        "prompts": manifest.prompts_checksum,
        "shots": f"{_said(options.shots)}.{_said(options.exemplars)}",
        "model": f"{model['model']}#{_said(model.get('revision'))}",
        "backend": model.get("backend"),
        "decoding": "greedy" if options.temperature == 0 else drawn,
    }
    single = {name: (_text(value),) for name, value in (given | ending).items()}
    return single | {"data": tuple(_text(f"{name}#{manifest.data_checksum[:8]}") for name in names)}


def _said(value: object) -> object:
    return "unknown" if value is None else value


def _text(value: object) -> str:
    return signature.sign({"": _said(value)}).removeprefix(":")


def complete(submission: Submission) -> Iterator[Finding]:
    """Yields generations that are missing, doubled, both there and failed, or were never asked.

    Leaving hard problems out, or picking the best of several tries, would raise a score.
    """
    asked = submission.asked()
    there = Counter(generation.key for generation in submission.generations)
    failed = Counter(failure.key for failure in submission.failures)
    groups = (
        ("missing", [key for key in submission.manifest.keys() if key not in there and key not in failed], "a line"),
        (
            "doubled",
            [key for key, count in (there + Counter(set(failed) - set(there))).items() if count > 1],
            "one line",
        ),
        ("doubled among the failures", [key for key, count in failed.items() if count > 1], "one line"),
        ("there and failed", [key for key in there if key in failed], "one of both"),
        ("not asked", [key for key in [*there, *failed] if key not in asked], "what the manifest asks"),
    )
    for what, keys, expected in groups:
        yield from _few(submission, "counts", what, keys, expected, len(asked))
    origin = submission.manifest.origin
    if isinstance(origin, store.Origin) and {failure.key for failure in origin.failures} != set(failed):
        found = f"{len(failed)} failures, the manifest has {len(origin.failures)}"
        yield submission.finding("error", "counts", store.FAILURES, found, "the failures of the import")


def _few(
    submission: Submission, check: str, what: str, keys: Sequence[Key], expected: str, total: int
) -> Iterator[Finding]:
    if keys:
        shown = "; ".join(f"{key.problem}, {key.language}, {key.mode}, sample {key.sample}" for key in keys[:SHOWN])
        more = "; ..." if len(keys) > SHOWN else ""
        yield submission.finding(
            "error", check, printed(shown + more), f"{what}: {len(keys)} of {total} generations", expected
        )


def answered_again(submission: Submission) -> Iterator[Finding]:
    """Yields answers and scores that the generations do not give.

    Scores of an older extraction are not compared: they are computed again for the board.
    """
    claims, revision = submission.claims, signature.field(submission.manifest.signature, "extraction")
    if submission.from_log:
        return
    if claims.scored not in (None, submission.generations_sum) and claims.scores is not None:
        yield submission.finding(
            "warning", "scores", store.SCORED, "generations were changed after they were scored", "mgsm score RUN"
        )
    if revision != str(REVISION):
        if claims.scores is not None:
            found = f"scored with extraction {printed(str(revision))}"
            yield submission.finding("note", "scores", store.SCORES, found, f"scored again with {REVISION}")
        return
    asked = submission.asked()
    made = {
        generation.key: (generation, store.KeyedAnswer.of(generation.key, answer, _canonical(answer)))
        for generation, answer in zip(submission.generations, submission.answers, strict=True)
        if generation.key in asked
    }
    if claims.answers is not None:
        claimed = {answer.key: answer for answer in claims.answers}
        right = {key: answer for key, (_, answer) in made.items()}
        unlike = [
            (_name(key), _shown(claimed.get(key)), _shown(right.get(key)))
            for key in dict.fromkeys([*right, *claimed])
            if claimed.get(key) != right.get(key)
        ]
        yield from _differences(submission, "answers", store.ANSWERS, unlike, len(made))
    if claims.scores is not None:
        generations, answers = [one for one, _ in made.values()], [answer for _, answer in made.values()]
        yield from _scores(submission, scoring.scores(_scorable(submission.manifest), generations, answers))


def _canonical(answer: Answer) -> str | None:
    return None if answer.value is None else accuracy.canonical(answer.value)


def _name(key: Key) -> str:
    return f"{key.problem}, {key.language}, {key.mode}, sample {key.sample}"


def _shown(answer: store.KeyedAnswer | None) -> str:
    if answer is None:
        return "no line"
    ambiguous = ", ambiguous" if answer.ambiguous else ""
    return f"{answer.answer} by {answer.rule} at {answer.start}-{answer.end}{ambiguous}"


def _differences(
    submission: Submission, check: str, file: str, unlike: Sequence[tuple[str, str, str]], total: int
) -> Iterator[Finding]:
    for where, found, expected in unlike[:SHOWN]:
        yield submission.finding("error", check, printed(f"{file}: {where}"), printed(found), printed(expected))
    if len(unlike) > SHOWN:
        yield submission.finding(
            "error", check, file, f"{len(unlike)} of {total} lines differ", "what the generations give"
        )


def _scorable(manifest: store.Manifest) -> store.Manifest:
    """Returns a manifest without a tokenizer that would have to be downloaded or is not installed."""
    asked = manifest.options.bleu_tokenizer
    try:
        usable = asked is None or (not asked.startswith(FETCHED) and overlap.is_installed(asked))
    except MgsmError:
        usable = False
    if usable:
        return manifest
    return msgspec.structs.replace(manifest, options=msgspec.structs.replace(manifest.options, bleu_tokenizer=None))


def _scores(submission: Submission, made: Sequence[Score]) -> Iterator[Finding]:
    claimed = {(score.problem, score.language, score.mode): score for score in submission.claims.scores or ()}
    same_sacrebleu = submission.manifest.versions.get("sacrebleu") == signature.versions().get("sacrebleu")
    unlike = []
    expected = {(score.problem, score.language, score.mode): score for score in made}
    for key in dict.fromkeys([*expected, *claimed]):
        ours, theirs = expected.get(key), claimed.get(key)
        where = ", ".join(key)
        if ours is None or theirs is None:
            unlike.append((where, "no line" if theirs is None else "a line", "no line" if ours is None else "a line"))
            continue
        for name in Score.__struct_fields__:
            compared = name not in ("metric", "statistics") or (
                same_sacrebleu and ours.overlap_tokenizer == theirs.overlap_tokenizer
            )
            found, right = getattr(theirs, name), getattr(ours, name)
            if name != "overlap_tokenizer" and compared and not _alike(found, right):
                unlike.append((f"{where}, {name}", str(found)[:80], str(right)[:80]))
    yield from _differences(submission, "scores", store.SCORES, unlike, len(expected))


def _alike(found: object, right: object) -> bool:
    """Says whether two values of a score are the same, but for the order of floating-point sums."""
    if isinstance(found, float) and isinstance(right, float | int):
        return math.isclose(found, right, rel_tol=TOLERANCE, abs_tol=TOLERANCE)
    if isinstance(found, Mapping) and isinstance(right, Mapping):
        return found.keys() == right.keys() and all(_alike(found[key], right[key]) for key in found)
    return found == right


def consistent(submission: Submission) -> Iterator[Finding]:
    """Yields options that the problems of the same manifest contradict; tables are made from both."""
    manifest = submission.manifest
    tags = tuple(dict.fromkeys(problem.language for problem in manifest.problems))
    counts = Counter(problem.language for problem in manifest.problems)
    keys = Counter((problem.id, problem.language) for problem in manifest.problems)
    limit = manifest.options.limit
    checked = (
        (set(tags) == set(manifest.options.languages), "options.languages", manifest.options.languages, tags),
        (max(keys.values(), default=1) == 1, "problems", f"{keys.total()} problems", f"{len(keys)} different ones"),
        (
            limit is None or submission.from_log or max(counts.values(), default=0) <= limit,
            "options.limit",
            limit,
            f"{max(counts.values(), default=0)} problems of a language",
        ),
        (bool(manifest.problems), "problems", "none", "at least one"),
        # What was loaded from a folder is named by the folder's last part.
        (
            manifest.options.model.rstrip("/").endswith(manifest.model["model"]),
            "options.model",
            manifest.options.model,
            manifest.model["model"],
        ),
    )
    for holds, where, found, expected in checked:
        if not holds:
            yield submission.finding("error", "manifest", where, printed(str(found)), printed(str(expected)))


def dated(submission: Submission, now: datetime) -> Iterator[Finding]:
    """Yields dates that are none or lie ahead: a board says when a figure was measured."""
    origin = submission.manifest.origin
    dates = {"created": submission.manifest.created}
    if isinstance(origin, store.Origin) and origin.created is not None:
        dates["origin.created"] = origin.created
    for where, text in dates.items():
        try:
            date = datetime.fromisoformat(text)
        except ValueError:
            yield submission.finding("error", "dates", where, printed(text), "a time as 2026-01-31T12:00:00+00:00")
            continue
        if date.tzinfo is None:
            date = date.replace(tzinfo=now.tzinfo)
        if date > now + CLOCKS:
            yield submission.finding("error", "dates", where, text, f"not after {now:%Y-%m-%d}")


def prompted(submission: Submission) -> Iterator[Finding]:
    """Yields prompts that are not those of this version; such runs are ranked apart.

    A source with exemplars of its own has other prompts than ours, so only runs on bundled problems are compared.
    """
    manifest = submission.manifest
    options = manifest.options
    if isinstance(manifest.origin, store.Origin) or not bundled(options.data):
        return
    if options.shots is None or options.exemplars is None:
        yield submission.finding("error", "prompts", "options.shots", "none", "a number in a run that was asked here")
        return
    style = prompting.Style(shots=options.shots, exemplars=options.exemplars, book=prompting.own_exemplars())
    ours = prompting.checksum(style)
    if manifest.prompts_checksum != ours:
        found = printed(str(manifest.prompts_checksum))
        yield submission.finding(
            "warning", "prompts", "prompts_checksum", found, f"{ours}, the prompts of this version"
        )


def bundled(data: str) -> bool:
    """Says whether a source's name means the bundled problems."""
    try:
        return symbolic.parse(data) is not None
    except MgsmError:
        return False
