"""Faults on purpose: a fault changes steps of a program, in the open or hidden behind what the step should be.

A fault is told step by step what the program would do, and says what it does in its place: the same step, another one,
several, or none. A visible fault stands in the program as it runs, and marks what it has changed. A hidden one leaves
the program as it looks: each step still shows the right operation, and runs the wrong one.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from nnsim.engine.evaluation import Evaluate, Pass
from nnsim.engine.expr import Array, Expr
from nnsim.engine.operations import DrawMask, Several, TakeBatch
from nnsim.engine.program import Assign, For, If, Node, Operation, Slot, Step, Until, walk_steps
from nnsim.parts.contracts import Part
from nnsim.parts.wiring import Wired, Wiring

GENERATOR = "rng.faults"
Spread = Literal["nowhere", "layer", "before", "layer and before", "everywhere"]


@dataclass(frozen=True)
class Site:
    """Where a fault is: the network, the layers (by number) that it is in, its settings, and the steps without it."""

    wiring: Wiring
    layers: frozenset[int]
    settings: Mapping[str, Any]
    steps: tuple[Step, ...] = ()

    def assigned(self, step: Step, array: str) -> Wired | None:
        """The layer, of those the fault is in, whose array of that name a step assigns; None for all other steps."""
        if not isinstance(step.operation, Assign):
            return None
        name, _, found = step.operation.target.name.rpartition(".")
        if found != array:
            return None
        return next((layer for layer in self.wiring.weighted if layer.name == name and layer.id in self.layers), None)

    def updates(self, step: Step) -> Wired | None:
        """The layer, of those the fault is in, whose update a step is a part of; None for all other steps."""
        if step.phase != "update":
            return None
        return next((la for la in self.wiring.weighted if la.id == step.focus and la.id in self.layers), None)

    @property
    def learning(self) -> tuple[Wired, ...]:
        """The layers that the fault is in and that learn."""
        return tuple(layer for layer in self.wiring.weighted if layer.id in self.layers and not layer.frozen)


def _same(step: Step, site: Site) -> tuple[Step, ...]:
    return (step,)


def _no_steps(site: Site) -> tuple[Step, ...]:
    return ()


def _no_slots(site: Site) -> tuple[Slot, ...]:
    return ()


@dataclass(frozen=True, kw_only=True)
class Fault(Part):
    """A classical mistake, and how it is found.

    `change` gives the steps that a step becomes, `lead` steps in front of every forward pass, `slots` further arrays,
    or arrays of another role; `start` changes the starting weights of a layer. `scope` says whether it can be in single
    layers, or is one of the whole program. `disagrees` says where the gradient check finds it: in the layer itself, in
    the layers that feed it, everywhere, or nowhere. `symptom`, `check`, `stop` and `by_hand` say to a person what is
    seen, and how the gradient check, stops, and a calculation by hand find it, or why they do not.
    """

    scope: Literal["layer", "program"]
    symptom: str
    disagrees: Spread
    check: str
    stop: str
    by_hand: str
    change: Callable[[Step, Site], tuple[Step, ...]] = _same
    lead: Callable[[Site], tuple[Step, ...]] = _no_steps
    slots: Callable[[Site], tuple[Slot, ...]] = _no_slots
    start: Callable[[Array, Mapping[str, Any]], Array] | None = None

    def title_with(self, settings: Mapping[str, Any]) -> str:
        """The title, with settings that are others than usual."""
        title = self.title
        for param in self.params:
            value, usual = f"{settings.get(param.name, param.default):g}", f"{param.default:g}"
            if value != usual:
                title = title.replace(usual, value) if usual in title else f"{title} ({param.symbol} = {value})"
        return title


@dataclass(frozen=True)
class Injected:
    """A fault in a program: the layers that it is in (by number), its settings, and whether it is hidden."""

    fault: Fault
    layers: frozenset[int]
    settings: Mapping[str, Any]
    hidden: bool = False

    @property
    def title(self) -> str:
        """The name of the fault, with its settings where they are others than usual."""
        return self.fault.title_with(self.settings)

    def site(self, wiring: Wiring, steps: tuple[Step, ...] = ()) -> Site:
        """Where it is."""
        return Site(wiring, self.layers, self.settings, steps)


def spare_gradient(layer: Wired) -> str:
    """The name of an array as large as a layer's gradient, for faults that need one."""
    return f"{layer.name}.spare"


def generator_slot() -> Slot:
    """The state of the generator that faults draw their random numbers from."""
    return Slot(GENERATOR, (1,), "uint64", "carried")


def gradient_slots(layer: Wired, dtype: str) -> tuple[Slot, Slot]:
    """A layer's gradient as an array that outlives the iteration, and a spare one."""
    shape = (1 + layer.fan_in, layer.size)
    return Slot(layer.grad.name, shape, dtype, "carried"), Slot(spare_gradient(layer), shape, dtype)


def added_slots(wiring: Wiring, injected: tuple[Injected, ...]) -> tuple[Slot, ...]:
    """The arrays that faults need. With a hidden one all are there that any could need: their names tell nothing."""
    if any(one.hidden for one in injected):
        gradients = [slot for layer in wiring.weighted for slot in gradient_slots(layer, wiring.dtype)]
        return (generator_slot(), *gradients)
    return tuple(slot for one in injected for slot in one.fault.slots(one.site(wiring)))


def reassign(step: Step, value: Expr, stable: Expr | None = None) -> tuple[Step, ...]:
    """The step with another formula for the array that it assigns."""
    assert isinstance(step.operation, Assign)
    return (replace(step, operation=Assign(step.operation.target, value, stable, both=stable is not None)),)


# ------------------------------------------------------------------------------------------------ into a program


def inject(body: tuple[Node, ...], wiring: Wiring, injected: tuple[Injected, ...]) -> tuple[tuple[Node, ...], set[int]]:
    """The program with the faults in it, and which of them (by their place) have changed nothing."""
    if not injected:
        return body, set()
    pieces = [_Piece(step, (step,), ((step,),)) for step in walk_steps(body)]
    idle = set(range(len(injected)))
    for hidden in (False, True):  # what is hidden is hidden behind the visible faults, too
        for number, one in enumerate(injected):
            if one.hidden is hidden and _spread(pieces, one, wiring):
                idle.discard(number)
    made = {id(piece.origin): tuple(piece.steps()) for piece in pieces}
    return _rebuilt(body, made), idle


def would_change(steps: tuple[Step, ...], wiring: Wiring, one: Injected) -> bool:
    """Whether a fault changes any of the steps of a program."""
    site = one.site(wiring, steps)
    return any(not _alike(_changed(step, one, site), (step,)) for step in steps)


def inject_pass(forward: Pass, wiring: Wiring, injected: tuple[Injected, ...]) -> Pass:
    """A forward pass for evaluation with the faults in it; the very same where they change nothing."""
    steps = forward.steps
    for one in injected:
        site = one.site(wiring, steps)
        changed = (*one.fault.lead(site), *(new for step in steps for new in one.fault.change(step, site)))
        steps = steps if _alike(changed, steps) else changed
    if steps is forward.steps:
        return forward
    draws = [step.operation for step in steps if isinstance(step.operation, DrawMask)]
    shapes = {slot.name: slot for slot in forward.slots}
    masks = [replace(shapes[draw.mask.replace(".mask", ".o")], name=draw.mask, part_of="") for draw in draws]
    generators = tuple(dict.fromkeys(draw.generator for draw in draws))
    return replace(forward, steps=steps, slots=(*forward.slots, *masks), draws=generators)


@dataclass
class _Piece:
    """A step as it was, the steps that are shown in its place, and for each of these what runs."""

    origin: Step
    shown: tuple[Step, ...]
    runs: tuple[tuple[Step, ...], ...]

    def steps(self) -> list[Step]:
        return [_covered(shown, run) for shown, run in zip(self.shown, self.runs, strict=True)]


def _covered(shown: Step, run: tuple[Step, ...]) -> Step:
    """A step that looks like one and does what others do."""
    if len(run) == 1 and run[0] is shown:
        return shown
    operations: tuple[Operation, ...] = tuple(step.operation for step in run)
    operation = operations[0] if len(operations) == 1 else Several(operations)
    return replace(shown, operation=operation, shown_as=shown.operation)


def _spread(pieces: list[_Piece], one: Injected, wiring: Wiring) -> bool:
    """Let a fault change the pieces; whether it has."""
    site = one.site(wiring, tuple(step for piece in pieces for run in piece.runs for step in run))
    found = False
    for piece in pieces:
        if one.hidden:
            new = tuple(_flat(_changed(step, one, site) for step in run) for run in piece.runs)
            found = found or not all(map(_alike, new, piece.runs))
            piece.runs = new
        else:
            steps = _flat(_marked(step, one, site) for step in piece.shown)
            found = found or not _alike(steps, piece.shown)
            piece.shown, piece.runs = steps, tuple((step,) for step in steps)
    return found


def _changed(step: Step, one: Injected, site: Site) -> tuple[Step, ...]:
    operation = step.operation
    if isinstance(operation, Evaluate):
        forward = inject_pass(operation.forward, site.wiring, (one,))
        same = forward is operation.forward
        return (step,) if same else (replace(step, operation=replace(operation, forward=forward)),)
    new = one.fault.change(step, site)
    return (*new, *one.fault.lead(site)) if isinstance(operation, TakeBatch) else new


def _marked(step: Step, one: Injected, site: Site) -> tuple[Step, ...]:
    """The same, with the name of the fault on what it has changed."""
    new = _changed(step, one, site)
    title = one.title
    return tuple(
        other if other is step else replace(other, fault=f"{other.fault}, {title}" if other.fault else title)
        for other in new
    )


def _flat(groups: Any) -> tuple[Step, ...]:
    return tuple(step for group in groups for step in group)


def _alike(some: tuple[Step, ...], others: tuple[Step, ...]) -> bool:
    return len(some) == len(others) and all(one is other for one, other in zip(some, others, strict=True))


def _rebuilt(nodes: tuple[Node, ...], made: Mapping[int, tuple[Step, ...]]) -> tuple[Node, ...]:
    new: list[Node] = []
    for node in nodes:
        if isinstance(node, Step):
            new.extend(made[id(node)])
        elif isinstance(node, For | Until | If):
            new.append(replace(node, body=_rebuilt(node.body, made)))
    return tuple(new)
