"""Preparers of inputs: as scikit-learn makes them, measured on the training part alone, column by column."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from nnsim.engine.expr import evaluate
from nnsim.kit.errors import ArgumentError, DataError
from nnsim.network.design import STANDARDIZED, Choice
from nnsim.parts.contracts import Table
from nnsim.parts.preparation import prepare
from nnsim.parts.preparers import REGISTRY
from nnsim.parts.scaling import STAGES, Pipeline, said

GOLDEN = json.loads((Path(__file__).parents[1] / "golden/preparers.json").read_text())
# none so near to 0 that its square, or 1000 divided by it, is no number
NUMBERS = st.floats(-1e6, 1e6, allow_subnormal=False).map(lambda number: number if abs(number) > 1e-100 else 0.0)
MATRICES = hnp.arrays(np.float64, hnp.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=12), elements=NUMBERS)
CHAINS = st.builds(
    lambda clip, scale: [Choice(key) for key in (clip, scale) if key],
    st.sampled_from(["", *(key for key in REGISTRY if REGISTRY[key].stage == "clip")]),
    st.sampled_from(["", *(key for key in REGISTRY if REGISTRY[key].stage == "scale")]),
)


def fitted(rows, *chains):
    names = [f"x{i}" for i in range(rows.shape[1])]
    return Pipeline.fit(rows, chains * rows.shape[1] if len(chains) == 1 else chains, names)


def table_of(inputs):
    names = tuple(f"x{i}" for i in range(inputs.shape[1]))
    return Table(inputs=inputs, targets=inputs[:, :1], input_names=names, target_names=("y",))


# ------------------------------------------------------------------------------------------------ against others


@pytest.mark.parametrize("name", GOLDEN["made"])
def test_scikit_learn_makes_the_same(name):
    """All columns but, for quantiles with a normal output, the constant one, which is −5.2 there and 0 here.

    MinMaxScaler computes x · scale + min, and loses digits to that where the numbers are large and near each other.
    """
    rows, train, golden = np.array(GOLDEN["rows"]), GOLDEN["train"], GOLDEN["made"][name]
    found = fitted(rows[:train], [Choice(name.split()[0], golden["settings"])])
    prepared, back = found.apply(rows), found.invert(np.array(golden["prepared"]))
    same = [0, 1, 2, 4, 5] if name == "quantile normal" else slice(None)

    lost = 1e-15 * np.abs(rows[:, same]).max(axis=0) / np.ptp(rows[:train, same], axis=0).clip(1e-6)
    assert (np.abs(prepared[:, same] - np.array(golden["prepared"])[:, same]) <= 1e-12 + 2 * lost).all()
    assert back == pytest.approx(np.array(golden["back"]), rel=1e-9, abs=1e-12)
    assert (prepared[:, 3] == (-1.0 if name == "min_max signed" else 0.0)).all()


def test_the_quantiles_of_scikit_learn_are_interpolated_from_both_sides():
    """A value that is there many times is in the middle of its shares, whatever rounding does."""
    found = fitted(np.array([[0.0], [1.0], [1.0], [1.0], [2.0]]), [Choice("quantile")])
    assert found.apply(np.array([[0.0], [1.0], [1.5], [2.0], [9.0]])).ravel() == pytest.approx([0, 0.5, 0.875, 1, 1])


def test_tukeys_fences():
    """Numbers 1 to 9 have the quartiles 3 and 7: the inner fences are at −3 and 13."""
    rows = np.arange(1.0, 10.0)[:, None]
    found = fitted(rows, [Choice("clip_iqr")])
    assert found.apply(np.array([[-100.0], [-3.0], [5.0], [13.0], [13.5]])).ravel().tolist() == [-3, -3, 5, 13, 13]
    outer = fitted(rows, [Choice("clip_iqr", {"factor": 3})])
    assert outer.apply(np.array([[-100.0], [100.0]])).ravel().tolist() == [-9, 19]


def test_winsorizing():
    """Of 0 to 100, the 5th and the 90th hundredth are 5 and 90."""
    found = fitted(np.arange(101.0)[:, None], [Choice("clip_quantiles", {"low": 0.05, "high": 0.9})])
    assert found.apply(np.array([[0.0], [5.0], [50.0], [90.0], [100.0]])).ravel().tolist() == [5, 5, 50, 90, 90]


# ------------------------------------------------------------------------------------------------ for all


@given(MATRICES, CHAINS, st.data())
def test_the_rows_that_are_not_measured_change_nothing(rows, chain, data):
    found = fitted(rows, chain)
    others = data.draw(hnp.arrays(np.float64, (5, rows.shape[1]), elements=NUMBERS))
    both = found.apply(np.concatenate([rows, others]))
    assert np.array_equal(both[: len(rows)], found.apply(rows))
    assert np.array_equal(both[len(rows) :], found.apply(others))
    assert np.isfinite(both).all()


@given(MATRICES, CHAINS)
def test_each_column_is_prepared_by_itself(rows, chain):
    """One column with this chain and all others as they are: the same as where all columns have it."""
    whole = fitted(rows, chain).apply(rows)
    for column in range(rows.shape[1]):
        chains = [chain if at == column else [] for at in range(rows.shape[1])]
        alone = fitted(rows, *chains) if len(chains) > 1 else fitted(rows, chain)
        expected = rows.copy()
        expected[:, column] = whole[:, column]
        assert alone.apply(rows) == pytest.approx(expected, rel=1e-12, abs=1e-300)


@given(MATRICES, CHAINS)
def test_a_larger_number_is_never_prepared_as_a_smaller_one(rows, chain):
    found = fitted(rows, chain)
    ordered = np.sort(np.concatenate([rows, rows + 1e3, rows - 1e3]), axis=0)
    steps = np.diff(found.apply(ordered), axis=0)
    assert (steps >= -1e-9 * np.maximum(1, np.abs(found.apply(ordered)).max())).all()


@given(MATRICES, st.sampled_from([key for key in REGISTRY if REGISTRY[key].affine]), st.booleans())
def test_a_shift_and_scale_is_taken_back_and_is_what_files_get(rows, key, signed):
    settings = {"range": "signed"} if key == "min_max" and signed else {}
    found = fitted(rows, [Choice(key, settings)])
    shift, scale = found.shift_and_scale
    size = np.abs(rows).max() + 1

    assert found.invert(found.apply(rows)) == pytest.approx(rows, rel=1e-9, abs=1e-9 * size)
    assert np.array_equal((rows - shift) / scale, found.apply(rows))
    assert not found.bent


@given(MATRICES)
def test_the_ends_of_min_max(rows):
    varies = rows.max(axis=0) > rows.min(axis=0)
    unit = fitted(rows, [Choice("min_max")]).apply(rows)[:, varies]
    signed = fitted(rows, [Choice("min_max", {"range": "signed"})]).apply(rows)[:, varies]
    for made, low in ((unit, 0), (signed, -1)):
        assert made.min(axis=0) == pytest.approx(low, abs=1e-9)
        assert made.max(axis=0) == pytest.approx(1, abs=1e-9)


@given(MATRICES, st.sampled_from([key for key in REGISTRY if REGISTRY[key].value is not None]))
def test_the_formula_that_is_shown_is_the_one_that_is_run(rows, key):
    found = fitted(rows, [Choice(key)])
    prepared = found.apply(rows)
    for column in range(rows.shape[1]):
        (step,) = found.of(column)
        _, numbers = step.formula(column, float(rows[0, column]))
        assert float(evaluate(numbers, {})) == prepared[0, column]


# ------------------------------------------------------------------------------------------------ chains


def test_every_preparer_is_of_a_stage_and_can_be_run():
    for key, part in REGISTRY.items():
        assert part.stage in STAGES, key
        assert (part.value is None) == (part.apply is not None), key
        assert not part.affine or part.value is not None, key


def test_what_is_cut_off_is_not_measured_by_the_scale():
    rows = np.array([*range(1, 10), 1000.0])[:, None]
    found = fitted(rows, [Choice("clip_iqr"), Choice("min_max")])
    assert found.apply(rows).ravel()[[0, -1]].tolist() == [0.0, 1.0]
    assert found.apply(rows).ravel()[-2] > 0.3
    assert [step.key for step in found.bent] == ["clip_iqr"]


@pytest.mark.parametrize(
    "keys", [["min_max", "clip_iqr"], ["min_max", "robust"], ["clip_iqr", "clip_quantiles"], ["none", "robust"]]
)
def test_a_chain_cuts_off_once_and_scales_once(keys):
    with pytest.raises(ArgumentError, match="cannot be prepared by"):
        fitted(np.ones((3, 1)), [Choice(key) for key in keys])


def test_an_unknown_preparer_is_named():
    with pytest.raises(ArgumentError, match="no preparer called 'nothing'"):
        fitted(np.ones((3, 1)), [Choice("nothing")])


@pytest.mark.parametrize("key", ["standardize", "min_max", "robust", "clip_iqr"])
def test_numbers_that_are_too_large_are_named(key):
    rows = np.array([[1.0, 1e308], [2.0, -1e308], [3.0, 1.7e308], [4.0, -1.7e308]])
    with pytest.raises(DataError, match="'x1' cannot be prepared by"):
        fitted(rows, [Choice(key)])


def test_an_empty_training_part():
    with pytest.raises(DataError, match="training part is empty"):
        fitted(np.empty((0, 2)), STANDARDIZED)


def test_columns_of_a_table_have_their_own():
    rows = np.random.default_rng(1).normal(5, 3, (40, 3))
    prepared = prepare(table_of(rows), preparers=STANDARDIZED, columns={"x1": [Choice("min_max")], "x2": ()})
    x = prepared.x_train

    assert x[:, 0].mean() == pytest.approx(0, abs=1e-12)
    assert (x[:, 1].min(), x[:, 1].max()) == (0.0, 1.0)
    assert np.array_equal(x[:, 2], rows[prepared.train, 2])
    assert np.array_equal(prepared.encode_inputs(rows[prepared.test]), prepared.x_test)
    assert prepared.decode_inputs(prepared.x_val) == pytest.approx(rows[prepared.validation])


def test_none_of_them_is_no_preparation():
    rows = np.arange(20.0)[:, None]
    assert prepare(table_of(rows), preparers=[Choice("none")]).inputs is None
    assert prepare(table_of(rows), preparers=STANDARDIZED, columns={"x0": ()}).inputs is None


def test_chains_in_words():
    assert said([Choice("clip_iqr"), Choice("robust")]) == "clip by IQR, robust scaling"
    assert said([Choice("none")]) == said([]) == ""
