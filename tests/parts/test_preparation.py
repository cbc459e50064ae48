"""Splitting, standardizing and coding: nothing of validation and test reaches the training part."""

import json

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from nnsim.kit.errors import ArgumentError, DataError
from nnsim.network.design import STANDARDIZED
from nnsim.parts.contracts import Table
from nnsim.parts.datasets import REGISTRY
from nnsim.parts.preparation import Standardizer, class_of, prepare, split

# none so near to 0 that its square, which a deviation takes, is 0
NUMBERS = st.floats(-1e6, 1e6, allow_subnormal=False).map(lambda number: number if abs(number) > 1e-100 else 0.0)
MATRICES = hnp.arrays(np.float64, hnp.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=12), elements=NUMBERS)


def table_of(inputs, targets, classes=()):
    inputs, targets = np.asarray(inputs, dtype=float), np.asarray(targets, dtype=float)
    return Table(
        inputs=inputs,
        targets=targets,
        input_names=tuple(f"x{i}" for i in range(inputs.shape[1])),
        target_names=tuple(f"y{i}" for i in range(targets.shape[1])),
        classes=classes,
    )


def numbered(count, targets=None):
    rows = np.arange(count, dtype=float)[:, None]
    return table_of(rows, rows if targets is None else targets)


def labelled(labels, classes):
    targets = np.eye(classes)[labels] if classes > 2 else np.asarray(labels, dtype=float)[:, None]
    return table_of(np.arange(len(labels))[:, None], targets, tuple(f"class {k}" for k in range(classes)))


FRACTIONS = st.tuples(st.floats(0, 0.45), st.floats(0, 0.45))


# ------------------------------------------------------------------------------------------------ split


@given(st.integers(1, 200), FRACTIONS, st.integers(0, 5))
def test_every_row_is_in_one_part(count, shares, seed):
    validation, test = shares
    parts = split(numbered(count), 1 - validation - test, validation, test, seed=seed)

    assert sorted(np.concatenate(parts).tolist()) == list(range(count))
    assert len(parts[0]) >= 1
    assert abs(len(parts[1]) - count * validation) <= 1.5
    assert abs(len(parts[2]) - count * test) <= 1.5


@given(st.lists(st.integers(0, 4), min_size=5, max_size=300), FRACTIONS, st.integers(0, 5))
def test_every_part_has_the_classes_in_proportion(labels, shares, seed):
    validation, test = shares
    table = labelled(labels, 5)
    parts = split(table, 1 - validation - test, validation, test, seed=seed)
    whole = np.bincount(labels, minlength=5)

    assert sorted(np.concatenate(parts).tolist()) == list(range(len(labels)))
    for part in parts:
        found = np.bincount(class_of(table.targets[part]), minlength=5)
        assert np.abs(found - whole * len(part) / len(labels)).max() < 5  # at worst one for each class


def test_digits_are_split_to_the_sample():
    table = REGISTRY["digits"].make({})
    parts = split(table, 0.7, 0.15, 0.15)
    whole = table.targets.sum(axis=0)

    for part in parts:
        assert np.abs(table.targets[part].sum(axis=0) - whole * len(part) / 1797).max() <= 1.5


def test_every_stretch_of_the_training_part_is_mixed():
    table = REGISTRY["iris"].make({})
    train, _, _ = split(table, 0.7, 0.15, 0.15)

    for start in range(0, 90, 15):
        assert table.targets[train[start : start + 15]].sum(axis=0).min() >= 4


def test_without_stratification_classes_are_not_looked_at():
    table = labelled([0, 1] * 50, 2)
    plain = split(table, 0.5, 0.25, 0.25, seed=1, stratify=False)
    numbers = split(numbered(100), 0.5, 0.25, 0.25, seed=1, stratify=True)

    assert all(np.array_equal(a, b) for a, b in zip(plain, numbers, strict=True))


def test_the_seed_decides():
    first, again, other = (split(numbered(50), 0.6, 0.2, 0.2, seed=seed) for seed in (1, 1, 2))

    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))
    assert not np.array_equal(first[0], other[0])


@pytest.mark.parametrize(
    "shares", [(0.0, 0.5, 0.5), (0.7, 0.2, 0.2), (1.2, -0.1, -0.1), (float("nan"), 0.5, 0.5), (0.5, 0.2, 0.2)]
)
def test_shares_must_sum_to_one(shares):
    with pytest.raises(ArgumentError, match="cannot be split"):
        split(numbered(10), *shares)


# ------------------------------------------------------------------------------------------------ standardizer


@given(MATRICES)
def test_standardized_columns(rows):
    standardizer = Standardizer.fit(rows)
    result = standardizer.apply(rows)
    varies = rows.max(axis=0) - rows.min(axis=0) > 1e-6 * np.abs(rows).max(axis=0)
    constant = rows.max(axis=0) == rows.min(axis=0)

    assert result[:, varies].mean(axis=0) == pytest.approx(0, abs=1e-6)
    assert result[:, varies].std(axis=0) == pytest.approx(1, abs=1e-6)
    assert (result[:, constant] == 0).all()
    assert (standardizer.deviation[constant] == 1).all()
    assert standardizer.invert(result) == pytest.approx(rows, rel=1e-9, abs=1e-9)


@given(MATRICES)
def test_a_standardizer_survives_json(rows):
    standardizer = Standardizer.fit(rows)
    again = Standardizer.from_json(json.loads(json.dumps(standardizer.to_json())))

    assert np.array_equal(again.mean, standardizer.mean)
    assert np.array_equal(again.deviation, standardizer.deviation)


@pytest.mark.parametrize(
    "value",
    [
        None, [], {}, {"mean": [1]}, {"mean": [1], "deviation": [0]}, {"mean": [1], "deviation": [-1]},
        {"mean": [1, 2], "deviation": [1]}, {"mean": ["x"], "deviation": [1]}, {"mean": 1, "deviation": 1},
        {"mean": [[1]], "deviation": [[1]]}, {"mean": [float("inf")], "deviation": [1]},
        {"mean": [10**400], "deviation": [1]}, {"mean": [[1], [1, 2]], "deviation": [1]},
    ],
)  # fmt: skip
def test_a_damaged_standardizer(value):
    with pytest.raises(DataError, match="cannot be used"):
        Standardizer.from_json(value)


def test_what_cannot_be_standardized():
    with pytest.raises(DataError, match="column 2"):
        Standardizer.fit(np.array([[1.0, 1e308], [2.0, -1e308]]))
    with pytest.raises(DataError, match="empty"):
        Standardizer.fit(np.empty((0, 2)))


def test_a_constant_column_of_any_number_becomes_zero():
    assert (Standardizer.fit(np.full((7, 1), 0.1)).apply(np.full((7, 1), 0.1)) == 0).all()


# ------------------------------------------------------------------------------------------------ prepare


@given(MATRICES, st.integers(0, 3), st.data())
def test_nothing_outside_the_training_part_changes_it(inputs, seed, data):
    """Whatever the rows of validation and test hold, the training part and the standardization stay the same."""
    assume(len(inputs) >= 4)
    settings = {"validation": 0.25, "test": 0.25, "seed": seed, "standardize_targets": True}
    before = prepare(table_of(inputs, inputs[:, :1]), settings, preparers=STANDARDIZED)
    changed = inputs.copy()
    outside = np.concatenate([before.validation, before.test])
    changed[outside] = data.draw(hnp.arrays(np.float64, changed[outside].shape, elements=NUMBERS))
    after = prepare(table_of(changed, changed[:, :1]), settings, preparers=STANDARDIZED)

    assert np.array_equal(before.x_train, after.x_train)
    assert np.array_equal(before.y_train, after.y_train)
    for one, other in zip(before.inputs.shift_and_scale, after.inputs.shift_and_scale, strict=True):
        assert np.array_equal(one, other)
    assert np.array_equal(before.targets.mean, after.targets.mean)


def test_parts_are_rows_of_the_table():
    table = REGISTRY["wine"].make({})
    prepared = prepare(table, {"seed": 2})

    assert np.array_equal(prepared.x_train, table.inputs[prepared.train])
    assert np.array_equal(prepared.y_val, table.targets[prepared.validation])
    assert np.array_equal(prepared.x_test, table.inputs[prepared.test])
    assert (len(prepared.x_train), len(prepared.x_val), len(prepared.x_test)) == (124, 27, 27)
    assert prepared.inputs is None
    assert prepared.encode_inputs(table.inputs) is table.inputs
    assert prepared.decode_inputs(table.inputs) is table.inputs
    assert prepared.decode_targets(table.targets) is table.targets


def test_standardized_inputs_and_back():
    table = REGISTRY["wine"].make({})
    prepared = prepare(table, {"standardize_targets": True}, preparers=STANDARDIZED)

    assert prepared.x_train.mean(axis=0) == pytest.approx(0, abs=1e-12)
    assert prepared.x_train.std(axis=0) == pytest.approx(1)
    assert np.array_equal(prepared.encode_inputs(table.inputs[prepared.test]), prepared.x_test)
    assert prepared.decode_inputs(prepared.x_val) == pytest.approx(table.inputs[prepared.validation])
    assert prepared.targets is None, "classes are not standardized"


def test_standardized_targets_of_a_regression():
    part = REGISTRY["sine"]
    table = part.make(part.settings({}))
    prepared = prepare(table, {"standardize_targets": True})

    assert prepared.y_train.std() == pytest.approx(1)
    assert np.array_equal(prepared.encode_targets(table.targets[prepared.test]), prepared.y_test)
    assert prepared.decode_targets(prepared.y_test) == pytest.approx(table.targets[prepared.test])


@pytest.mark.parametrize("key", ["xor", "custom"])
def test_a_whole_data_set_is_not_split(key):
    part = REGISTRY[key]
    table = part.make(part.settings({}))
    prepared = prepare(table, {"validation": 0.4, "test": 0.4}, whole=part.whole)

    assert np.array_equal(prepared.x_train, table.inputs)
    assert np.array_equal(prepared.y_train, table.targets)
    assert prepared.x_val.shape == prepared.x_test.shape == (0, 2)
    assert len(prepared.validation) == len(prepared.test) == 0


def test_signed_targets_for_the_hinge_loss():
    table = REGISTRY["iris"].make({})
    prepared = prepare(table, code="signed")

    assert set(np.unique(prepared.y_train)) == {-1.0, 1.0}
    assert np.array_equal(prepared.decode_targets(prepared.y_train), table.targets[prepared.train])
    assert np.array_equal(prepared.encode_targets(table.targets[prepared.test]), prepared.y_test)


def test_targets_that_are_signed_already():
    table = table_of([[0], [1]], [[-1], [1]])
    prepared = prepare(table, {"standardize_targets": True}, whole=True, code="signed")

    assert np.array_equal(prepared.y_train, table.targets)
    assert prepared.targets is None


def test_numbers_cannot_be_signed():
    with pytest.raises(DataError, match="cannot be written"):
        prepare(numbered(5), code="signed")


def test_settings_are_checked():
    with pytest.raises(ArgumentError, match="no parameter"):
        prepare(numbered(5), {"train": 0.5})
    with pytest.raises(ArgumentError, match="cannot be split"):
        prepare(numbered(5), {"validation": 0.5, "test": 0.5})


def test_class_numbers():
    assert class_of(np.array([[0.0], [1.0]])).tolist() == [0, 1]
    assert class_of(np.eye(3)[[2, 0, 1]]).tolist() == [2, 0, 1]
