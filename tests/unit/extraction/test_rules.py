"""What each rule takes, and what it leaves alone; other extractors' failures are in the first table."""

from __future__ import annotations

import time
import unicodedata
from decimal import Decimal

import pytest

from mgsm.errors import UsageError
from mgsm.extraction import extract_answer

CHAT, COT = "zero-shot-chat", "native-cot"


def check(completion: str, tag: str, mode: str | None, expected: str | None) -> None:
    answer = extract_answer(completion, tag, mode)
    assert answer.value == (None if expected is None else Decimal(expected)), answer
    if expected is None:
        assert (answer.rule, answer.start, answer.end) == (None, None, None)
    else:
        assert answer.rule
        assert answer.start is not None
        assert answer.end is not None
        assert 0 <= answer.start < answer.end <= len(completion)


@pytest.mark.parametrize(
    ("completion", "tag", "expected"),
    [
        ("The answer is 18.", "en", "18"),
        ("Answer: **18**", "en", "18"),
        (r"Answer: \boxed{18}", "en", "18"),
        ("The answer is 18.00", "en", "18"),
        ("Answer: 18 dollars (9 eggs x 2)", "en", "18"),
        ("Answer: $1,800", "en", "1800"),
        ("Answer: $1,800.00", "en", "1800"),
        ("Réponse: 1 800", "fr", "1800"),
        ("Réponse: 1\u202f800 euros", "fr", "1800"),
        ("Antwort: 1.800", "de", "1800"),
        ("Antwort: 1.234,5", "de", "1234.5"),
        ("Answer: -3", "en", "-3"),
        ("Answer: 1.5", "en", "1.5"),
        ("Answer: ½", "en", "0.5"),
        ("Answer: 18. So she earns 18 dollars...", "en", "18"),
        ("The answer is 18. It is 18 per day, for 7 days.", "en", "18"),
        ("The answer is 72, in total, so the farmer earns that much.", "en", "72"),
        ("উত্তর: ১৮", "bn", "18"),
        ("উত্তর হল ১৮।", "bn", "18"),
        ("উত্তর হল 18।", "bn", "18"),
        ("คำตอบคือ ๑๘", "th", "18"),
        ("సమాధానం: ౧౮", "te", "18"),
        ("答案是 18。", "zh", "18"),
        ("答案：18", "zh", "18"),
        ("答案：１８", "zh", "18"),
        ("答案是 十八", "zh", "18"),
        ("答案：1，800", "zh", "1800"),
        ("答えは18です。", "ja", "18"),
        ("答えは18ドルです。", "ja", "18"),
        ("1٬800", "en", "1800"),
        (unicodedata.normalize("NFD", "Réponse: 18"), "fr", "18"),
        ("<think>… The answer is 18", "en", None),
        ("2,125", "en", "2125"),
    ],
)
def test_outputs_on_which_other_extractors_fail(completion: str, tag: str, expected: str | None) -> None:
    check(completion, tag, None, expected)


BOXES = [
    (r"Step 1: $\boxed{28}$. Step 2: $\boxed{112}$.", "112"),
    (r"\boxed{\frac{1}{2}}", "0.5"),
    (r"\boxed{1{,}800}", "1800"),
    (r"\boxed{\$18}", "18"),
    (r"\boxed{\text{Anna has 15 apples}}", "15"),
    (r"\boxed{2^3 = 8}", "8"),
    (r"\boxed{15 \text{ or } 18}", None),
    (r"\boxed{\text{cannot be determined}}", None),
    (r"The answer is \boxed{18", None),
    (r"\boxed{40} Wait, I made a mistake. The answer is 48.", "48"),
]
FORMATS = [
    ('{"answer": 28}', "28"),
    ('{"answer": "18 apples"}', "18"),
    ('```json\n{"steps": "8*12", "final_answer": 1800.0}\n```', "1800"),
    ("{'answer': 18}", "18"),
    ('{"answer": null}', None),
    ('{"answer": None}', None),
    ('{"price": 5, "answer": 15, "confidence": 0.9}', "15"),
    ("<answer>18</answer>", "18"),
    ("8 × 15 = <<8*15=120>>120 pages.\n#### 120", "120"),
    ("#### Step 2 has 5 parts\nThe answer is 7.", "7"),
]
STATEMENTS = [
    ("So, 18 is the answer.", "18"),
    ("### Answer\n\nMia has 18 apples.", "18"),
    ("The answer is 40 + 8 = 48.", "48"),
    ("Answer: 5 boxes × 3 apples = 15 apples", "15"),
    ("The answer is 12 (since 3 + 9 = 12 and 12 < 15).", "12"),
    ("The answer is 20, not 18.", "20"),
    ("The answer is not 40 but 48.", "48"),
    ("The answer is eighteen.", "18"),
    ("The answer is USD 18.", "18"),
    ("The answer is 3 or 4.", None),
    ("The answer is between 10 and 15.", None),
    ("The answer is 5-8 bags.", None),
]


@pytest.mark.parametrize(("completion", "expected"), [*BOXES, *FORMATS, *STATEMENTS])
def test_marked_and_stated_answers(completion: str, expected: str | None) -> None:
    check(completion, "en", CHAT, expected)


@pytest.mark.parametrize(
    ("completion", "tag", "expected"),
    [
        ("La réponse est donc 32 et non 24.", "fr", "32"),
        ("Die richtige Antwort lautet daher 28 und nicht 20.", "de", "28"),
        ("La respuesta no es 40 sino 48.", "es", "48"),
        ("Ответ не 40, а 48.", "ru", "48"),
        ("答案不是40，而是48。", "zh", "48"),
        ("答えは40ではなく48です。", "ja", "48"),
        ("คำตอบไม่ใช่ 40 แต่เป็น 48", "th", "48"),
        ("সঠিক উত্তর ৪০ নয়, ৪৮।", "bn", "48"),
        ("సమాధానం 40 కాదు, 48.", "te", "48"),
        ("Jibu sahihi ni 48, siyo 40.", "sw", "48"),
        ("Ответ - 44.", "ru", "44"),
        ("Ответ — −9.", "ru", "-9"),
        ("Die Antwort ist 40. Nein, das stimmt nicht. Es sind 6 × 8 = 48. Die Antwort ist 48.", "de", "48"),
        ("答案是40。不对，应该是6 × 8 = 48。", "zh", "48"),
        ("คำตอบคือ 40 เดี๋ยวก่อน ต้องเป็น 6 × 8 = 48", "th", "48"),
        ("5 x 11 = 55. The answer is 55.", "de", "55"),
    ],
)
def test_rejected_and_corrected_numbers_are_not_taken(completion: str, tag: str, expected: str) -> None:
    check(completion, tag, COT, expected)


@pytest.mark.parametrize(
    ("completion", "tag", "expected"),
    [
        (
            "The answer is 17.\n\nQuestion: Dana has 3 boxes. How many?\nStep-by-Step Answer: The answer is 36.",
            "en",
            "17",
        ),
        ("Antwort: 45\n\nFrage: Was ist 3 + 4?\nAntwort: 7", "de", "45"),
        ("42\n问题：小明有5个苹果\n答案：5", "zh", "42"),
        ("Question: Tom has 3 dogs and buys 2. How many?\nAnswer: 3 + 2 = 5", "en", "5"),
        ("It cannot be determined.\n\nQuestion: Tom has 3 dogs. The answer is 3.", "en", None),
        ("The answer is 18.\n\nTom has 3 cats. How many legs are that?\nThe answer is 12.", "en", "18"),
        ("The answer is 18.<|im_end|>\n<|im_start|>user\nThe answer is 10.", "en", "18"),
        ("<think>5</think>The answer is 8.", "en", "8"),
        ("was it 5? </think> The answer is 8.", "en", "8"),
        ("<think>\n5 + 3 = 8. The answer is 8", "en", None),
    ],
)
def test_only_the_first_turn_outside_thoughts_counts(completion: str, tag: str, expected: str | None) -> None:
    check(completion, tag, None, expected)


@pytest.mark.parametrize(
    ("completion", "tag", "expected"),
    [
        ("She has 20 and sells 8, so she keeps", "en", None),
        ("There are 14 + 28 = 42 animals. He then sells", "en", None),
        ("Insgesamt sind es 120 km. Danach", "de", None),
        ("5 * 9 =", "en", None),
        ("12 * 15 = 18", "en", None),
        ("5 * 9 = 45", "en", "45"),
        ("The answer is 44. The answer is 44. The answer is", "en", "44"),
        ("ดังนั้นจำนวนทั้งหมดคือจำนวนทั้งหมดคือจำนวน", "th", None),
        ("", "en", None),
        (" \n", "en", None),
    ],
)
def test_torn_texts_have_an_answer_only_if_they_gave_one(completion: str, tag: str, expected: str | None) -> None:
    check(completion, tag, COT, expected)


@pytest.mark.parametrize(
    ("completion", "tag"),
    [
        ("The total cannot be determined from the 12 apples alone.", "en"),
        ("La réponse dépend : entre 3 et 5 pizzas.", "fr"),
        ("От 200 до 250 кг, точное значение определить невозможно.", "ru"),
        ("需要5到8袋。", "zh"),
        ("5から8袋必要です。", "ja"),
        ("Anahitaji mifuko 5 hadi 8.", "sw"),
        ("情報が足りないため、答えられません。", "ja"),
    ],
)
def test_refusals_and_ranges_have_no_answer(completion: str, tag: str) -> None:
    check(completion, tag, CHAT, None)


@pytest.mark.parametrize(
    ("completion", "tag", "mode", "expected", "rule"),
    [
        ("64 pages", "en", "direct", "64", "bare-number"),
        ("18\n\nShe has 9 eggs and sells them at 2.", "en", "direct", "18", "bare-number"),
        (
            "24 cupcakes.\n\nExplanation: 6 trays of 5 are baked, and 6 of the 30 are sold.",
            "en",
            CHAT,
            "24",
            "answer-first",
        ),
        ("Le quedan 8 galletas. Al principio había 20 y se comieron 12.", "es", CHAT, "8", "answer-first"),
        ("He has 20 eggs. He breaks 12 of them and boils 8.", "en", COT, "8", "last-sentence"),
        ("Total: 29 pages", "en", CHAT, "29", "result"),
        ("12 + 5 = 17.", "en", COT, "17", "equation"),
        ("There are 5 × 7 = 35 spots and 4 are empty, so **31** cars are parked.", "en", CHAT, "31", "conclusion"),
        (
            "Si las 5 mesas necesitan 3 sillas, entonces hacen falta 15 sillas para las 5.",
            "es",
            COT,
            "15",
            "conclusion",
        ),
        ("Die Pause dauert von 9:35 Uhr bis 10:15 Uhr 40 Minuten.", "de", CHAT, "40", "last-sentence"),
        ("Also ist Tim 16 Jahre alt.\n\nProbe: In 4 Jahren ist er 20.", "de", CHAT, "16", "conclusion"),
        ("Step 1: 5 + 3 = 8\nStep 2: 8 * 2 = 16", "en", CHAT, "16", "equation"),
        ("Mia picked nine flowers, then nine more, so eighteen flowers in all.", "en", CHAT, "18", "conclusion"),
        ("She drinks 4 of 8 cups, that is 50%.", "en", CHAT, "50", "last-sentence"),
    ],
)
def test_texts_without_a_stated_answer(completion: str, tag: str, mode: str, expected: str, rule: str) -> None:
    check(completion, tag, mode, expected)
    assert extract_answer(completion, tag, mode).rule == rule


@pytest.mark.parametrize(
    ("completion", "tag"),
    [
        ("Die Antwort ist 15, denn 7 + 8 = 15.", "de"),
        ("La respuesta es 15 porque 7 + 8 = 15.", "es"),
        ("La réponse est 15 car 7 + 8 = 15.", "fr"),
        ("Ответ: 15, так как 7 + 8 = 15.", "ru"),
        ("答案是15个，因为7加8等于15。", "zh"),
        ("答えは15個です。なぜなら7+8=15だからです。", "ja"),
        ("কাজেই ১৫টি।\n\nযাচাই: ১৫ × ২ = ৩০।", "bn"),
        ("కాబట్టి 15.\n\nతనిఖీ: 15 × 2 = 30.", "te"),
        ("ดังนั้น 15 ผล\n\nตรวจสอบ: 15 × 2 = 30", "th"),
        ("Kwa hiyo kuna 15.\n\nUhakiki: 15 × 2 = 30.", "sw"),
        ("Donc il y a 15 pommes.\n\nVérification : 15 × 2 = 30.", "fr"),
        ("1. Äpfel: 2 × 5 = 10\n2. Birnen: 5\n\nGesamt: 10 + 5 = 15\n\nDas sind **15** Früchte in 2 Körben.", "de"),
        ("まず 2 × 5 = 10個です。\n次に5個です。\n\n合計：10 + 5 = **15個**", "ja"),
        ("Hatua ya 1: 2 × 5 = 10\nHatua ya 2: 10 + 5 = 15\n\nKwa hiyo, jumla ya matunda ni 15.", "sw"),
        ("1) 2 × 5 = 10 (яблок)\n2) 10 + 5 = 15 (фруктов)\n\nОтвет: 15 фруктов.", "ru"),
    ],
)
def test_reasons_checks_and_steps_beside_the_answer(completion: str, tag: str) -> None:
    check(completion, tag, CHAT, "15")


@pytest.mark.parametrize(
    ("completion", "tag", "marked"),
    [
        ("👉 Respuesta: \u200b85 🎯", "es", "85"),
        (r"Thus $\boxed{1{,}800}$.", "en", "1{,}800"),
        (unicodedata.normalize("NFD", "La réponse à été vérifiée : la réponse est 1 350 €."), "fr", "1 350"),
        ("উত্তর হল ৪২।", "bn", "৪২"),
        ("答えは３６個です。", "ja", "３６"),
        (r"The answer is $\frac{3}{4}$.", "en", r"\frac{3}{4}"),
        ("Die Antwort lautet −7.", "de", "−7"),
        ("<think>5</think> **Answer:** **12**", "en", "12"),
    ],
)
def test_the_span_is_that_of_the_number_in_the_completion_as_given(completion: str, tag: str, marked: str) -> None:
    answer = extract_answer(completion, tag)
    assert completion[answer.start : answer.end] == marked


def test_a_separator_in_doubt_makes_the_answer_ambiguous() -> None:
    assert extract_answer("Antwort: 1.800", "de").ambiguous
    assert not extract_answer("3 × 2,50 = 7,50. Antwort: 1.800", "de").ambiguous


def test_an_unknown_language_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="unknown language"):
        extract_answer("18", "tlh")


UNITS = [
    "1",
    ",",
    "{",
    r"\boxed{",
    " ",
    "1,",
    "1 ",
    "The answer is ",
    "not 5 ",
    "**1",
    "1=1+",
    "\n",
    "\r\n",
    "\n ",
    "\n- ",
]
UNITS += ["#### \n", "fun fact\n", "Explanation:\n", "so 5\n", "Answer:\n", "(", "<a ", "$"]
UNITS += ["I ate 9 pears. ", "Box 3 has 9\n", "so 3 50 ", "total: 5\n", "5 <- ", "A. 5\n", "Question 1: 5\n"]


@pytest.mark.parametrize("prefix", ["", "The answer is 18.", "3 + 4 = 7. "])
@pytest.mark.parametrize("unit", UNITS)
def test_a_long_loop_takes_linear_time(unit: str, prefix: str) -> None:
    completion = prefix + unit * (1_000_000 // len(unit))
    extract_answer("warm", "en")
    began = time.process_time()
    extract_answer(completion, "en")
    assert time.process_time() - began < 2  # about 0.1 s; anything quadratic takes minutes


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The answer is 5% of 200 = 10.", 10),
        ("The answer is 18 (9 x 2 = 18).", 18),
        ("The answer is 12, and 12 x 2 = 24 as it should be.", 12),
        ("The answer is 3 + 4 = 7.", 7),
        ("The answer is 42. Check: 40 + 3 = 43 is too much.", 42),
    ],
)
def test_an_announced_calculation_gives_its_result_and_a_check_does_not(text: str, value: int) -> None:
    assert extract_answer(text, "en", "native-cot").value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("Jibu ni elfu moja mia mbili.", 1200), ("Jibu ni elfu tano.", 5000), ("Jibu ni mia moja na tano.", 105)],
)
def test_a_whole_thousand_multiplies_nothing(text: str, value: int) -> None:
    assert extract_answer(text, "sw", "native-cot").value == value
