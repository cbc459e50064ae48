"""The gradient check disagrees in just the layers that a fault says."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from nnsim.network import edits
from nnsim.network.build import sequential
from nnsim.network.compile import Samples, changes_something
from nnsim.network.design import Choice, Design, Network, Planted, Training
from nnsim.network.initial import start_weights
from nnsim.parts.faults import REGISTRY as FAULTS
from nnsim.session.checks.gradcheck import gradcheck
from nnsim.session.checks.gradients import without_faults
from nnsim.session.checks.rehearsal import left_behind
from nnsim.session.trial import trial_setup
from tests.campaigns import covering

RANDOM = np.random.default_rng(11)
X = RANDOM.normal(size=(6, 3))
CLASSES = np.eye(2)[RANDOM.integers(0, 2, 6)]


def network(softmax: bool) -> Network:
    """Three layers one after the other, and a skip link from the first to the last."""
    made = sequential((3, 4, 3, 2), ["tanh", "logistic"], "softmax" if softmax else "logistic")
    return edits.connect(made, 2, 4)


def a_design(softmax: bool, *faults: Planted, **training: Any) -> Design:
    loss = Choice("cross_entropy" if softmax else "mse")
    return Design(network(softmax), Training(loss=loss, rate=0.5, faults=faults, **training))


def weights_of(design: Design) -> dict[int, Any]:
    """Weights, biases too, that are nowhere near 0."""
    random = np.random.default_rng(3)
    return {
        i: random.uniform(0.2, 1.0, w.shape) * random.choice([-1, 1], w.shape) for i, w in start_weights(design).items()
    }


def disagreeing(design: Design, updates: int = 0) -> set[int]:
    """The layers in which the gradient check disagrees, with what so many updates of these weights leave behind."""
    setup = trial_setup(design, weights_of(design), X, CLASSES)
    setup.machine.run(lambda: False, updates)
    check = gradcheck(design, weights_of(design), X, CLASSES, left=left_behind(setup))
    assert not check.kinks
    names = {one.parameter.rpartition(".")[0] for one in check.comparisons if not one.agrees}
    return {design.network.layer(name).id for name in names}


def before(made: Network, layer: int) -> set[int]:
    """The layers with weights that feed a layer, directly or not."""
    sources = {link.source for link in made.incoming(layer) if not made.by_id[link.source].is_input}
    return sources.union(*(before(made, source) for source in sources))


def claimed(made: Network, key: str, layer: int, first: bool = False) -> set[int]:
    """The layers in which the fault says that the gradient check disagrees; `first` in the first iteration."""
    if first and "from the second iteration on" in FAULTS[key].check:
        return set()
    every = {la.id for la in made.layers if not la.is_input}
    return {
        "nowhere": set(),
        "layer": {layer},
        "before": before(made, layer),
        "layer and before": {layer} | before(made, layer),
        "everywhere": every,
    }[FAULTS[key].disagrees]


def places() -> list[tuple[str, int | None, bool]]:
    found: list[tuple[str, int | None, bool]] = []
    for key in FAULTS:
        for softmax in (False, True):
            fits = changes_something(a_design(softmax), Samples(6, 0, ""))
            layers: list[int | None] = [None] if FAULTS[key].scope == "program" else [2, 3, 4]
            found += [(key, layer, softmax) for layer in layers if fits(Planted(Choice(key), layer))]
    return found


@pytest.mark.untraced
@pytest.mark.parametrize(("place", "hidden"), covering(places(), [True, False]))
def test_the_gradient_check_disagrees_in_just_these_layers(place: tuple[str, int | None, bool], hidden: bool) -> None:
    key, layer, softmax = place
    design = a_design(softmax, Planted(Choice(key), layer, hidden))
    for updates in (0, 1):
        found = disagreeing(design, updates)
        assert found == claimed(design.network, key, layer or 0, first=not updates), updates
    assert disagreeing(without_faults(design)) == set()


def test_no_fault_is_left_out_of_the_check() -> None:
    """The one that is not there needs a layer with dropout, and the check drops nothing."""
    assert {key for key, _, _ in places()} == set(FAULTS) - {"dropout_in_evaluation"}
    made = edits.put(network(True), replace(network(True).by_id[2], dropout=0.5))
    design = replace(a_design(True, Planted(Choice("dropout_in_evaluation"))), network=made)
    assert disagreeing(design) == set()


def test_a_text_says_yes_or_no_as_the_check_does() -> None:
    for fault in FAULTS.values():
        assert fault.check.startswith("No: " if fault.disagrees == "nowhere" else ("Yes: ", "Yes, ")), fault.title


def test_the_check_uses_the_samples_as_the_program_took_them() -> None:
    """Data that are wrong are not the backward pass's fault; but the loss shown is that of what was taken."""
    design = a_design(False, Planted(Choice("unscaled_data", {"factor": 2.0})))
    found = gradcheck(design, weights_of(design), X, CLASSES)
    assert found.agrees
    doubled = gradcheck(without_faults(design), weights_of(design), 2 * X, CLASSES)
    assert found.loss == doubled.loss
