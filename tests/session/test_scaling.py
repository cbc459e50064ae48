"""Which numbers call for a preparation, what is done with them, and what is proposed to learn a table."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.network.design import STANDARDIZED, Choice, Data
from nnsim.parts.contracts import Table
from nnsim.parts.preparation import prepare
from nnsim.session.proposing import proposed
from nnsim.session.scaling import calls, scaling


def table(columns, targets=((0.0,), (1.0,), (0.5,)), **more):
    x, y = np.array(list(columns.values()), float).T, np.array(targets, float)
    names = tuple(f"y{at}" for at in range(y.shape[1]))
    return Table(inputs=x, targets=y, input_names=tuple(columns), target_names=names, **more)


RAW = {"height": [150, 200, np.nan], "share": [0.1, 0.9, 0.4], "red": [0, 1, 1]}


@pytest.mark.parametrize(
    ("low", "high", "wanted"),
    [(150, 200, True), (2e4, 3e5, True), (1.5, 2.0, True), (0.5, 0.6, True), (-1e-3, 1e-3, True), (0, 6, True),
     (0, 1, False), (-1, 1, False), (-3, 3, False), (0.1, 2.5, False), (7, 7, False), (np.nan, np.nan, False)],
)  # fmt: skip
def test_numbers_that_are_large_or_hardly_differ_call_for_it(low, high, wanted):
    assert calls(low, high) is wanted


def test_all_numbers_become_alike_and_two_values_stay():
    found = scaling(table(RAW))
    assert (found.inputs, found.preparers, found.column_preparers) == (("height",), STANDARDIZED, {"red": ()})
    assert not found.standardize_targets
    assert found.words == "the inputs are standardized, as the scale of height calls for it"


def test_what_is_at_home_stays_and_a_person_may_say_otherwise():
    plain = table({"share": RAW["share"], "red": RAW["red"]})
    assert scaling(plain).on(Data()) == Data()
    assert scaling(plain).words == ""
    asked = scaling(plain, True)
    assert (asked.preparers, asked.column_preparers, asked.standardize_targets) == (STANDARDIZED, {"red": ()}, True)
    assert scaling(table(RAW), False).on(Data(preparers=STANDARDIZED)) == Data()


def test_targets_that_are_numbers_are_scaled_and_classes_are_not():
    prices = scaling(table(RAW, ((1e5,), (2e5,), (4e5,))))
    assert prices.words == "the inputs and the target are standardized, as the scale of height, y0 calls for it"
    assert scaling(table({"red": RAW["red"]}, ((1e5,), (2e5,), (4e5,)))).words.startswith("the target is standardized")
    assert not scaling(table(RAW, ((0,), (1,), (1,)), classes=("a", "b"))).standardize_targets


def test_pixels_are_brought_between_0_and_1():
    pixels = table({"p1": [0, 255, 3], "p2": [0, 0, 0]}, image=(1, 2))
    assert scaling(pixels).preparers == (Choice("min_max"),)
    assert scaling(pixels).words.startswith("the inputs are scaled to 0 … 1")


@settings(max_examples=20, deadline=None)
@given(
    st.lists(st.tuples(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6)), min_size=1, max_size=4),
    st.floats(-1e6, 1e6), st.integers(0, 2**32 - 1),
)  # fmt: skip
def test_what_is_prepared_calls_for_nothing_large_any_more(columns, target, seed):
    """Whatever the units of a file: what a network sees then has mean 0 and deviation 1, and comes back exactly."""
    rng = np.random.default_rng(seed)
    data = {f"x{at}": mean + deviation * rng.standard_normal(40) for at, (mean, deviation) in enumerate(columns)}
    made = table(data, target + 1e4 * rng.standard_normal((40, 1)))
    found = scaling(made)
    ready = prepare(
        made, {"standardize_targets": found.standardize_targets}, preparers=found.preparers,
        columns=found.column_preparers,
    )  # fmt: skip
    assert found.standardize_targets
    assert np.allclose(ready.y_train.std(axis=0), 1)
    if found.preparers:
        assert np.abs(ready.x_train.mean(axis=0)).max() < 1e-6
    assert np.allclose(ready.decode_targets(ready.y_test), made.targets[ready.test], rtol=1e-9, atol=1e-6)


@pytest.mark.parametrize(
    ("more", "targets", "shape", "output", "loss"),
    [({"classes": ("a", "b")}, ((0,), (1,), (1,)), "3-8-1", "logistic", "binary_cross_entropy"),
     ({"classes": ("a", "b", "c")}, np.eye(3), "3-8-3", "softmax", "cross_entropy"),
     ({}, ((1e5,), (2e5,), (4e5,)), "3-8-1", "identity", "mse")],
)  # fmt: skip
def test_a_network_is_proposed_that_suits_the_target(more, targets, shape, output, loss):
    made = table(RAW, targets, **more)
    design = proposed(Choice("own"), made, scaling(made), "mine")
    assert design.network.shape_text == shape
    assert design.network.outputs[0].activation.key == output
    assert (design.training.loss.key, design.title) == (loss, "mine")
    assert design.data == replace(scaling(made).on(Data(Choice("own"))))
