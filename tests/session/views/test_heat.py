"""Sheets of cells: each cell holds the number whose it says it is, in both notations, cut edges and pictures too."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.network.design import Choice, Design, Training
from nnsim.session.places import bias_place, edge_place, unit_place
from nnsim.session.views.heat import FIELDS, OF_UNITS, Heat, reach
from tests.engine_strategies import random_network
from tests.session.sessions import opened, train_a_little, with_data


@settings(max_examples=15)
@given(st.integers(0, 2**32 - 1), st.booleans())
def test_a_cell_is_the_weight_of_its_place(seed, common):
    rng = np.random.default_rng(seed)
    network = random_network(rng, "mse", "tanh", 0.0)
    with opened(with_data(Design(network, Training(loss=Choice("mse"))))) as session:
        heat = Heat(session)
        for layer in heat.layers("W"):
            sheet = heat.sheet(layer.id, "W", common)
            shape = (1 + network.fan_in(layer.id), layer.size)
            assert sheet.values.shape == (shape[::-1] if common else shape)
            assert (len(sheet.rows), len(sheet.columns)) == sheet.values.shape
            for cell in np.ndindex(sheet.values.shape):
                place = heat.place(sheet, cell)
                assert sheet.cut[cell] == session.is_cut(place)
                if not sheet.cut[cell]:
                    assert sheet.values[cell] == session.weight(place)
                assert heat.cell(sheet, place) == cell
                assert heat.title(sheet, cell)


def test_what_units_hold_is_there_when_it_is_computed():
    with opened("iris") as session:
        heat = Heat(session)
        hidden = session.network.order[1]
        assert heat.sheet(hidden.id, "o") is None, "not yet, and not 0"
        assert heat.sheet(hidden.id, "grad") is None
        session.step("batch")
        for quantity in OF_UNITS:
            sheet = heat.sheet(hidden.id, quantity)
            np.testing.assert_array_equal(sheet.values, session.array(hidden.id, quantity))
            assert sheet.old, "the update came after it"
            assert heat.place(sheet, (2, 5)) == unit_place(hidden.id, hidden.units[2])
            session.show_sample(5)
            assert heat.cell(sheet, unit_place(hidden.id, hidden.units[2])) == (2, 5)
        assert heat.title(heat.sheet(session.network.outputs[0].id, "o"), (1, 3)) == "versicolor, sample 4"
        np.testing.assert_array_equal(heat.sheet(hidden.id, "grad").values, session.array(hidden.id, "grad"))


def test_names_are_those_of_the_data():
    with opened("iris") as session:
        heat = Heat(session)
        first, last = session.network.order[1:]
        assert heat.sheet(first.id, "W").rows == ("bias", *session.table.input_names)
        assert heat.sheet(last.id, "W").columns == session.table.classes
        assert heat.title(heat.sheet(first.id, "W"), (2, 0)) == "sepal width (cm) → hidden1 1"
        assert heat.title(heat.sheet(last.id, "W"), (0, 2)) == "bias of virginica"
        assert heat.quantities()[0] == "W", "no pictures"


def test_weights_of_pictures_are_pictures():
    with opened("digits") as session:
        train_a_little(session, 1)
        heat = Heat(session)
        assert heat.quantities()[0] == FIELDS
        (layer,) = heat.layers(FIELDS)
        sheet = heat.sheet(layer.id, FIELDS)
        matrix = session.array(layer.id, "W")
        source = session.network.inputs[0]
        seen = set()
        for cell in np.argwhere(sheet.row >= 0).tolist():
            row, unit = int(sheet.row[tuple(cell)]), int(sheet.column[tuple(cell)])
            assert sheet.values[tuple(cell)] == matrix[row, unit]
            top, left = (at - at % size for at, size in zip(cell, sheet.tile, strict=True))
            assert (cell[0] - top) * 8 + cell[1] - left == row - 1, "row by row, as the picture lies"
            seen.add((row, unit))
        assert len(seen) == 64 * 32
        assert sheet.cut[sheet.row < 0].all()
        place = edge_place(source.id, source.units[10], layer.id, layer.units[3])
        assert heat.place(sheet, heat.cell(sheet, place)) == place
        assert heat.cell(sheet, bias_place(layer.id, layer.units[3])) is None
        assert heat.place(sheet, (8, 0)) is None


def test_a_scale_changes_seldom():
    assert reach(np.array([0.3, -0.7])) == 1.0
    assert reach(np.array([0.3, np.nan, -np.inf])) == 0.5
    assert reach(np.array([0.0])) == 1.0
    assert reach(np.array([0.3]), 1.0) == 1.0
    assert reach(np.array([0.19]), 1.0) == 0.2
    assert reach(np.array([130.0]), 100.0) == 200.0
