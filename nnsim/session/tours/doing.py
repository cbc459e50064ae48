"""What a condition of a tour asks for is done for the person, where a session can do it without a window."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from nnsim.network.design import Choice, Network
from nnsim.network.edits import resize
from nnsim.session.places import unit_place
from nnsim.session.session import Session
from nnsim.session.tours.conditions import CHAINS, NONE, NUMBERS, OF_LAYERS, SIZE, Condition, Facts, layer_named, neuron

MOST_STEPS = 5_000


def do(condition: Condition, session: Session) -> bool:
    """Do it; False where that takes a window, or a person. UserError where it cannot be done now."""
    if condition.kind not in _DOES:
        return False
    _DOES[condition.kind](condition, session)
    return condition.met(session, Facts())


def _step(condition: Condition, session: Session) -> None:
    """Walk on to the step that is asked for."""
    for _ in range(MOST_STEPS):
        before = session.setup.machine.position
        session.step("operation")
        if condition.met(session, Facts()) or session.setup.machine.position == before:
            return


def _sample(condition: Condition, session: Session) -> None:
    session.show_sample(int(condition.args[0]) - 1)


def _select(condition: Condition, session: Session) -> None:
    session.select(unit_place(*neuron(session, condition.args)))


def _set(condition: Condition, session: Session) -> None:
    name, value = condition.args[0], condition.args[-1]
    title = f"set {name} {value}"
    if name in OF_LAYERS:
        number = layer_named(session, condition.args[1]).id
        session.edit_network(title, lambda network: _with(network, number, name, value))
    elif name == SIZE:
        number = layer_named(session, condition.args[1]).id
        session.edit_network(title, lambda network: resize(network, number, int(value)))
    elif name in CHAINS:
        chain = () if value == NONE else (Choice(value),)
        if name == "preparer":
            session.set_data(title, preparers=chain)
        else:
            session.set_training(title, regularizers=chain)
    elif name in NUMBERS:
        fields: dict[str, Any] = {name: float(value) if name == "rate" else int(value)}
        session.set_training(title, "", **fields)
    elif name == "rule":
        session.choose_rule(Choice(value))
    elif name == "data":
        session.set_data(title, dataset=Choice(value))
    else:
        part: dict[str, Any] = {name: Choice(value)}
        session.set_training(title, "", **part)


def _with(network: Network, number: int, name: str, value: str) -> Network:
    layers = (replace(la, **{name: Choice(value)}) if la.id == number else la for la in network.layers)  # type: ignore[arg-type]
    return replace(network, layers=tuple(layers))


_DOES: dict[str, Callable[[Condition, Session], None]] = {
    "step": _step, "sample": _sample, "select": _select, "set": _set,
}  # fmt: skip
