"""A fault that adds to earlier gradients: the check adds to what the program has carried, and makes nothing up."""

from dataclasses import replace

import numpy as np
import pytest

from nnsim.kit.errors import UserError
from nnsim.network.design import Choice, Planted
from nnsim.session.checks.checking import check_gradients
from nnsim.session.draft import draft
from tests.session.sessions import opened


def by_numpy(session, factor):
    """The gradients of 2-3-1 with a tanh layer and a logistic one, mean squared error, times a factor."""
    x, y = session.prepared.x_train, session.prepared.y_train
    (b1, w1), (b2, w2) = ((w[0], w[1:]) for w in session.setup.weights().values())
    o1 = np.tanh(x @ w1 + b1)
    o2 = 1 / (1 + np.exp(-(o1 @ w2 + b2)))
    d2 = 2 * (o2 - y) * o2 * (1 - o2)
    d1 = d2 @ w2.T * (1 - o1**2)
    return {2: factor * np.vstack([d1.sum(0), x.T @ d1]) / 4, 3: factor * np.vstack([d2.sum(0), o1.T @ d2]) / 4}


def never_zeroed(rate=0.1, hidden=False):
    design = draft("2-3-1", data="xor", rate=rate)
    return replace(design, training=replace(design.training, faults=(Planted(Choice("never_zeroed"), None, hidden),)))


@pytest.mark.parametrize("hidden", [False, True])
def test_what_a_gradient_is_added_to_is_what_the_program_has_carried_into_the_iteration(hidden):
    """With a rate of 0 the weights stay: the n-th gradient is n times the right one, anywhere in its iteration."""
    with opened(never_zeroed(0.0, hidden)) as session:
        for _ in range(3 * len(session.steps)):
            times = session.setup.machine.started + 1
            for which in ("batch", "training"):
                checked = check_gradients(session, which).finish()
                for number, gradient in by_numpy(session, times).items():
                    np.testing.assert_allclose(checked.layers[number].analytic, gradient, rtol=1e-12)
                    assert checked.agrees is (times == 1)
            session.step("operation")


def test_batches_add_nothing_to_each_other_in_a_check():
    """Each is what the next iteration would be."""
    design = draft("4-3-3", data="iris", batch_size=16)
    found = []
    for faults in ((), (Planted(Choice("never_zeroed")),)):
        training = replace(design.training, faults=faults)
        with opened(replace(design, training=training)) as session:
            found.append(check_gradients(session, "training").finish())
    assert all(one.agrees for one in found)
    for number, layer in found[0].layers.items():
        np.testing.assert_array_equal(found[1].layers[number].analytic, layer.analytic)


def test_what_was_carried_and_is_forgotten_is_not_made_up():
    with opened(never_zeroed()) as session:
        session.step("batch")
        while session.steps[session.next_index].phase != "update":
            session.step("operation")
        assert check_gradients(session).finish().count("wrong") == 13
        session.setup.machine.journal.clear()
        with pytest.raises(UserError, match="not known any more"):
            check_gradients(session)
        session.step("batch")
        assert check_gradients(session).finish().count("wrong") == 13
