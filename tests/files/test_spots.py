"""Layers that stand as a ring or a grid: on paper as on the canvas, with the same units in the same places."""

from dataclasses import replace

import numpy as np
import pytest

from nnsim.files.paper.picture import picture
from nnsim.files.paper.sheet import Drawing
from nnsim.files.trained import Trained
from nnsim.gui.canvas.stage import Stage
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Training
from nnsim.network.ruling import with_rule
from nnsim.network.standing import standings
from nnsim.parts.rules import REGISTRY as RULES


def a_map(units: int, **settings: object) -> Design:
    rule = next(key for key in RULES if RULES[key].grid is not None)
    return with_rule(Design(sequential((2, units)), Training()), Choice(rule, settings))


def drawn(design: Design, weights: np.ndarray, grid: bool = False) -> Drawing:
    network = design.network
    return picture(
        Trained(network=network, matrices={2: weights}, stands=standings(network, design.training.rule, None, grid))
    )


def places(drawing: Drawing) -> np.ndarray:
    found = np.array([(c.x, c.y) for c in drawing.circles if c.part.startswith("output")])
    return found - found.mean(axis=0)


@pytest.mark.parametrize("settings", [{}, {"grid": "hexagonal"}, {"columns": 16}])
def test_a_map_has_the_rows_and_columns_that_its_rule_declares(settings):
    design = a_map(64, **settings)
    part = RULES[design.training.rule.key]
    declared, _ = part.grid(part.settings(settings), 64)
    shape = Stage(design.network, rule=design.training.rule).shapes[2]
    for found in (shape.places - shape.places.mean(axis=0), places(drawn(design, np.zeros((3, 64))))):
        scale = np.ptp(found[:, 0]) / np.ptp(declared[:, 0])
        np.testing.assert_allclose(found, scale * (declared - declared.mean(axis=0)), atol=1e-9)
    assert Stage(design.network).shapes[2].stands == "", "another rule has no grid"


@pytest.mark.parametrize("grid", [False, True])
def test_units_that_are_linked_among_themselves_stand_as_on_the_canvas(grid):
    rule = Choice(next(key for key in RULES if RULES[key].stores is not None))
    design = with_rule(Design(sequential((9, 9)), Training()), rule)
    weights = np.random.default_rng(1).normal(size=(10, 9))
    weights[1:] += weights[1:].T
    np.fill_diagonal(weights[1:], 0.0)
    seen = drawn(design, weights, grid)
    canvas = Stage(design.network, grid=grid).shapes[2].places
    canvas = canvas - canvas.mean(axis=0)
    found = places(seen)
    np.testing.assert_allclose(found, canvas * (np.ptp(found) / np.ptp(canvas)), atol=1e-9)
    assert sum(bool(edge.part) for edge in seen.edges) == 9 * 8 / 2, "there and back weigh the same: one line"
    weights[1, 4] += 1.0
    assert sum(bool(edge.part) for edge in drawn(design, weights, grid).edges) == 9 * 8 / 2 + 1
    weights[3, 2] = 1.0
    loop = next(e for e in drawn(design, weights, grid).edges if e.part == "output.W[3,2]")
    assert loop.points[0] == loop.points[-1]


def test_what_is_cut_is_not_drawn():
    rule = Choice(next(key for key in RULES if RULES[key].stores is not None))
    design = with_rule(Design(sequential((3, 3)), Training()), rule)
    (link,) = design.network.links
    cut = replace(link, cut=frozenset({(1, 2)}))
    design = replace(design, network=replace(design.network, links=(cut,)))
    weights = np.ones((4, 3)) - np.vstack([np.ones(3), np.eye(3)])
    parts = {edge.part for edge in drawn(design, weights).edges} - {""}
    assert "output.W[1,1]" not in parts
    assert "output.W[2,0]" in parts
