"""The drawing of a network on paper: numbers on edges do not cover each other."""

import itertools

import numpy as np
import pytest

from nnsim.files.paper.maths import nodes
from nnsim.files.paper.sheet import Caption, Drawing
from nnsim.network.build import sequential
from nnsim.network.design import Design, Training
from nnsim.session.solution.document import Problem, Solving
from nnsim.session.solution.moment import Moment
from nnsim.session.solution.scribe import Style

DIGIT = 0.5  # of the size of the letters


def drawn(sizes: tuple[int, ...], seed: int) -> Drawing:
    rng = np.random.default_rng(seed)
    network = sequential(sizes, "tanh", "logistic")
    weights = {
        layer.id: rng.normal(0.0, 1.0, (1 + network.fan_in(layer.id), layer.size))
        for layer in network.layers
        if not layer.is_input
    }
    x, y = rng.normal(size=(1, sizes[0])), rng.random((1, sizes[-1]))
    sheet = Solving(Problem(Design(network, Training()), Moment(weights), x, y), Style(lines=1)).finish()
    found = sheet.sections[0].blocks[0]
    assert isinstance(found, Drawing)
    return found


def ground(caption: Caption) -> tuple[float, float]:
    """Half of how wide and high a number stands there, without the room around it."""
    letters = sum(len(getattr(node, "text", "")) for node in nodes(caption.text))  # type: ignore[arg-type]
    return DIGIT * caption.size * letters / 2, caption.size * 0.45


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("sizes", [(2, 3, 2, 1), (2, 2, 2), (3, 4, 3), (2, 4, 1), (1, 4, 1), (4, 4, 2)], ids=str)
def test_numbers_do_not_cover_each_other(sizes: tuple[int, ...], seed: int) -> None:
    numbers = [caption for caption in drawn(sizes, seed).captions if caption.backed]
    assert len(numbers) == sum(a * b + b for a, b in itertools.pairwise(sizes))
    for one, other in itertools.combinations(numbers, 2):
        (wide, high), (wider, higher) = ground(one), ground(other)
        apart = abs(one.x - other.x) >= wide + wider or abs(one.y - other.y) >= high + higher
        assert apart, (one.text, other.text)


def test_a_number_stands_on_its_edge() -> None:
    drawing = drawn((2, 3, 2, 1), 1)
    edges = {edge.part: edge.points for edge in drawing.edges}
    count = 0
    for caption in drawing.captions:
        source = getattr(caption.text, "source", "")
        if caption.backed and source in edges:
            (x0, y0), (x1, y1) = edges[source]
            share = (caption.x - x0) / (x1 - x0)
            assert 0.1 < share < 0.9
            assert caption.y == pytest.approx(y0 + share * (y1 - y0))
            count += 1
    assert count == len(edges)
