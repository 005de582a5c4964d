"""Which number a sentence answers with, in eleven languages."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mgsm import extract_answer

SAID = [
    ("en", "Each child gets 4 of the 24 sweets, because 24 / 6 = 4.", "4"),
    ("en", "Out of 24 students, 18 passed the test.", "18"),
    ("en", "The farmer will need 12 crates to pack all 144 eggs.", "12"),
    ("en", "It takes her 45 minutes to walk 3 miles.", "45"),
    ("en", "The train covers 240 km in 3 hours.", "240"),
    ("en", "So 240 km in 3 hours means a speed of 80 km/h.", "80"),
    ("en", "Therefore, Lisa earns $375 per week working 25 hours.", "375"),
    ("en", "Therefore, the 3 friends each pay $15.", "15"),
    ("en", "There were 15 apples; after eating 4, 11 remain.", "11"),
    ("en", "In total she buys 3 pens and 4 pencils, 7 items.", "7"),
    ("en", "**Answer:** Tom has **11** marbles left (15 - 4).", "11"),
    ("en", "Let x be the number. 2x + 3 = 11, so x = 4. Check: 2(4) + 3 = 11.", "4"),
    ("en", "The final answer is: $\\boxed{\\frac{3}{4}}$", "0.75"),
    ("en", "\\[ \\boxed{\\text{The answer is } 42 \\text{ apples}} \\]", "42"),
    ("en", "I think it's 42, but I'm not 100% sure.", "42"),
    ("en", "42. Actually, let me recompute: 6*8=48. So 48.", "48"),
    ("en", "There are 39 fruits, and since 4 of them are bruised, he can sell 35 of them.", "35"),
    ("en", "230 / 45 = 5 remainder 5. After 5 full buses some are left, so 6 buses are needed.", "6"),
    ("en", "**Method 2 (multiplying):** 3 days x 18 pages = 54 pages.", "54"),
    ("en", "**43 brushes**: 5 packs of 12 make 60, of which 17 were handed out.", "43"),
    ("en", "<ul><li>Monday: 26</li><li>Tuesday: 38</li></ul><p><strong>Answer&nbsp;: 64&nbsp;books</strong></p>", "64"),
    ("en", "So he needs $35 more.\n\nBest wishes,\nYour Math Helper", "35"),
    ("en", "So he needs $35 more.\n\nP.S. There are 10 more exercises if you like.", "35"),
    ("en", "In short: Jonas still has to save 45.\n\nThe bike costs 320. Together he has 275.", "45"),
    ("en", "The answer is 12 buses. I am 100% confident in this.", "12"),
    ("en", "Corrected answer: 15 x 6 = 90; 90 + 20 = 110; 140 - 110 = 30. Thirty pages are left.", "30"),
    (
        "en",
        "**Final answer: 54 minutes**\n\n- Wait for the bus: 6 minutes\n- Ride: 35 minutes\n\nAsk me for more!",
        "54",
    ),
    (
        "en",
        "46 litres are left in the tank.\n\nReasoning: at first there were 120, in total 104 were used and 30 added.",
        "46",
    ),
    (
        "en",
        "She needs **14 kilos** of flour.\n\nThis is how it goes:\n- 2 kilos make 20.\n- 7 lots need 2 kilos each.",
        "14",
    ),
    ("en", "So in total 27 children in 3 cars make 9 children a car.", "9"),
    ("en", "I won't give you the answer. A hint: there are 12 boxes with 8 pencils in each.", None),
    ("en", "Step 1: read the 3 amounts.\n\nAnswer: ____ euros", None),
    ("en", "12 coins → doubled: 24 → found 9 more: 33 → gave 5 away: 28", "28"),
    ("en", "## Conclusion\n\n> In 1 week she reads **138** pages.", "138"),
    ("en", "**Result:** 8 buses. In the last one only 21 people sit, so that many seats stay empty.", "8"),
    ("en", "The book has 180 pages. Then he has read 54 + 25 = 79 pages, and 101 pages are still missing.", "101"),
    ("en", "Total weight = 3(14) + 2(9) = 42 + 18 = 60", "60"),
    ("en", "Solution: 90 / 12 = 7.5. Since half a van cannot be rented, we round up. The school needs 8 vans.", "8"),
    (
        "en",
        "In all $245 + $142.50 = $387.50 and from a $500 note she gets $112.50 back.",
        "112.5",
    ),
    (
        "en",
        "Of the 64 on board 19 got off and then 11, so only 34 rode to the end in that bus of 70.",
        "34",
    ),
    ("en", "x = 12 or x = -15. The width is 12 metres (the solution -15 is dropped).", "12"),
    ("en", "**5 cuts** are enough.\n\n⚠️ Common mistake: many pupils say 6, because they mix up cuts and pieces.", "5"),
    ("en", "1. Bus: 26 x 9 = 234.\n2. **Total:** Now we add all three amou", None),
    ("en", "3 x 25 + 15 = 90.\n\nSo when the 90 pens are split among 6 classes, each class gets 15 pens.", "15"),
    ("en", "45 - 28 = 17\n\nThe missing number is 17. Put in, 17 + 28 = 45.", "17"),
    ("en", "**144 eggs.** Each of the 8 hens lays 6 a week, which makes 48, and 3 weeks were asked for.", "144"),
    ("fr", "Essai 1 → 72\nEssai 2 → 72\n\nRéponse retenue à la majorité (2 essais sur 3) : 72 verres", "72"),
    ("en", "Lumber: 10 × 13 = $130\nPaint: 4 × 18 = $72\n\nThe carpenter works 6 hours and charges", None),
    ("en", "42 people.\n\nAt first 28 were on the bus, then 9 got off and 23 got on: 28 − 9 + 23.", "42"),
    ("en", "She needs 56 more.\n\nIn all 100 are needed; 18 and 26 make 44, and 100 minus 44 leaves the rest.", "56"),
    ("en", "Between 40 and 50.", None),
    ("en", "It could be either 12 or 14.", None),
    ("en", "Approximately 3.5 hours (3 hours 30 minutes).", "3.5"),
    ("en", "The answer is 3:30 PM.", None),
    ("en", "Half of 48 is 24, and a third of 24 is 8. She has 8 left.", "8"),
    ("en", "#### 1,234", "1234"),
    ("en", "The answer is $1,234.50.", "1234.5"),
    ("en", "Answer: 7 and a half hours", "7.5"),
    ("en", "Answer: -5°C", "-5"),
    ("en", "Answer: 5/8 of the cake", "0.625"),
    ("en", "The ratio is 3:2, so he gets 18.", "18"),
    ("en", "Answer: 1.5 million", "1500000"),
    ("en", "The total is 2,5 kg.", "2.5"),
    ("de", "Insgesamt sind es 1.250,75 Euro.", "1250.75"),
    ("de", "Also kosten 5 Hefte 7,50 Euro.", "7.5"),
    ("de", "Damit hat er noch 18 seiner 30 Murmeln.", "18"),
    ("de", "Der Zug braucht für die 240 km genau 3 Stunden.", "3"),
    ("fr", "Il lui reste donc 12 billes sur 30.", "12"),
    ("fr", "Au total, les 4 amis paient 60 €, soit 15 € chacun.", "15"),
    ("fr", "La réponse est 1 250,5.", "1250.5"),
    ("es", "Por lo tanto, le quedan 12 de las 30 canicas.", "12"),
    ("es", "En total pagan 60 euros entre los 4 amigos, es decir, 15 euros cada uno.", "15"),
    ("es", "Vendió 3/4 de los 80 boletos, o sea 60 boletos.", "60"),
    ("ru", "Итого у него осталось 12 из 30 шариков.", "12"),
    ("ru", "Значит, за 3 часа поезд проедет 240 км.", "240"),
    ("ru", "Ответ: 1 250,5 рубля.", "1250.5"),
    ("sw", "Kwa hiyo alibaki na machungwa 12 kati ya 30.", "12"),
    ("sw", "Jumla ya gharama ni shilingi 1,250.", "1250"),
    ("th", "ดังนั้นเขาเหลือลูกแก้ว 12 ลูกจาก 30 ลูก", "12"),
    ("th", "รวมทั้งหมด 1,250 บาท ครับ", "1250"),
    ("bn", "তাই ৩০টি মার্বেলের মধ্যে ১২টি বাকি থাকল।", "12"),
    ("bn", "মোট ১,২৫,০০০ টাকা লাগবে।", "125000"),
    ("te", "కాబట్టి 30 గోళీలలో 12 గోళీలు మిగిలాయి.", "12"),
    ("te", "మొత్తం రూ. 1,25,000 అవుతుంది.", "125000"),
    ("zh", "所以30个弹珠中还剩12个。", "12"),
    ("zh", "一共需要1万2千元。", "12000"),
    ("zh", "每人分到3个，共4人，总共12个。", "12"),
    ("ja", "したがって、30個のうち12個が残っています。", "12"),
    ("ja", "合計で1万2000円です。", "12000"),
    ("ja", "4人で分けるので、1人あたり15個になります。", "15"),
    ("ja", "答えは、りんごが12個、みかんが8個で、合計20個です。", "20"),
    ("zh", "小明有12个，小红有8个，所以一共有20个。", "20"),
    ("en", "The answer: 12 apples and 8 oranges, 20 fruits in total.", "20"),
    ("en", "Her change is $20 - $13.50 = $6.50.", "6.5"),
    ("en", "20 − 13.5 = 6.5 dollars is her change.", "6.5"),
    ("en", "She has $6.50 left from the $20 bill.", "6.5"),
    ("en", "In 5 years, she'll be 17.", "17"),
    ("en", "She will be 17 in 5 years.", "17"),
    ("de", "In 5 Jahren ist sie 17 Jahre alt.", "17"),
    ("de", "Sie ist in 5 Jahren 17 Jahre alt.", "17"),
    ("fr", "Dans 5 ans, elle aura 17 ans.", "17"),
    ("es", "Dentro de 5 años tendrá 17 años.", "17"),
    ("ru", "Через 5 лет ей будет 17 лет.", "17"),
    ("zh", "5年后她17岁。", "17"),
    ("ja", "5年後、彼女は17歳です。", "17"),
]
TORN = [
    ("en", "First we compute 3 + 4 = 7 and then we"),
    ("de", "Zuerst rechnen wir 3 + 4 = 7 und dann"),
    ("th", "ขั้นแรก 3 + 4 = 7 จากนั้น"),
    ("sw", "Kwanza, 3 + 4 = 7 kisha"),
    ("bn", "প্রথমে ৩ + ৪ = ৭ এবং তারপর"),
    ("te", "మొదట 3 + 4 = 7 తరువాత"),
    ("fr", "D'abord 3 + 4 = 7 et ensuite"),
    ("es", "Primero 3 + 4 = 7 y luego"),
    ("ru", "Сначала 3 + 4 = 7, а затем"),
    ("zh", "首先 3 + 4 = 7，然后"),
    ("ja", "まず3 + 4 = 7、次に"),
]
PAID = [
    ("en", "Kylar needs to pay $64 for 16 glasses."),
    ("de", "Sie zahlt 64 € für 16 Gläser."),
    ("fr", "Elle paie 64 € pour 16 verres."),
    ("es", "Paga 64 € por 16 vasos."),
    ("ru", "Она платит 64 рубля за 16 стаканов."),
    ("sw", "Analipa shilingi 64 kwa glasi 16."),
    ("th", "เธอจ่าย 64 บาทสำหรับแก้ว 16 ใบ"),
]


@pytest.mark.parametrize(("tag", "completion", "expected"), SAID)
def test_the_number_that_a_sentence_answers_with(tag: str, completion: str, expected: str | None) -> None:
    found = extract_answer(completion, tag, "zero-shot-chat").value
    assert found == (None if expected is None else Decimal(expected))


@pytest.mark.parametrize(("tag", "completion"), TORN)
def test_a_sentence_that_dangles_is_torn(tag: str, completion: str) -> None:
    assert extract_answer(completion, tag, "native-cot").value is None


@pytest.mark.parametrize(("tag", "completion"), PAID)
@pytest.mark.parametrize("mode", [None, "native-cot", "zero-shot-chat"])
def test_what_is_paid_and_not_what_for(tag: str, completion: str, mode: str | None) -> None:
    assert extract_answer(completion, tag, mode).value == 64


def test_gsm8k_s_own_labels() -> None:
    assert extract_answer("A: 64\n\nQ: How many legs?\nA: 3", "en", "native-cot").value == 64
    assert extract_answer("A: 64\nB: 72", "en", "native-cot").value is None


def test_a_mode_is_the_same_with_dashes_and_underscores() -> None:
    completion = "18\n\nThen 5 more make 23."
    assert extract_answer(completion, "en", "Direct").value == extract_answer(completion, "en", "direct").value == 18
