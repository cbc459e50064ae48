"""How curves go together: mean and sample deviation as NumPy has them, between kept epochs straight, up to each end."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.session.experiments.courses import course, curve_of
from nnsim.session.experiments.results import Result


def run(epochs, losses):
    return Result({}, 1, 0.0, {}, {"epoch": epochs, "loss": losses})


@given(st.lists(st.lists(st.floats(-100, 100), min_size=4, max_size=4), min_size=2, max_size=5))
@settings(max_examples=20)
def test_at_the_same_epochs_it_is_the_mean_and_the_sample_deviation(rows):
    found = course([run([1.0, 2.0, 3.0, 5.0], row) for row in rows], "loss")
    assert found.epochs.tolist() == [1, 2, 3, 5]
    assert found.mean == pytest.approx(np.mean(rows, axis=0), abs=1e-12)
    deviation = np.std(rows, axis=0, ddof=1)
    assert found.high - found.mean == pytest.approx(deviation, abs=1e-9)
    assert found.mean - found.low == pytest.approx(deviation, abs=1e-9)


def test_a_run_counts_up_to_its_end_and_is_straight_between_its_epochs():
    found = course([run([1, 3], [0.0, 4.0]), run([1, 2], [0.0, 4.0]), run([], [])], "loss")
    assert found.epochs.tolist() == [1, 2, 3]
    assert found.mean.tolist() == [0.0, 3.0, 4.0]
    assert (found.high - found.low)[2] == 0.0  # one run alone is left


def test_what_is_not_known_is_no_point_and_nothing_is_no_course():
    epochs, values = curve_of(run([1, 2, 3], [1.0, None, 2.0]), "loss")
    assert (epochs.tolist(), values.tolist()) == ([1, 3], [1, 2])
    assert course([run([1], [None])], "loss") is None
    assert course([run([1, 2], [1.0])], "loss") is None
