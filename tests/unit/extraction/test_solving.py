"""Which sentence is the last that solves: remarks, records, tips and titles around it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mgsm import extract_answer

DONE = "30 - 12 = 18\nSo Ada has 18 pears left."
CHAT, DIRECT = "zero-shot-chat", "direct"


@pytest.mark.parametrize(
    ("tag", "mode", "text", "answer"),
    [
        # Remarks behind what was worked out and said, without a word that marks them.
        ("en", CHAT, f"{DONE} Remember that some pupils write 54.", "18"),
        ("en", CHAT, f"{DONE} Each of the 3 neighbours gets 6 of them.", "6"),
        ("en", CHAT, "Rent for 2 weeks: 2 x 90 + 15* = **195**\n\n\\* assuming that the 15 are paid once.", "195"),
        ("en", CHAT, "40 / 100 = 0.4. That is what we need. The share of boys is 40 percent.", "40"),
        ("en", CHAT, "x = 7 [2 marks]\nThe fence is 28 m long. [1 mark]", "28"),
        # A correction within a warning takes nothing back.
        ("en", CHAT, f"{DONE}\n\nCommon mistake: do not forget, wait, 30 + 12 = 42 would be wrong.", "18"),
        # A record, a list of tips, a stressed number before its reason.
        ("en", CHAT, "task: pears\nsteps: 30 - 12\nresult: 18\nunit: pears", "18"),
        ("th", CHAT, "9 × 8 = 72 ดังนั้นมีทั้งหมด 72 ดอก\n\nข้อคิด:\n1. อ่านโจทย์ให้ครบ\n2. ดูว่าถามอะไร", "72"),
        # A title of a solution, and lines that only lead on.
        (
            "en",
            CHAT,
            "Solution:\nRight answers 4 → 4 x 5 = 20\nWrong answers 9 → 9 x 2 = 18\nSo 20 - 18 = 2 points.",
            "2",
        ),
        ("en", CHAT, "Options: 24 or 28.\nResult: 4 rows of 9 chairs are 36 chairs, 36 - 8 = 28.", "28"),
        ("en", DIRECT, "Tomatoes: 3 x 2 = 6\nBread: 4\n\nTotal to pay: 10", "10"),
        ("en", DIRECT, "18\n\n30 - 12 = 18", "18"),
        ("en", CHAT, "- given away: 12\n- left: 30 - 12 = 18 pears <-- answer", "18"),
        # What comes of a result outranks what is said again; a result is no end of a range.
        ("en", CHAT, "96 / 8 = 12 groups. Each needs 3 sheets, so 36 sheets for the 12 groups.", "36"),
        ("ja", CHAT, "9×60=540円です。1000円を出すと、代金の540円を引いた460円がおつりです。", "460"),
        ("en", CHAT, "12 / 48 = 0.25\n0.25 x 100 = 25\nThe club grew by 25 percent when it went from 48 to 60.", "25"),
        ("en", CHAT, "120 - 36 = 84. Sharing these 84, each of the 3 gets 28 out of the 120 they had.", "28"),
        ("en", CHAT, "12 x 14 = 168. So to the 150 they own they add 18, which then fills the 12 rows of 14.", "18"),
        ("th", CHAT, "12.50 × 3 = 37.50 ดังนั้นต้องจ่าย 37 บาท 50 สตางค์", "37.5"),
        ("en", CHAT, "Question 1: How much was it? 3 x 8 = 24.\n\nQuestion 2: What is left? 30 - 24 = 6.", "6"),
        ("en", CHAT, "**Way 2** Count rows: 3 x 4 = 12, so 12 x 7 = 84", "84"),
        # Putting x in again may be a check, or go on to what is asked.
        ("en", CHAT, "x + 2x + 1 = 40, x = 13\n\nSubstituting back: 2(13) + 1 = 27\nSo the brother is 27.", "27"),
        ("en", CHAT, "x = 13, so the girl is 13.\n\nChecking: 13 + 27 = 40.", "13"),
        # An explanation may round; a text that breaks off explains nothing.
        ("en", CHAT, "**11 bags** are needed.\n\n432 / 40 = 10.8, and the shop sells whole bags only.", "11"),
        ("en", CHAT, "**Part 3: what the others do**\n\nThey dig 1200 - 432 m, and so (1200 - 432) / 96 =", None),
        ("de", CHAT, "In 6 Stunden bekommt sie 6 · 27 € = 16", None),
        # Prices may end in a slash and a dash, as sentences in a full stop.
        ("en", "native-cot", "That is Tk 802. The shopkeeper therefore gives back Tk. 198/-", "198"),
        ("fr", CHAT, "- mardi : 12\n- total des trois jours : 66 pages", "66"),
        # The answer may close a paragraph: the next one is not its number.
        ("en", CHAT, "So the smaller one is 17. This is the answer.\n\nCheck: 17 + 23 = 40.", "17"),
    ],
)
def test_the_last_sentence_that_solves(tag: str, mode: str, text: str, answer: str | None) -> None:
    found = extract_answer(text, tag, mode).value
    assert found == (None if answer is None else Decimal(answer))


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("ぜんぶで にじゅうよんこ だよ！", 24),
        ("あわせて にじゅうにん です。", 20),
        ("あわせて にじゅうに こ です。", 22),
        ("ごうけいは さんじゅうに なります。", 32),
        ("ごうけいは さんじゅうになります。", 30),
        ("おかねは さんびゃくごじゅうえん です。", 350),
    ],
)
def test_japanese_numbers_in_kana(text: str, answer: int) -> None:
    assert extract_answer(text, "ja", CHAT).value == answer


@pytest.mark.parametrize(
    ("tag", "mode", "text", "answer"),
    [
        ("es", "native-cot", "Hay 12 en total", 12),
        ("bn", CHAT, "দাম কুড়ি শতাংশ কমেছে।", 20),
        ("en", "native-cot", "50 - 23.5 = 26.5. So Jenna gets $26.50 back from her $50 bill", "26.5"),
        ("de", "native-cot", "Es sind 80 Minuten, danach noch 65 Minuten. Die Fahrt dauert somit 145 Minuten", 145),
        ("en", CHAT, "540 / 12 = 45\n\nIt will take 45 more minutes to fill the pool", 45),
        ("en", CHAT, "540 / 12\n\nIt takes **45 more minutes** to fill the pool", 45),
        # Words on which no reply ends, an open row of a table, the number of a next step, a line begun again.
        ("en", CHAT, "50 - 23.5 = 26.5. So Jenna gets $26.50 back from the", None),
        ("en", CHAT, "| Who | Each | All |\n|---|---|---|\n| Iris | 3 | 42 |\n| Owen | ", None),
        ("en", CHAT, "1. Monday: 12 eggs\n2. Tuesday: 15 eggs\n3.", None),
        ("de", CHAT, "- Von 19:45 bis 20:00 Uhr: 15 Minuten\n- Von", None),
        ("th", "native-cot", "มีน้ำ 15 ลัง ลังละ 24 ขวด 15 * 24 = 360 ขวด ขายไป 85 ขวด ดังนั้นจะ", None),
    ],
)
def test_replies_without_a_full_stop(tag: str, mode: str, text: str, answer: str | int | None) -> None:
    found = extract_answer(text, tag, mode).value
    assert found == (None if answer is None else Decimal(answer))
