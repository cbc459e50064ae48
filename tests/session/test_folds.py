"""Cross-validation: each sample is scored once, by a network that has not seen it."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import nnsim
from nnsim.kit.errors import ArgumentError
from nnsim.parts.contracts import Table
from nnsim.parts.preparation import class_of, folds
from nnsim.session.data import DataSource
from nnsim.session.folds import _parted, cross_validate
from nnsim.session.unattended import Unattended


def labelled(labels, classes=5):
    targets = np.eye(classes)[labels]
    names = tuple(f"class {k}" for k in range(classes))
    return Table(
        inputs=np.zeros((len(labels), 1)), targets=targets, input_names=("x",), target_names=names, classes=names
    )


@given(st.lists(st.integers(0, 4), min_size=10, max_size=120), st.integers(2, 10), st.integers(0, 3))
def test_every_sample_is_in_one_fold_and_classes_are_dealt_evenly(labels, count, seed):
    """As scikit-learn's StratifiedKFold promises: sizes differ by one at most, in the whole and in each class."""
    table = labelled(labels)
    parts = folds(table, count, seed=seed)

    assert sorted(np.concatenate(parts).tolist()) == list(range(len(labels)))
    counts = np.array([np.bincount(class_of(table.targets[part]), minlength=5) for part in parts])
    assert np.ptp(counts, axis=0).max() <= 1
    assert np.ptp(counts.sum(axis=1)) <= 1
    again, other = folds(table, count, seed=seed), folds(table, count, seed=seed + 1)
    assert all(np.array_equal(a, b) for a, b in zip(parts, again, strict=True))
    assert len(labels) < 20 or not all(np.array_equal(a, b) for a, b in zip(parts, other, strict=True))


@given(st.integers(1, 60), st.floats(0, 0.9))
def test_validation_takes_its_share(count, share):
    train, validation = _parted(np.arange(count), share)
    assert sorted([*train, *validation]) == list(range(count))
    assert len(train) >= 1
    assert abs(len(validation) - share * count) <= 1


def test_the_scores_are_those_of_networks_trained_on_the_rest():
    model = nnsim.new(
        "4-4-3", data="iris", prepare="robust", optimizer="adam", rate=0.05, epochs=15, validation=0, seed=2
    )
    weights = model.weights
    heard = []
    found = model.cross_validate(5, heard.append)

    assert heard == [0, 1, 2, 3, 4]
    assert [one["samples"] for one in found["folds"]] == [30] * 5
    assert all(np.array_equal(weights[name], array) for name, array in model.weights.items())
    table = model.session.table
    parts = folds(table, 5)
    held = parts[2]
    rest = np.concatenate([part for part in parts if part is not held])
    session = Unattended(DataSource((rest, np.arange(0), held)))
    session.new(model.session.design)
    session.train_epochs(15)
    assert np.array_equal(session.prepared.train, rest)
    center = np.median(table.inputs[rest], axis=0)
    assert session.prepared.inputs.shift_and_scale[0] == pytest.approx(center), "measured on the rest alone"
    assert session.evaluate()["test"] == found["folds"][2]
    accuracies = [one["accuracy"] for one in found["folds"]]
    assert found["mean"]["accuracy"] == pytest.approx(np.mean(accuracies))
    assert found["deviation"]["accuracy"] == pytest.approx(np.std(accuracies, ddof=1))


def test_numbers_and_early_stopping():
    model = nnsim.new("1-5-1", data="sine", optimizer="adam", rate=0.02, epochs=30, patience=5)
    found = cross_validate(model.session.design, 3)
    assert set(found["mean"]) == {"loss", "mse", "rmse", "mae", "r2"}
    assert sum(one["samples"] for one in found["folds"]) == 200


@pytest.mark.parametrize("count", [0, 1, 5])
def test_as_many_folds_as_there_can_be(count):
    design = nnsim.new("2-2-1", data="xor", epochs=2).session.design
    with pytest.raises(ArgumentError, match="folds cannot be made"):
        cross_validate(design, count)
    single = cross_validate(replace(design, data=replace(design.data, train=1.0, validation=0.0, test=0.0)), 4)
    assert [one["samples"] for one in single["folds"]] == [1] * 4
    assert single["mean"]["roc_auc"] is None
