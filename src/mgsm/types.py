"""The frozen records that flow down the pipeline, linked by keys.

``Problem -> Prompt -> Generation | Failure -> Answer -> Score -> Estimate -> Table``
"""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import msgspec


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """Base of all records: immutable, keyword-only, JSON by msgspec."""


class Key(msgspec.Struct, frozen=True, order=True):
    """What one generation answers: one sample of one problem in one language and prompt mode."""

    problem: str
    language: str
    mode: str
    sample: int = 0


class Exemplar(Record, frozen=True, kw_only=True):
    """One worked example of a few-shot prompt, in one language."""

    question: str
    """Without its label."""
    reasoning: str
    """Chain of thought in the language of the question, ending in the answer sentence."""
    english_reasoning: str
    """Chain of thought in English, ending in the English answer sentence."""
    answer: Decimal
    equations: str
    """Equation-only solution, as ``5 + 6 = 11.``"""


class Problem(Record, frozen=True, kw_only=True):
    """One question in one language; the same ``id`` names the same problem in every language."""

    id: str
    language: str
    question: str | None
    """None only in a run imported from a log that has no questions."""
    answer: Decimal
    steps: tuple[str, ...] = ()
    """Worked steps in the language, without the answer sentence; empty where the source has none."""
    template: str | None = None


class Message(Record, frozen=True, kw_only=True):
    """One turn of a chat."""

    role: Literal["user", "assistant"]
    content: str


class Prompt(Record, frozen=True, kw_only=True):
    """What is put to a model: as plain text and as chat turns, of which the backend takes one."""

    key: Key
    text: str
    messages: tuple[Message, ...]
    stop: tuple[str, ...]
    """Strings that end a generation of the plain text: the labels that would open a next question."""
    max_tokens: int
    translates: bool = False
    """Asks for a translation, the first of two calls with the same key."""


class Sampling(Record, frozen=True, kw_only=True):
    """How tokens are chosen. Temperature 0 is greedy; a draw depends on ``seed`` and the key alone."""

    temperature: float = 0.0
    top_p: float = 1.0
    seed: int = 0


class Generation(Record, frozen=True, kw_only=True):
    """What the model said to one prompt; one line of ``generations.jsonl``."""

    problem: str
    language: str
    mode: str
    sample: int = 0
    text: str
    finish_reason: Literal["stop", "length"] | None
    """None where an imported log does not say it."""
    prompt_tokens: int | None = None
    """Tokens read, over all calls that this generation took (two in translate-en)."""
    completion_tokens: int | None = None
    """Tokens written, over all calls that this generation took."""
    translation: str | None = None
    """translate-en only: the English question that was solved."""

    @property
    def key(self) -> Key:
        """What links this record to the others."""
        return Key(self.problem, self.language, self.mode, self.sample)


class Failure(Record, frozen=True, kw_only=True):
    """No generation came: the reason. Never an empty generation; one line of ``failures.jsonl``."""

    problem: str
    language: str
    mode: str
    sample: int = 0
    error: str

    @classmethod
    def of(cls, key: Key, error: str) -> Failure:
        """Returns the failure of what a key names."""
        return cls(problem=key.problem, language=key.language, mode=key.mode, sample=key.sample, error=error)

    @property
    def key(self) -> Key:
        """What links this record to the others."""
        return Key(self.problem, self.language, self.mode, self.sample)


class Answer(Record, frozen=True, kw_only=True):
    """The number a completion commits to."""

    value: Decimal | None = None
    rule: str | None = None
    """Name of the rule that found it; none without a value."""
    start: int | None = None
    """Character span ``[start, end)`` of the number in the completion as given."""
    end: int | None = None
    ambiguous: bool = False
    """The digits can be read as two numbers (``1.800`` in German) and context did not settle it."""


class Score(Record, frozen=True, kw_only=True):
    """One problem in one language and mode, over its samples; one line of ``scores.jsonl``."""

    problem: str
    language: str
    mode: str
    correct: bool
    """The one sample, or the majority vote of several, equals the gold answer as a number."""
    accuracy: float
    """Share of the samples asked that are correct, in [0, 1]; a failed sample is not."""
    samples: int
    failed: float
    no_answer: float
    truncated: float | None
    """Shares of the samples asked, in [0, 1]; ``truncated`` is none where it is not known why a sample ended."""
    tokens: float | None = None
    """Completion tokens a sample, where the backend counts them."""
    metric: dict[str, float] = msgspec.field(default_factory=dict)
    """Further values of this problem: ``bleu`` and ``chrf`` in [0, 100] as sacrebleu prints them, and
    ``language_fidelity``, the share of the chains of thought in the language asked for, in [0, 1]."""
    overlap_reference: str | None = None
    """What the text was compared with."""
    overlap_tokenizer: str | None = None
    """sacrebleu tokenizer of the BLEU figures."""
    statistics: dict[str, list[int]] = msgspec.field(default_factory=dict)
    """Sufficient statistics of the corpus scores (sacrebleu), summed over the samples."""


class Estimate(Record, frozen=True, kw_only=True):
    """A value with its interval."""

    value: float
    low: float
    high: float
    n: int
    """Independent units behind it: problems, not generations."""


class Table(Record, frozen=True, kw_only=True):
    """Rows of cells for any renderer; ``None`` is a figure that does not apply."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str | float | int | None, ...], ...]
    notes: tuple[str, ...] = ()
