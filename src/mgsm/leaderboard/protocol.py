"""What must be the same for two standings to be ranked together: a key, and the same in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from mgsm import prompting, signature, store
from mgsm.leaderboard.naming import line
from mgsm.types import Record

_UNSAID = "not said by the log"
_LONGEST = 200


class Protocol(Record, frozen=True, kw_only=True):
    """One mode of a run, without its model; standings of equal protocols are comparable."""

    mode: str
    data: str
    data_checksum: str | None
    languages: tuple[str, ...]
    """Sorted."""
    n: int | None
    """Problems a language; the most, where languages have not the same number; none where nobody says it."""
    said: tuple[str, ...]
    """The rest, one property each, in words that differ where the property does."""

    @property
    def key(self) -> tuple[object, ...]:
        """What is the same in a group; the name of the data is not, because its checksum says what it is."""
        named = None if self.data_checksum else self.data
        return self.mode, named, self.data_checksum, self.languages, self.n, self.said

    @property
    def id(self) -> str:
        """Returns the id of the group: the mode and a hash, the same in every build."""
        return f"{self.mode}-{signature.checksum(self.key)}"

    @property
    def words(self) -> str:
        """Returns the properties as one phrase."""
        return ", ".join(line(text, _LONGEST) for text in self.said)


def of_run(folder: Path, manifest: store.Manifest, data: str) -> dict[str, Protocol]:
    """Returns the protocol of each mode of a run.

    Raises:
        RunError: the prompts of an imported run cannot be read.
    """
    prompts = store.read(folder, store.PROMPTS, store.SentPrompt) if isinstance(manifest.origin, store.Origin) else []
    found = {}
    for mode in manifest.options.modes:
        asked: dict[str, list[str]] = {}
        for asked_mode, problem, _ in manifest.asked():
            if asked_mode == mode:
                asked.setdefault(problem.language, []).append(problem.id)
        if not asked:
            continue
        found[mode] = Protocol(
            mode=mode,
            data=data,
            data_checksum=manifest.data_checksum,
            languages=tuple(sorted(asked)),
            n=max(map(len, asked.values())),
            said=tuple(_said(manifest, mode, asked, prompts)),
        )
    return found


def _said(
    manifest: store.Manifest, mode: str, asked: Mapping[str, Sequence[str]], prompts: Sequence[store.SentPrompt]
) -> list[str]:
    options = manifest.options
    origin = manifest.origin if isinstance(manifest.origin, store.Origin) else None
    checksum = _checksum_of(prompts, mode) if origin else manifest.prompts_checksum
    said = [] if origin is None else [f"asked by {origin.harness} {origin.harness_version or '(version unknown)'}"]
    there = {(problem.language, problem.id) for problem in manifest.problems if problem.language in asked}
    part = {(tag, id) for tag, ids in asked.items() for id in ids}
    if part != there:
        # An imported log may have asked part of its problems only in this mode; the checksum is of all of them.
        said.append(f"{len(part)} of {len(there)} problems ({signature.checksum(sorted(part))})")
    said += [
        _shots(options),
        f"prompts {checksum}" if checksum else _unknown_prompts(manifest),
        f"chat {_chat(manifest)}",
        _decoding(options),
        _samples(manifest, mode),
        f"token budget {options.max_tokens or _UNSAID}",
    ]
    if prompting.translates(mode):
        given = manifest.translations
        said.append(f"translations given {signature.checksum(given)}" if given else "translations by the model itself")
    said.append(f"answers by extraction revision {signature.field(manifest.signature, 'extraction')}")
    return said


def _unknown_prompts(manifest: store.Manifest) -> str:
    """Returns words that no other log has: prompts that nobody knows may be any."""
    return f"prompts {_UNSAID} {signature.field(manifest.signature, 'log')}, so that nothing is ranked with it"


def _shots(options: store.Options) -> str:
    if options.shots is None:
        return f"shots {_UNSAID}"
    if options.shots == 0:
        return "no exemplars"
    kind = f"{options.exemplars} " if options.exemplars else ""
    return f"{options.shots} {kind}exemplar{'s' if options.shots > 1 else ''}"


def _chat(manifest: store.Manifest) -> str:
    """Returns whether prompts were chat turns: as the backend resolved it, where ``auto`` was asked."""
    return manifest.model.get("chat") or signature.field(manifest.signature, "chat") or _UNSAID


def _decoding(options: store.Options) -> str:
    if options.temperature is None:
        return f"temperature {_UNSAID}"
    if options.temperature == 0:
        return "greedy"
    # Another seed is another draw by the same protocol.
    top_p = _UNSAID if options.top_p is None else f"{options.top_p:g}"
    return f"temperature {options.temperature:g}, top-p {top_p}"


def _samples(manifest: store.Manifest, mode: str) -> str:
    counts = sorted({samples for asked, _, samples in manifest.asked() if asked == mode})
    said = str(counts[0]) if len(counts) == 1 else f"{counts[0]} to {counts[-1]}"
    return f"{said} sample{'' if counts == [1] else 's'} a problem"


def _checksum_of(prompts: Sequence[store.SentPrompt], mode: str) -> str | None:
    """Returns what tells the prompts of a mode apart, whatever other modes a log has; none without prompts."""
    own = sorted((prompt.key, prompt.text) for prompt in prompts if prompt.mode == mode)
    return signature.checksum(own) if own else None
