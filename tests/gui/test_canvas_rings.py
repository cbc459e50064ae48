"""Units that are linked among themselves: where they stand, how their edges run, and what the pointer finds there."""

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.gui.canvas.chip_places import place_chips
from nnsim.gui.canvas.edges import SHOWN_AT_MOST
from nnsim.gui.canvas.hits import hit_at
from nnsim.gui.canvas.stage import Stage
from nnsim.gui.canvas.verbs import arranged, overlapping
from nnsim.gui.canvas.walk import neighbor
from nnsim.gui.inspector_view.subject import Subject, title_of
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Network, Training
from nnsim.network.inner import among
from nnsim.network.ruling import with_rule
from nnsim.network.standing import LARGEST_RING
from nnsim.session.places import edge_place, unit_place
from tests.gui.canvas_hand import Hand

HOPFIELD = Choice("hopfield")


def ring(size: int) -> Network:
    return with_rule(Design(sequential((size, size)), Training()), HOPFIELD).network


def weights(size: int, own: float = 0.0) -> dict[tuple[int, int, int], np.ndarray]:
    matrix = np.random.default_rng(size).normal(size=(size, size))
    np.fill_diagonal(matrix, own)
    return {(1, 2, 0): matrix}


@settings(max_examples=20)
@given(st.integers(1, 40), st.booleans())
def test_units_stand_apart_and_are_found_there(size: int, grid: bool) -> None:
    network = ring(size)
    stage = Stage(network, None, weights(size), grid=grid)
    shape = stage.shapes[2]
    assert shape.stands == ("grid" if grid else "ring")
    away = np.hypot(*(shape.places[:, None] - shape.places[None]).transpose(2, 0, 1)) + 1e9 * np.eye(size)
    assert size == 1 or away.min() > 2 * shape.radius
    assert np.abs(shape.places[:, 1]).max() + shape.radius < shape.height / 2
    for position, unit in enumerate(network.by_id[2].units):
        assert hit_at(stage, (), *stage.unit_place(2, position)).place == unit_place(2, unit)
    assert not overlapping(network, None)
    assert not overlapping(arranged(network, None), None)


@settings(max_examples=15)
@given(st.integers(2, 20), st.booleans())
def test_an_edge_runs_from_unit_to_unit_and_is_found_on_its_way(size: int, grid: bool) -> None:
    network = ring(size)
    stage = Stage(network, None, weights(size), grid=grid)
    table, shape = stage.tables[1, 2, 0], stage.shapes[2]
    assert table.count == size * (size - 1)  # none of a unit to itself
    ends = np.array([stage.unit_place(2, position) for position in range(size)])
    for points, near in ((table.points[:, 0], ends[table.sources]), (table.points[:, 3], ends[table.targets])):
        assert np.hypot(*(points - near).T).max() <= shape.radius + 1e-9
    middle = table.samples[0][len(table.samples[0]) // 2]
    place = hit_at(stage, (), *middle, slack=1.0).place
    assert place is not None
    assert place.kind in ("edge", "unit")  # on its way it may pass below a unit
    there, back = (table.find(*pair) for pair in ((0, 1), (1, 0)))
    assert not np.allclose(table.samples[there], table.samples[back][::-1])  # both are to be seen


def test_an_edge_of_a_unit_to_itself_is_drawn_where_it_has_a_weight() -> None:
    for grid in (False, True):
        table = Stage(ring(5), None, weights(5, own=0.5), grid=grid).tables[1, 2, 0]
        assert table.count == 25
        stage = Stage(ring(5), None, weights(5), grid=grid)
        assert stage.update_weights(weights(5, own=0.5)) == {(1, 2, 0)}
        assert stage.update_weights(weights(5, own=0.5)) == set()


def test_large_layers_keep_their_levels_of_detail() -> None:
    stage = Stage(ring(100), None, weights(100))
    table = stage.tables[1, 2, 0]
    strength = np.abs(weights(100)[1, 2, 0])
    assert table.count == SHOWN_AT_MOST == np.unique(table.sources * 100 + table.targets).size
    assert strength[table.sources, table.targets].min() >= np.sort(strength.ravel())[-SHOWN_AT_MOST]
    assert Stage(ring(LARGEST_RING + 1)).shapes[2].stands == "grid"


def test_a_grid_is_that_of_the_pictures() -> None:
    shape = Stage(ring(21), (3, 7), grid=True).shapes[2]
    assert len(np.unique(shape.places[:, 0])) == 7
    assert len(np.unique(shape.places[:, 1])) == 3


def test_other_layers_are_no_rings() -> None:
    network = sequential((4, 4))
    assert among(network, network.by_id[2]) is None
    assert Stage(network).shapes[2].stands == ""


def test_chips_of_a_ring_cover_nothing() -> None:
    boxes = [chip.box for chip in place_chips(Stage(ring(4), None, weights(4)))]
    assert boxes
    assert not any(one.touches(other) for at, one in enumerate(boxes) for other in boxes[at + 1 :])


def test_a_ring_on_the_canvas(qtbot) -> None:
    hand = Hand(qtbot, "")
    try:
        session = hand.session
        session.edit(
            "ring", lambda design: replace(design, network=ring(4), training=replace(design.training, rule=HOPFIELD))
        )
        hand.board  # noqa: B018
        hand.view.fit()
        hand.click(hand.unit(2, 3))
        assert session.selection == (unit_place(2, 4),)
        edge = edge_place(1, 2, 2, 4)
        hand.click(hand.edge(edge, 0.3))
        assert session.selection == (edge,)
        assert hand.view.accessibleDescription().startswith("edge output, neuron 2 → output, neuron 4")
        assert neighbor(hand.network, edge, "left") == unit_place(2, 2)  # by keys, too, it leads from there
        assert title_of(hand.network, Subject(edge)) == "output · 2 → output · 4"
        before = hand.board.stage.frame(2)
        undo = session.undo_title
        session.settings.set("units_as_grid", True)
        hand.view.follow_setting("units_as_grid")
        assert hand.board.stage.shapes[2].stands == "grid"
        assert hand.board.stage.frame(2) != before
        assert session.undo_title == undo  # how it is drawn is no edit
    finally:
        hand.close()
