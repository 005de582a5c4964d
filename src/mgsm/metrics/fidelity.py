"""Whether a text is in the language that was asked for: by script first, then by the letters' sequences.

Source: the identifier is py3langid (Barbaresi), a descendant of langid.py (Lui and Baldwin 2012, ACL system
demonstrations), held to the languages that we know.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections import Counter
from collections.abc import Callable

from mgsm import languages
from mgsm.extraction.phrases import script

UNDETERMINED = "und"
FEWEST_LETTERS, FEWEST_TO_COMPARE = 8, 20
"""Shorter texts say too little: to tell the script, and to tell languages of one script apart."""
_USUAL = 0.02
"""Share of a language's own letters from which a script belongs to it."""
_NOTATION = re.compile(r"\\[A-Za-z]+|<\|?/?[A-Za-z_]+\|?>")
"""LaTeX commands, tags and tokens of chat templates: letters of no language."""


@functools.cache
def scripts(tag: str) -> frozenset[str]:
    """Returns the scripts in which the language's own exemplars are written, by the first word of Unicode names."""
    letters = letters_by_script("".join(one.question + one.reasoning for one in languages.load(tag).exemplars))
    return frozenset(name for name, count in letters.items() if count / letters.total() >= _USUAL)


def identify(text: str) -> tuple[str, float]:
    """Returns the likeliest of the known languages and its probability in [0, 1]; ``und`` for text without letters."""
    if not any(map(str.isalpha, text)):
        return UNDETERMINED, 1.0
    label, probability = _identifier()(text)[0]
    return label, probability


def is_in(text: str, tag: str) -> bool | None:
    """Says whether most of a text is in a known language; none where it has too few letters to say.

    A script of one language decides alone; of several languages with the same scripts the likeliest does. A text in
    none of the known languages is taken for the known one that is most like it.
    """
    plain = _NOTATION.sub(" ", text)
    letters = letters_by_script(plain)
    if letters.total() < FEWEST_LETTERS:
        return None
    covered = {one: sum(letters[name] for name in scripts(one)) / letters.total() for one in languages.known()}
    most = max(covered.values())
    if most < 0.5:
        return False
    near = [one for one, share in covered.items() if share > most - _USUAL]
    # Every letter of Chinese is one of Japanese too: the language with the fewest scripts is meant.
    fewest = min(len(scripts(one)) for one in near)
    likely = [one for one in near if len(scripts(one)) == fewest]
    if tag not in likely or len(likely) == 1:
        return likely == [tag]
    if letters.total() < FEWEST_TO_COMPARE:
        return None
    return next(label for label, _ in _identifier()(plain) if label in likely) == tag


def letters_by_script(text: str) -> Counter[str]:
    """Returns how many letters there are of each script."""
    found: Counter[str] = Counter()
    for char, count in Counter(unicodedata.normalize("NFC", text)).items():
        if char.isalpha():
            found[script(char)] += count
    return found


@functools.cache
def _identifier() -> Callable[[str], list[tuple[str, float]]]:
    """Returns what gives the known languages of a text with their probabilities, likeliest first."""
    from py3langid import langid

    identifier = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)
    supported = {str(label) for label in identifier.nb_classes}
    identifier.set_languages([tag for tag in languages.known() if tag in supported])
    return lambda text: [(str(label), float(probability)) for label, probability in identifier.rank(text)]
