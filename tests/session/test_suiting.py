"""An output and a loss that suit the data: only where the present ones cannot learn them, and then they can."""

from dataclasses import replace

import numpy as np
import pytest

from nnsim.network.build import sequential
from nnsim.network.check import check
from nnsim.network.design import Choice, Data, Design, Training
from nnsim.parts.contracts import Table
from nnsim.session.examples import EXAMPLES
from nnsim.session.suiting import suit, suited
from tests.session.sessions import opened


def table(targets, classes=()):
    y = np.array(targets, float)
    names = tuple(f"y{i}" for i in range(y.shape[1]))
    return Table(inputs=np.zeros((len(y), 2)), targets=y, input_names=("a", "b"), target_names=names, classes=classes)


def design(output, loss, size=1):
    return Design(sequential((2, 3, size), "tanh", output), Training(loss=Choice(loss)))


TWO = table([[0], [1], [1]], ("a", "b"))
THREE = table(np.eye(3), ("a", "b", "c"))
MANY = table([[1, 1], [0, 1], [0, 0]])
NUMBERS = table([[-3.5], [20.0], [7.0]])

CASES = [
    ("softmax", "cross_entropy", TWO, "logistic", "binary_cross_entropy"),
    ("softmax", "mse", TWO, "logistic", "mse"),
    ("softmax", "cross_entropy", MANY, "logistic", "binary_cross_entropy"),
    ("softmax", "cross_entropy", NUMBERS, "identity", "mse"),
    ("logistic", "binary_cross_entropy", NUMBERS, "identity", "mse"),
    ("tanh", "half_squared_error", NUMBERS, "identity", "half_squared_error"),
    ("relu", "mae", NUMBERS, "identity", "mae"),
    ("identity", "mse", TWO, "logistic", "binary_cross_entropy"),
    ("identity", "mse", THREE, "softmax", "cross_entropy"),
    ("identity", "huber", THREE, "softmax", "cross_entropy"),
]


@pytest.mark.parametrize(("output", "loss", "data", "activation", "other"), CASES)
def test_what_cannot_learn_the_data_is_replaced(output, loss, data, activation, other):
    before = design(output, loss, data.targets.shape[1])
    found = suit(before, data)
    assert found is not None
    assert (found.activation, found.loss) == (activation, other)
    assert found.why in found.words
    after = suited(before, data)
    assert (after.network.outputs[0].activation.key, after.training.loss.key) == (activation, other)
    assert suit(after, data) is None
    assert not [problem for problem in check(after, data) if "expects" in problem.what or "always" in problem.what]


@pytest.mark.parametrize("key", sorted(EXAMPLES))
def test_the_examples_suit_their_data(key):
    with opened(key) as session:
        assert suit(session.design, session.table) is None
        assert suited(session.design, session.table) is session.design


def test_what_can_learn_them_stays():
    for output, loss in (("logistic", "mse"), ("tanh", "mse"), ("tanh", "hinge"), ("logistic", "binary_cross_entropy")):
        assert suit(design(output, loss), TWO) is None
    assert suit(design("softmax", "cross_entropy", 3), THREE) is None
    assert suit(design("softmax", "mse", 3), THREE) is None
    assert suit(design("identity", "huber"), NUMBERS) is None
    scaled = replace(design("tanh", "mse"), data=Data(Choice("sine"), standardize_targets=True))
    assert suit(scaled, NUMBERS) is None


def test_what_is_not_clear_stays():
    assert suit(design("softmax", "cross_entropy", 2), TWO) is None, "the sizes do not fit yet"
    assert suit(design("softmax", "nothing"), TWO) is None
    assert suit(design("nothing", "mse"), TWO) is None
