"""Drawing: escaping, scales, labels that do not lie upon each other."""

from __future__ import annotations

import itertools
import re
from xml.etree import ElementTree

import pytest

from mgsm.leaderboard import svg


def test_attributes_and_text_are_escaped() -> None:
    made = svg.element("text", svg.text("<b>&"), class_='"><script>', x=1.04)
    parsed = ElementTree.fromstring(made)
    assert parsed.text == "<b>&"
    assert parsed.attrib == {"class": '"><script>', "x": "1"}


def test_a_scale_maps_its_ends() -> None:
    scale = svg.Scale(0.01, 100.0, 50.0, 650.0, log=True)
    assert scale(0.01) == pytest.approx(50)
    assert scale(1.0) == pytest.approx(350)
    assert scale(100.0) == pytest.approx(650)
    assert svg.Scale(5.0, 5.0, 0.0, 10.0)(5.0) == 5.0


@pytest.mark.parametrize(("low", "high"), [(0.001, 100.0), (60.0, 240.0), (1e6, 2e7), (3.0, 5.0)])
def test_a_logarithmic_axis_has_at_least_three_ticks_on_it(low: float, high: float) -> None:
    ticks = svg.Scale(low, high, 0.0, 1.0, log=True).ticks()
    assert 3 <= len(ticks) <= 12
    assert ticks == sorted(ticks)
    assert low <= ticks[0]
    assert ticks[-1] <= high * (1 + 1e-9)


def test_a_linear_axis_has_round_ticks() -> None:
    assert svg.Scale(0.0, 100.0, 0.0, 1.0).ticks() == [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]


def test_labels_beside_lines_keep_their_distance_and_stay_inside() -> None:
    made = svg.side_labels([(y, "", f"m{y}") for y in (388.0, 389.0, 390.0, 390.0, 200.0)], 500.0, 70.0, 390.0)
    heights = sorted(float(found) - 4 for found in re.findall(r'<text x="520" y="([\d.]+)"', "".join(made)))
    assert len(heights) == 5
    assert all(later - earlier >= svg.LINE - 0.11 for earlier, later in itertools.pairwise(heights))
    assert heights[0] >= 70
    assert heights[-1] <= 390.1


def test_free_labels_never_meet_and_crowds_lose_some() -> None:
    crowd = [(100.0, 100.0, f"model-{number}") for number in range(10)]
    apart = [(100.0, 300.0, "alone")]
    placed = svg.free_labels([*crowd, *apart], (0.0, 0.0, 400.0, 400.0))
    assert placed[-1] is not None
    assert None in placed[:-1]
    boxes = []
    for found in filter(None, placed):
        x, y, anchor, said = found
        width = svg.CHARACTER * len(said)
        left = {"start": x, "end": x - width, "middle": x - width / 2}[anchor]
        boxes.append((left, y - 11, left + width, y + 3))
    for number, one in enumerate(boxes):
        assert not any(svg._meet(one, other) for other in boxes[number + 1 :])


@pytest.mark.parametrize("kind", range(len(svg.MARKERS)))
def test_every_marker_is_an_element_of_its_own_shape(kind: int) -> None:
    shapes = {svg.marker(other, 10.0, 10.0, "point") for other in range(len(svg.MARKERS))}
    assert len(shapes) == len(svg.MARKERS)
    ElementTree.fromstring(svg.marker(kind, 10.0, 10.0, "point", svg.element("title", "x")))
