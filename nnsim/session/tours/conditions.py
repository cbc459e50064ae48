"""What counts as done: a small closed vocabulary over what the person did and what the session holds.

command debug.step          the command was used
step forward/hidden1/output that step of the program is done in this iteration
holds epoch >= 100          an expression holds, while no training runs
set rate 0.1                a setting is that: rate, epochs, batch_size, seed, loss, optimizer, rule, data;
                            or "set activation hidden1 relu", "set initializer hidden1 zeros", "set size hidden1 3";
                            or the only one of its sort, or none: "set preparer standardize", "set regularizer none"
sample 3                    that sample of the batch is shown
select hidden1 2            that neuron is selected
panel curves                the panel is in sight
edited                      the design is another than when the step began
read                        nothing is to be done but to look: the step waits until it is passed
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from nnsim.kit.errors import UserError
from nnsim.network.design import Design, Layer
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.initializers import REGISTRY as INITIALIZERS
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.preparers import REGISTRY as PREPARERS
from nnsim.parts.regularizers import REGISTRY as REGULARIZERS
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.core import Core
from nnsim.session.expressions.expression import compile_expression

NUMBERS = ("rate", "epochs", "batch_size", "seed")
CHOICES: Mapping[str, Mapping[str, object]] = {
    "loss": LOSSES,
    "optimizer": OPTIMIZERS,
    "rule": RULES,
    "data": DATASETS,
}
NONE, SIZE = "none", "size"
CHAINS: Mapping[str, Mapping[str, object]] = {"preparer": PREPARERS, "regularizer": REGULARIZERS}
OF_LAYERS: Mapping[str, Mapping[str, object]] = {"activation": ACTIVATIONS, "initializer": INITIALIZERS}


@dataclass(frozen=True)
class Facts:
    """What has happened since a step began: the commands used, the panels in sight, and the design of then."""

    commands: frozenset[str] = frozenset()
    panels: frozenset[str] = frozenset()
    before: Design | None = None


@dataclass(frozen=True)
class Condition:
    """One condition: its kind, its arguments, and whether it is met."""

    kind: str
    args: tuple[str, ...] = ()

    def __str__(self) -> str:
        return " ".join((self.kind, *self.args))

    def met(self, session: Core, facts: Facts) -> bool:
        """Whether it was done; what speaks of a layer that the person has deleted meanwhile was not."""
        try:
            return KINDS[self.kind].met(self.args, session, facts)
        except UserError:
            return False

    def check(self, session: Core) -> None:
        """UserError where it speaks of something that the network of the session does not have."""
        if self.kind == "holds":
            compile_expression(self.args[0], session.setup)
        elif self.kind == "step":
            _step(session, self.args[0])
        elif self.kind == "select":
            neuron(session, self.args)
        elif self.kind == "set" and self.args[0] in (*OF_LAYERS, SIZE):
            layer_named(session, self.args[1])


def read_condition(text: str) -> Condition:
    """The condition that is written; UserError where it is none."""
    kind, _, rest = text.strip().partition(" ")
    rest = rest.strip()
    if kind not in KINDS:
        raise UserError(f"there is no condition {kind!r}", "", f"the conditions are: {', '.join(KINDS)}")
    known = KINDS[kind]
    args = ((rest,) if rest else ()) if known.whole else tuple(rest.split())
    if not known.fewest <= len(args) <= known.most:
        raise UserError(f"the condition {text!r} is not whole", "", f"write it like “{known.like}”")
    if kind == "set":
        _read_setting(args)
    elif kind in ("sample", "select"):
        _counting(args[-1])
    return Condition(kind, args)


def _read_setting(args: tuple[str, ...]) -> None:
    name = args[0]
    if name in OF_LAYERS:
        if len(args) != 3:
            raise UserError(f"“set {name}” needs a layer and a key", "", f"write it like “set {name} hidden1 …”")
        _known(args[2], OF_LAYERS[name], name)
    elif name == SIZE:
        if len(args) != 3:
            raise UserError("“set size” needs a layer and a number", "", "write it like “set size hidden1 3”")
        _counting(args[2])
    elif len(args) != 2:
        raise UserError(f"“set {name}” needs one value", "", "write it like “set rate 0.1”")
    elif name in CHOICES:
        _known(args[1], CHOICES[name], name)
    elif name in CHAINS:
        _known(args[1], {NONE: None, **CHAINS[name]}, name)
    elif name in NUMBERS:
        _number(args[1])
    else:
        names = ", ".join((*NUMBERS, *CHOICES, *CHAINS, *OF_LAYERS, SIZE))
        raise UserError(f"there is no setting {name!r}", "", f"the settings are: {names}")


def _known(key: str, registry: Mapping[str, object], name: str) -> None:
    if key not in registry:
        raise UserError(f"there is no {name} {key!r}", "", f"there are: {', '.join(registry)}")


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise UserError(f"{text!r} is no number", "", "write it like 0.1") from None


def _counting(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 10**6):
        raise UserError(f"{text!r} is no number to count with", "", "neurons and samples count from 1")
    return int(text)


def layer_named(session: Core, name: str) -> Layer:
    """The layer of that name."""
    for layer in session.network.layers:
        if layer.name == name:
            return layer
    names = ", ".join(layer.name for layer in session.network.order)
    raise UserError(f"there is no layer {name!r}", "", f"the layers are: {names}")


def neuron(session: Core, args: tuple[str, ...]) -> tuple[int, int]:
    """Layer and unit, by their lasting numbers, of “hidden1 2”."""
    layer, number = layer_named(session, args[0]), _counting(args[1])
    if number > layer.size:
        raise UserError(f"{layer.name} has no neuron {number}", "", f"it has {layer.size}, counted from 1")
    return layer.id, layer.units[number - 1]


def _step(session: Core, path: str) -> int:
    from nnsim.session.walking import step_views

    steps = step_views(session.setup)
    for step in steps:
        if step.path == path:
            return step.index
    raise UserError(f"there is no step {path!r}", "", f"the steps are: {', '.join(step.path for step in steps)}")


def _command(args: tuple[str, ...], _session: Core, facts: Facts) -> bool:
    return args[0] in facts.commands


def _panel(args: tuple[str, ...], _session: Core, facts: Facts) -> bool:
    return args[0] in facts.panels


def _holds(args: tuple[str, ...], session: Core, _facts: Facts) -> bool:
    return session.ready and not session.running and compile_expression(args[0], session.setup).holds()


def _stepped(args: tuple[str, ...], session: Core, _facts: Facts) -> bool:
    if not session.ready or session.running or session.setup.machine.last is None:
        return False
    return session.setup.machine.last >= _step(session, args[0])


def _sample(args: tuple[str, ...], session: Core, _facts: Facts) -> bool:
    return session.sample == int(args[0]) - 1


def _select(args: tuple[str, ...], session: Core, _facts: Facts) -> bool:
    wanted = neuron(session, args)
    return any(place.kind == "unit" and (place.layer, place.unit) == wanted for place in session.selection)


def _set(args: tuple[str, ...], session: Core, _facts: Facts) -> bool:
    name, value = args[0], args[-1]
    if name in OF_LAYERS:
        return bool(getattr(layer_named(session, args[1]), name).key == value)
    if name == SIZE:
        return layer_named(session, args[1]).size == int(value)
    if name == "data":
        return session.data.dataset.key == value
    if name in CHAINS:
        chain = session.data.preparers if name == "preparer" else session.training.regularizers
        return [choice.key for choice in chain if choice.key != NONE] == ([] if value == NONE else [value])
    now = getattr(session.training, name)
    return bool(now == _number(value)) if name in NUMBERS else bool(now.key == value)


def _edited(_args: tuple[str, ...], session: Core, facts: Facts) -> bool:
    return facts.before is not None and session.design != facts.before


def _read(_args: tuple[str, ...], _session: Core, _facts: Facts) -> bool:
    return True


# ------------------------------------------------------------------------------------------------ the vocabulary


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A kind of condition: how it is written, when it is met, and what is said where that was so from the start.

    `already` is "" where there is nothing to say: what begins with the step itself cannot have been done before.
    `most` words may follow it, `fewest` at least; of a `whole` one all that follows is one.
    """

    like: str
    met: Callable[[tuple[str, ...], Core, Facts], bool]
    already: str = ""
    fewest: int = 1
    most: int = 1
    whole: bool = False


KINDS: Mapping[str, Kind] = {
    "command": Kind(like="command debug.step", met=_command),
    "step": Kind(
        like="step forward/hidden1/output", met=_stepped, whole=True,
        already="That step of the program is done in this iteration.",
    ),
    "holds": Kind(like="holds epoch >= 100", met=_holds, whole=True, already="The numbers are there already."),
    "set": Kind(like="set rate 0.1", met=_set, fewest=2, most=3, already="It is set like that."),
    "sample": Kind(like="sample 3", met=_sample, already="That sample is shown."),
    "select": Kind(like="select hidden1 2", met=_select, fewest=2, most=2, already="That neuron is selected."),
    "panel": Kind(like="panel curves", met=_panel, already="The panel is in sight."),
    "edited": Kind(like="edited", met=_edited, fewest=0, most=0),
    "read": Kind(like="read", met=_read, fewest=0, most=0),
}  # fmt: skip
