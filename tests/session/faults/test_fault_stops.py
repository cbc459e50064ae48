"""The stops that a fault names halt a training that has it, and let one without it go on."""

from dataclasses import replace
from typing import Any

import pytest

from nnsim.network import edits
from nnsim.network.design import Choice
from nnsim.parts.faults import REGISTRY as FAULTS
from nnsim.session.session import Session
from tests.session.sessions import opened

RISES = ("loss_rises", "", {"of": "batch"})
SGD: dict[str, Any] = {"optimizer": Choice("sgd"), "rate": 2.0, "epochs": 60}
STOPS: list[tuple[str, int | None, str, dict[str, Any], tuple[str, str, dict[str, Any]]]] = [
    ("update_sign", None, "xor", SGD, RISES),
    ("delta_sign", 3, "xor", SGD, RISES),
    ("rate_too_large", None, "xor", SGD, RISES),
    ("never_zeroed", None, "xor", SGD, RISES),
    ("slope_of_net_input", None, "xor", SGD, RISES),
    ("not_averaged", None, "xor", SGD | {"rate": 3.0}, RISES),
    ("missing_slope", None, "xor", SGD | {"rate": 3.0}, RISES),
    ("rate_too_large", None, "sine", SGD | {"rate": 0.05, "epochs": 10}, ("not_finite", "", {})),
    ("rate_too_large", None, "xor", SGD, ("bound", "W[output]", {"side": "size", "bound": 50.0})),
    ("slope_of_net_input", 2, "xor", SGD | {"epochs": 1000}, ("bound", "W[hidden1]", {"side": "size", "bound": 1e3})),
    ("bias_not_used", None, "not", {}, ("bound", "W[output][0]", {"side": "size", "bound": 20.0})),
    ("unscaled_data", None, "iris", {"epochs": 2}, ("saturated", "o[hidden1]", {"slope": 0.001})),
    ("unscaled_data", None, "digits", {"epochs": 1}, ("gradient", "", {"side": "explodes", "large": 30.0})),
    ("slope_twice", 3, "iris", {"epochs": 3}, ("gradient", "grad[output]", {"side": "vanishes", "small": 1e-3})),
]  # fmt: skip


def halted(session: Session, stop: tuple[str, str, dict[str, Any]]) -> bool:
    kind, subject, settings = stop
    session.stops.add(kind, subject, session.setup, **settings)
    session.train()
    session.wait()
    return session.stops.stopped is not None


def prepare(session: Session, key: str, training: dict[str, Any]) -> None:
    if training:
        session.set_training("Training", **training)
    if key == "slope_twice":  # confidently wrong outputs: the slope is almost 0
        session.edit_network(
            "Start", lambda n: edits.put(n, replace(n.by_id[3], initializer=Choice("normal", {"deviation": 12.0})))
        )
    session.reset()


@pytest.mark.parametrize(("key", "layer", "example", "training", "stop"), STOPS)
def test_a_stop_catches_it(
    key: str, layer: int | None, example: str, training: dict[str, Any], stop: tuple[str, str, dict[str, Any]]
) -> None:
    with opened(example) as session:
        prepare(session, key, training)
        assert not halted(session, stop), "it would halt without the fault, too"
    for hidden in (False, True):
        with opened(example) as session:
            prepare(session, key, training)
            session.faults.inject(key, layer, hidden=hidden)
            assert halted(session, stop)


def test_every_stop_that_a_fault_names_is_tried() -> None:
    tried = {key for key, *_ in STOPS}
    silent = {key for key, fault in FAULTS.items() if fault.stop.startswith("None")}
    assert tried & silent == set()
    assert tried | silent == set(FAULTS)
