"""Plans and questions are no answers; worked lists and short answers with an offer are."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mgsm import extract_answer

PLAN = "Here is how I would go about it:\n\n1. Find the cost of the 3 books.\n2. Take it from the 20 euros.\n\n"
STORY = "Asha has 24 sweets. She gives 6 sweets to each of her 3 friends. "


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (PLAN + "Shall I do the sums, or would you like to try first?", None),
        (PLAN + "That leaves 8 euros, see the sums above.", "8"),
        (PLAN.replace("20 euros", "20 euros: 20 - 12 = 8") + "Shall I go on with another one?", "8"),
        ("1. Start: 15 eggs\n2. Sold: 4 eggs\n3. Left: 11 eggs\n\nLet me know if you need more help!", "11"),
        ("1. Add up the days.\n2. Multiply by the wage.\n3. Take off the tax.\n4. Round the result.", None),
        (STORY + "How many sweets does Asha have now?", None),
        (f'Translation: "{STORY}How many sweets does she have after 2 days?"\n\nShall I solve it?', None),
        (STORY + "How many sweets does Asha have now? She has 6 sweets left.", "6"),
        (STORY + "So she has 6 left. How many more would you like to try?", "6"),
        ("Leo earns $70 that day. Would you like another one?", "70"),
        ("1.", "1"),
        ("- How much do 5 seats at 9 euros cost?\n- And with 12 euros of popcorn?\n\nTry these two first.", None),
        (
            "So 4 × 9 = 36, she has 36.\n\nNow you: Tom saves 5 a week for 12 weeks. How many has he?\n\nTell me.",
            "36",
        ),
        ("Does the price of 24 euros hold for one or for all 5 of them? Once I know I will give you the sum.", None),
        ("Sorry, this cannot be answered. In all there are 420 pupils in 14 rooms, but no ratio is given.", None),
        ("So 24 + 10 = 34 euros in all.\n\nNow what if each cost 3 euros? Do the calculation yourself!", "34"),
    ],
)
def test_nothing_is_taken_from_a_plan_or_a_question(text: str, answer: str | None) -> None:
    found = extract_answer(text, "en", "zero-shot-chat").value
    assert found == (None if answer is None else Decimal(answer))
