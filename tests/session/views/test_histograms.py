"""Histograms over the training: as NumPy counts, of the present course alone, in bounded memory."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from nnsim.session.views.histograms import BINS, MOST, QUANTITIES, Histograms, histogram
from tests.session.sessions import opened


@settings(max_examples=25)
@given(hnp.arrays(np.float64, st.integers(1, 300), elements=st.floats(-1e6, 1e6, allow_subnormal=False)))
def test_it_counts_as_numpy_does(values):
    found = histogram(values)
    assert found.counts.sum() == len(values) == found.total
    np.testing.assert_allclose(found.mean, values.mean(), rtol=1e-9, atol=1e-6)
    np.testing.assert_allclose(found.deviation, values.std(), rtol=1e-9, atol=1e-6)
    assert found.low <= values.min() <= values.max() <= found.high
    edges = found.edges
    inside = [np.abs(values[:, None] - edges).min() > 1e-6 * (found.high - found.low)]
    if all(inside):  # what lies on an edge may be rounded to either side
        np.testing.assert_array_equal(found.counts, np.histogram(values, edges)[0])
    np.testing.assert_allclose((found.density * np.diff(edges)).sum(), 1.0)


def test_what_is_no_number_is_counted_apart():
    found = histogram(np.array([1.0, np.nan, 2.0, np.inf, -np.inf]))
    assert (found.broken, found.total, found.counts.sum()) == (3, 5, 2)
    none = histogram(np.array([np.nan]))
    assert none.density.sum() == 0
    assert np.isnan(none.mean)
    alike = histogram(np.full(9, 3.0))
    assert alike.low < 3 < alike.high
    assert alike.counts.max() == 9


def look(view, session, quantity="W"):
    return view.look(quantity, session.update, session.epoch, session.course)


def test_moments_of_the_course():
    with opened("iris") as session:
        view = Histograms(session)
        layer = session.network.order[1].id
        assert look(view, session)
        assert not look(view, session), "the same moment"
        assert not look(view, session, "grad"), "not computed yet"
        for _ in range(3):
            session.step("epoch")
            for quantity in QUANTITIES:
                assert look(view, session, quantity)
        course = view.course(layer, "W")
        assert [one.epoch for one in course] == [0, 1, 2, 3]
        assert course[-1].total == session.array(layer, "W").size
        assert len(view.course(layer, "grad")) == 3
        assert view.course(session.network.inputs[0].id, "o")
        session.back("epoch")
        look(view, session)
        assert [one.epoch for one in view.course(layer, "W")] == [0, 1, 2, 3], "what comes is known"
        session.set_training("Rate", rate=0.5)
        session.step("epoch")
        look(view, session)
        course = view.course(layer, "W")
        assert [one.epoch for one in course] == [0, 1, 2, 3], "the new course goes on from what they share"
        assert course[-1].mean == pytest.approx(session.array(layer, "W").mean())
        session.example("moons")
        look(view, session)
        assert all(len(view.course(one.id, "W")) == 1 for one in session.network.order[1:])


def test_weights_are_known_from_before_somebody_looked():
    with opened("iris") as session:
        layer = session.network.order[1].id
        before = {}
        for epoch in range(4):
            before[epoch] = session.array(layer, "W").copy()
            session.step("epoch")
        view = Histograms(session)
        for quantity in QUANTITIES:
            look(view, session, quantity)
        course = view.course(layer, "W")
        known = {one.epoch: one for one in course}
        assert known.keys() >= {0, 4}
        for epoch, one in known.items():
            if epoch in before:
                assert (one.low, one.high) == (before[epoch].min(), before[epoch].max())
        assert [one.epoch for one in view.course(layer, "grad")] == [4]
        view.forget()
        look(view, session)
        assert [one.epoch for one in view.course(layer, "W")] == [4], "begun anew"


def test_memory_is_bounded_and_moments_lie_evenly():
    with opened("xor") as session:
        view = Histograms(session)
        layer = session.network.order[1].id
        for update in range(1, 1001):
            session.setup.memory[session.setup.compiled.layers[layer].w.name][0, 0] = update
            view.look("W", update, update, session.course)
        course = view.course(layer, "W")
        updates = np.array([one.update for one in course])
        assert len(course) == MOST
        assert (updates[0], updates[-1]) == (0, 1000)
        assert (np.diff(updates) > 0).all()
        assert np.diff(updates).max() <= 70
        assert all(len(one.counts) <= BINS for one in course)
