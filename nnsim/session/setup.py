"""A design made ready to run: its data, program, memory and machine, and the way back to earlier moments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from nnsim.engine.expr import Array, Expr, Ref, Symbol
from nnsim.engine.machine import Machine
from nnsim.engine.memory import Memory
from nnsim.engine.program import Assign, Slot
from nnsim.engine.record import Record
from nnsim.engine.timeline import Timeline
from nnsim.kit.recent import Recent
from nnsim.network.check import Problem
from nnsim.network.compile import Compiled, compile_design, fill
from nnsim.network.design import Design
from nnsim.network.initial import start_weights
from nnsim.parts.faults import REGISTRY as FAULTS
from nnsim.parts.wiring import Wired
from nnsim.session.data import Loaded
from nnsim.session.moments import Piece
from nnsim.session.training.shared import Shared

if TYPE_CHECKING:
    from nnsim.engine.fused.executor import Fused
    from nnsim.session.explanations.lineage import Lineage


class Veil(Protocol):
    """Covers what is not to be seen: the array as it may be shown, now or just after an earlier step."""

    def cover(self, name: str, array: Array, last: int | None = None) -> Array:
        """The array with its hidden elements covered."""

    def mask(self, name: str) -> Array | None:
        """Which elements of an array are covered now; None where none is."""

    @property
    def hides(self) -> bool:
        """True while there is anything that is not to be seen."""


class Setup:
    """One compiled design with everything that it computes on. It is thrown away when the design changes."""

    def __init__(self, design: Design, loaded: Loaded, shared: bool, budget: int) -> None:
        self.design, self.loaded = design, loaded
        self.identity = object()  # tells it from all others; whoever remembers this does not hold the setup
        self.samples = loaded.samples(design.network)
        self.compiled: Compiled = compile_design(design, self.samples)
        slots = self.compiled.program.slots
        self.shared = _shared(slots) if shared else None
        self.memory = self.shared.memory if self.shared else Memory(slots)
        self.machine = Machine(self.compiled.program, self.memory, budget // 4)
        self.machine.record = Record(cache(self._compile))
        self.timeline = Timeline(budget - budget // 4)
        self.first_epoch = 0
        self._piece = Piece(0, 0, 0, self.compiled.program.batching.count)
        self.closed = False  # its memory has been given back: whatever works on it must end
        self.veil: Veil | None = None  # while an exercise hides numbers: whoever shows numbers shows them through it
        self._recent: dict[str, Recent[Any]] = {}
        self._shapes: dict[int, Mapping[str, tuple[int, ...]]] = {}

    def _compile(self) -> Fused:
        from nnsim.session.training.compiling import compiled_for

        return compiled_for(self.machine)

    def fetch_compiled(self) -> None:
        """Read the compiled program from disk in the background, so that it is there when it is needed."""
        from nnsim.session.training.compiling import fetch_ahead

        fetch_ahead(self.machine)

    @property
    def timeline(self) -> Timeline:
        """The course of training that the machine is on."""
        return self._timeline

    @timeline.setter
    def timeline(self, timeline: Timeline) -> None:
        self._timeline = timeline
        timeline.govern(self.machine)

    def start(
        self,
        weights: Mapping[int, Array],
        states: Mapping[str, Mapping[int, Array]] | None = None,
        epoch: int = 0,
        update: int = 0,
        rate: float | None = None,
    ) -> None:
        """Fill the memory and stand in front of the first step, at the beginning of an epoch.

        `rate` is that of the last update, where there was one.
        """
        fill(self.compiled, self.design, self.memory, self.loaded.columns, weights, states)
        self.machine.start()
        arrays = self.memory.view(1)
        arrays["epoch"][()], arrays["update"][()] = self.first_epoch, _ = epoch, update
        if rate is not None:
            arrays["rate.now"][()] = rate
        self.remember()

    def reset(self) -> None:
        """The very same start as at first."""
        self.start(start_weights(self.design))

    def resume(self, timeline: Timeline) -> None:
        """Stand on a course of training that was left: at its earliest moment, until another is visited."""
        self.reset()
        self.timeline = timeline
        timeline.done = 0
        timeline.visit(self.machine, timeline.first)
        self._measure()
        self.first_epoch = self._piece.epoch

    @property
    def piece(self) -> Piece:
        """How updates and epochs go together in this program, from the earliest moment that is remembered."""
        return self._piece

    def _measure(self) -> None:
        arrays = self.memory.view(1)
        began = self.machine.started
        length = self.compiled.program.batching.count
        within = 0 if self.machine.next is None else int(arrays["batch"])  # ended: its epoch is closed
        self._piece = Piece(began, began - within, int(arrays["epoch"]), length)

    def remember(self) -> None:
        """Keep the present moment as one to return to."""
        self._measure()
        self.timeline.clear()
        self.timeline.keep(self.machine.updates, self.memory.snapshot(not self.machine.between_iterations))

    @cached_property
    def lineage(self) -> Lineage:
        """Which step of the program leaves which number, and which steps read it."""
        from nnsim.session.explanations.lineage import Lineage

        return Lineage(self.machine)

    def recent(self, kind: str, most: int) -> Recent[Any]:
        """What was found out lately of one kind, and depends on the program alone; it goes with the setup."""
        found = self._recent.get(kind)
        if found is None:
            found = self._recent[kind] = Recent(most)
        return found

    @cached_property
    def wired(self) -> Mapping[str, Wired]:
        """The layers as they are wired, by their names."""
        return {layer.name: layer for layer in self.compiled.layers.values()}

    @cached_property
    def lasting(self) -> frozenset[str]:
        """What is there of a layer before an iteration has computed it: the weights, and the optimizer's states."""
        return frozenset(("W", *(state.name for state in self.compiled.states)))

    def slope(self, layer: int) -> Expr:
        """φ'(z) of a layer, by its number."""
        found: Expr = self.recent("slopes", 100).of(layer, self.compiled.layers[layer].slope)
        return found

    def shapes(self, width: int) -> Mapping[str, tuple[int, ...]]:
        """The shapes of all arrays by name, those of samples `width` columns wide."""
        if width not in self._shapes:
            self._shapes[width] = {name: array.shape for name, array in self.memory.view(width).items()}
        return self._shapes[width]

    @cached_property
    def symbols(self) -> Mapping[str, Symbol]:
        """How the arrays are written in the formulas of the program, by their names."""
        found: dict[str, Symbol] = {}
        for step in self.machine.code.steps:
            if isinstance(step.shown, Assign):
                refs = (node for node in (step.shown.target, *step.shown.value.walk()) if isinstance(node, Ref))
                found |= {ref.name: ref.symbol for ref in refs if ref.name not in found}
        asked = (ins.condition.walk() for ins in self.machine.code.instructions if ins.condition is not None)
        for node in (node for nodes in asked for node in nodes if isinstance(node, Ref)):
            found.setdefault(node.name, node.symbol)
        return found

    @cached_property
    def has_gradients(self) -> bool:
        """True when the program computes ∂E/∂W: not every learning rule does."""
        return any(layer.grad.name in self.memory for layer in self.compiled.wiring.weighted)

    def about(self, memory: Memory | None = None) -> str:
        """What the learning rule says of the present state, in a sentence; "" for nothing."""
        wiring = self.compiled.wiring
        return wiring.rule.about(wiring, (memory or self.memory).view(1))

    @property
    def starts_from_rate(self) -> bool:
        """True when the optimizer's state begins with the learning rate."""
        return any(state.start == "rate" for state in self.compiled.states)

    def computed(self, name: str) -> bool:
        """Whether an array has been computed in this iteration, by itself or as part of another."""
        written = self.machine.written
        if name in written:
            return True
        base = self.memory.layout.slots[name].part_of
        return bool(base) and base in written and name not in self._written_by_itself

    @cached_property
    def _written_by_itself(self) -> frozenset[str]:
        """The names of all arrays that some step writes, and not only as a part of another."""
        return frozenset(name for step in self.machine.code.steps for name in step.operation.writes)

    def idle(self) -> Iterator[Problem]:
        """Faults that do nothing in this program; of a hidden one not even the layer is told."""
        for number in sorted(self.compiled.idle):
            planted = self.design.training.faults[number]
            if planted.hidden:
                yield Problem("warning", None, "the hidden fault has no effect here", "remove it, and hide another one")
            else:
                title = FAULTS[planted.fault.key].title
                yield Problem("warning", planted.layer, f"the fault “{title}” has no effect here", "remove it")

    def weights(self, memory: Memory | None = None) -> dict[int, Array]:
        """The present matrices W, copied, by the layers' numbers; of another memory where one is given."""
        return self._matrices("W", memory)

    def states(self) -> dict[str, dict[int, Array]]:
        """The present optimizer states, copied."""
        return {state.name: self._matrices(state.name) for state in self.compiled.states}

    def _matrices(self, array: str, memory: Memory | None = None) -> dict[int, Array]:
        layers, of = self.compiled.layers.items(), memory or self.memory
        return {i: np.array(of[f"{la.name}.{array}"]) for i, la in layers if la.kind.has_weights}

    def carried(self, memory: Memory | None = None) -> dict[str, Array]:
        """All that decides the next number, by name, copied: what a project file keeps.

        In the middle of an iteration that is everything that has been computed in it, too. Of another memory, where one
        is given: it must be one between iterations.
        """
        working = () if memory is not None or self.machine.between_iterations else ("working",)
        named = (memory or self.memory).named("counter", "carried", *working)
        result = {name: np.array(array) for name, array in named.items()}
        if not result["update"]:  # nothing has written it yet, and what it was at some start says nothing
            result["rate.now"] = result["rate"].copy()
        return result

    def put_carried(self, arrays: Mapping[str, Array]) -> bool:
        """Take up where a project file left off; False when it does not fit this program."""
        mine, working = self.memory.named("counter", "carried"), self.memory.named("working")
        whole = arrays.keys() == mine.keys() | working.keys()
        mine |= working if whole else {}
        if mine.keys() != arrays.keys() or any(
            mine[n].shape != a.shape or mine[n].dtype != a.dtype for n, a in arrays.items()
        ):
            return False
        pc, last = int(arrays["pc"]), int(arrays["last"])
        code = self.machine.code
        if pc not in (*code.addresses, len(code.instructions)) or not -1 <= last < len(code.steps):
            return False
        batching = self.compiled.program.batching
        if not 0 <= int(arrays["batch"]) <= batching.count or int(arrays["epoch"]) < 0:
            return False
        if sorted(arrays["order"].tolist()) != list(range(batching.total)):
            return False
        inside = pc < len(code.instructions) and code.instructions[pc].step in self.machine.iteration[1:]
        if inside and not whole:
            return False
        for name, array in arrays.items():
            np.copyto(mine[name], array)
        if not whole:
            self.memory["last"][()] = -1  # nothing of the iteration before is in the memory: it must not be shown
        self.machine.journal.clear()
        self.remember()
        return True

    def close(self) -> None:
        """Give the memory back, and let go of the course of training; a view may still be about to draw its numbers."""
        self.closed = True
        self.__dict__.pop("lineage", None)
        self._recent.clear()
        del self.machine, self.samples, self._timeline
        if self.shared is not None:
            self.shared.close()


def _shared(slots: tuple[Slot, ...]) -> Shared | None:
    """Memory that a worker process can use, too; None where the system has not enough of it."""
    try:
        return Shared(slots)
    except MemoryError:
        return None
