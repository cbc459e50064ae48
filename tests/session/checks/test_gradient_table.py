"""The comparison of all gradients as a table: sorted, filtered, named as on the canvas, and as CSV."""

import csv
import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.session.checks.checking import check_gradients
from nnsim.session.checks.gradient_table import GradientTable
from nnsim.session.draft import draft
from tests.engine_strategies import random_case
from tests.session.sessions import opened, with_data


@pytest.fixture
def table():
    """2-3-1 with a wrong weight, one at a kink and one that has not been compared."""
    with opened(draft("2-3-1", data="xor")) as session:
        checked = check_gradients(session, "training").finish()
        hidden = checked.layers[2]
        hidden.error[1, 0], hidden.error[2, 2], hidden.error[0, 1] = 0.5, 0.9, np.nan
        hidden.kink[2, 2] = True
        hidden.analytic[0, 0] = -7.0
        yield GradientTable(checked, session.network)


def names(table, indexes):
    return [" ".join(table.ends(int(index))).strip() for index in indexes]


def test_what_is_compared_is_listed(table):
    assert len(table) == 12
    assert "hidden1 2" not in names(table, range(12)), "what is not compared is not listed"
    assert names(table, range(3)) == ["hidden1 1", "hidden1 3", "input 1 hidden1 1"]


def test_the_worst_come_first_and_kinks_last(table):
    order = table.order()
    assert names(table, order[:1]) == ["input 1 hidden1 1"]
    assert names(table, order[-1:]) == ["input 2 hidden1 3"]
    errors = table.error[order[:-1]]
    assert (np.diff(errors) <= 0).all()
    upwards = table.order(descending=False)
    assert names(table, upwards[-2:]) == ["input 1 hidden1 1", "input 2 hidden1 3"]


def test_gradients_are_sorted_by_size(table):
    assert names(table, table.order("analytic")[:1]) == ["hidden1 1"]
    sizes = np.abs(table.numeric[table.order("numeric", descending=False)])
    assert (np.diff(sizes) >= 0).all()
    assert table.order("weight", descending=False).tolist() == list(range(12))
    assert table.order("weight").tolist() == list(range(12))[::-1]


def test_rows_are_chosen_by_verdict_and_by_words(table):
    assert table.chosen("wrong").sum() == 1
    assert table.chosen("kink").sum() == 1
    assert not (table.chosen("wrong") & table.chosen("kink")).any()
    for text, wanted in (
        ("input 1", {"input 1 hidden1 1", "input 1 hidden1 2", "input 1 hidden1 3"}),
        ("INPUT 2 → hidden1 3", {"input 2 hidden1 3"}),
        ("bias output", {"output 1"}),
        ("nothing of that name", set()),
        ("", set(names(table, range(12)))),
    ):
        assert wanted <= set(names(table, np.flatnonzero(table.chosen("all", text)))), text
    assert table.chosen("wrong", "output").sum() == 0


def test_a_row_knows_its_numbers_its_verdict_and_its_place(table):
    index = int(table.order()[0])
    row = table.row(index)
    assert (row.layer, row.row, row.column, row.error, row.verdict) == (2, 1, 0, 0.5, "differs")
    assert table.row(int(table.order()[-1])).verdict == "kink"
    place = table.place(index)
    assert (place.kind, place.source, place.source_unit, place.layer, place.unit) == ("edge", 1, 1, 2, 1)
    bias = table.place(0)
    assert (bias.kind, bias.layer, bias.unit) == ("bias", 2, 1)


def test_csv_has_every_digit_and_reads_back(table):
    order = table.order()
    rows = list(csv.DictReader(io.StringIO(table.csv(order))))
    assert len(rows) == 12
    assert rows[0]["parameter"] == "hidden1.weight[0 0]"
    assert (rows[0]["from"], rows[0]["to"], rows[0]["verdict"]) == ("input 1", "hidden1 1", "differs")
    np.testing.assert_array_equal([float(row["numeric"]) for row in rows], table.numeric[order])
    bias = next(row for row in rows if row["from"] == "")
    assert bias["parameter"].startswith(("hidden1.bias[", "output.bias["))


@given(st.integers(0, 10**6))
def test_any_network_has_a_row_for_each_weight_that_learns_in_its_place(seed):
    case = random_case(np.random.default_rng(seed), loss="mse", activation="tanh")
    with opened(with_data(case.design)) as session:
        if not session.ready:
            return
        checked = check_gradients(session, "training").finish()
        table = GradientTable(checked, session.network)
        assert len(table) == checked.count()
        for index in range(len(table)):
            row, place = table.row(index), table.place(index)
            assert session.edge_index(place) == (row.layer, row.row, row.column)
            assert table.analytic[index] == checked.layers[row.layer].analytic[row.row, row.column]
            assert (table.ends(index)[0] == "") == (place.kind == "bias")
        assert sorted(table.order().tolist()) == list(range(len(table)))


def test_what_is_not_known_stands_behind_what_is(table):
    table.checked.layers[2].error[1, 1] = np.inf
    table = GradientTable(table.checked, table.network)
    index = int(np.flatnonzero(table.chosen("unknown"))[0])
    assert table.chosen("wrong").sum() == table.chosen("unknown").sum() == 1
    assert table.row(index).verdict == "not known"
    assert np.isnan(table.row(index).error)
    for descending in (True, False):
        order = table.order(descending=descending).tolist()
        assert order[-2] == index
        assert table.kink[order[-1]]
    assert table.csv([index]).splitlines()[1].endswith("nan,not known")
