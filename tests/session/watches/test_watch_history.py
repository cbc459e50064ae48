"""The history of a watch: against a plain dictionary, bounded, and with the extremes kept."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.spans import united
from nnsim.engine.veil import HIDDEN
from nnsim.session.watches.history import History, Moment, moment_of
from tests.campaigns import costly
from tests.engine_strategies import cases, small_case

VALUES = st.none() | st.floats(allow_nan=False, width=32)
PLACES = st.integers(0, 60).map(lambda number: number / 4)


@given(
    st.lists(
        st.tuples(st.just("put"), PLACES, VALUES)
        | st.tuples(st.just("cut"), PLACES, st.none())
        | st.tuples(st.just("extend"), PLACES, st.lists(st.floats(-9, 9, width=32), max_size=5)),
        max_size=60,
    )
)
def test_a_history_is_a_table_by_moment(verbs):
    history, table = History(), {}
    for verb, place, value in verbs:
        if verb == "put":
            history.put(Moment(place, place / 4), value)
            table[place] = table.get(place) if value is None else value
        elif verb == "cut":
            history.cut_after(place)
            table = {at: one for at, one in table.items() if at <= place}
        else:
            rows = np.array([(place + i, (place + i) / 4, one) for i, one in enumerate(value)]).reshape(-1, 3)
            history.extend(rows)
            if value:
                last = place + len(value) - 1
                kept = {at: one for at, one in table.items() if not place <= at <= last}
                table = kept | {row[0]: row[2] for row in rows}

    known = sorted((place, value) for place, value in table.items() if value is not None)
    assert history.count == len(table)
    assert [tuple(point) for point in np.transpose(history.by_step())] == known
    for place in np.arange(0, 20, 0.25):
        assert history.has(place) == (place in table)
        assert history.value(place) == table.get(place)
        wanted = [value for at, value in known if at / 4 == place]
        assert history.of_epoch(place) == (wanted[-1] if wanted else None)
    epochs, values, moments = history.by_epoch()
    whole = {place / 4: (value, place) for place, value in known if (place / 4).is_integer()}
    assert dict(zip(epochs, zip(values, moments, strict=True), strict=True)) == whole


@given(st.integers(0, 2**32 - 1), st.booleans(), st.integers(0, 9))
def test_a_long_history_is_bounded_and_keeps_its_extremes(seed, at_once, gaps):
    rng = np.random.default_rng(seed)
    values = rng.standard_normal(5_000)
    values[rng.random(5_000) < gaps / 10] = np.nan
    values[:3] = 50, -50, 0
    history = History(most=300)

    if at_once:
        rows = np.column_stack([np.arange(5_000.0), np.arange(5_000.0) / 8, values])
        for part in np.array_split(rows, 7):
            history.extend(part)
            assert history.count <= 600 + len(part)
    else:
        for place, value in enumerate(values):
            history.put(Moment(float(place), place / 8), None if np.isnan(value) else value)
    places, kept = history.by_step()

    assert history.count <= 600 + 750
    assert np.nanmax(kept) == 50
    assert np.nanmin(kept) == -50
    assert (np.diff(places) > 0).all()
    np.testing.assert_array_equal(kept, values[places.astype(int)])
    recent = range(4_900, 5_000)
    assert all(history.has(place) for place in recent)
    assert history.nbytes < 200_000


def test_a_copy_and_one_that_rests_stand_alone():
    history = History()
    for place in range(9_000):
        history.put(Moment(float(place), 0.0), float(place % 7 - 3 + 100 * (place == 4_000)))
    other = history.copy()
    before = other.by_step()

    history.rest()
    history.put(Moment(9_999.0, 0.0), 5.0)

    assert history.count <= 2_500
    assert history.nbytes < 150_000
    assert max(history.by_step()[1]) == 100
    assert history.value(9_999.0) == 5
    np.testing.assert_array_equal(other.by_step(), before)
    assert other.count == 9_000


@given(cases())
@costly(100)
def test_moments_grow_with_each_step_and_epochs_are_whole_at_their_ends(case):
    machine = case.machine()
    batches = case.compiled.program.batching.count
    moments, evaluated = [moment_of(machine)], 0
    while machine.next is not None and machine.updates < 4 * batches:
        machine.step()
        moments.append(moment_of(machine))
        evaluated = machine.memory["epoch"]
        if machine.between_iterations:
            assert int(moments[-1].place) == machine.updates
        if machine.last == machine.iteration.stop - 1:
            assert moments[-1].place == machine.updates
            assert moments[-1].epoch == pytest.approx(machine.updates / batches, rel=1e-12)

    places, epochs = [moment.place for moment in moments], [moment.epoch for moment in moments]
    assert places == sorted(set(places)), "each step has its moment"
    assert epochs == sorted(epochs)
    assert epochs[-1] >= evaluated


def test_a_step_back_is_the_moment_before():
    machine = small_case(samples=5, batch_size=2, shuffle=True, patience=1, validation=2).machine()
    moments = [moment_of(machine)]
    while machine.next is not None:
        machine.step()
        moments.append(moment_of(machine))

    while machine.back() is not None:
        moments.pop()
        assert moment_of(machine) == moments[-1]

    assert len(moments) == 1


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), max_size=30))
def test_stretches_that_go_on_are_those_that_are_put_together(puts):
    history, spans = History(), []
    for place, reach in puts:
        history.put(Moment(float(place), 0.0), 1.0, reach)
        spans = united(spans, float(place), float(place), reach)
        expected = [(one[1], other[0]) for one, other in pairwise(spans)]
        assert history.gaps() == expected


def test_another_value_than_was_seen_contradicts_it():
    history = History()
    for place, value in enumerate((1.0, math.nan, None)):
        history.put(Moment(float(place), 0.0), value)
    values = (1.0, 2.0, math.nan, None, HIDDEN)
    found = [[history.contradicts(float(place), value) for value in values] for place in range(4)]
    assert found == [
        [False, True, True, False, False],  # what is not computed now may have been this
        [True, True, False, False, False],
        [True, True, True, False, False],
        [False] * 5,  # nobody has looked there
    ]
