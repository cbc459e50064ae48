"""The machine: runs a program at full speed, walks it step by step, and takes steps back exactly.

Walking and running execute the same bound kernels on the same buffers, so they give the same bits. Between two steps
the machine stands in front of the next one: loops and conditions have been settled by then.
"""

from collections.abc import Callable
from typing import Any

import numpy as np

from nnsim.engine.code import Code, flatten
from nnsim.engine.journal import Journal, put_back
from nnsim.engine.lower import Kernel, Scratch
from nnsim.engine.memory import Memory
from nnsim.engine.program import Program, Slot, Step
from nnsim.engine.record import Log, Record
from nnsim.engine.segments import Segments
from nnsim.engine.stops import Check, Checks, Halt

COUNTERS = ("pc", "last", "update")
_NO_STEPS: frozenset[int] = frozenset()


def counter_slots() -> tuple[Slot, ...]:
    """The counters of every machine: address of the next instruction, index of the last step (−1: none), updates."""
    return tuple(Slot(name, (), "int64", "counter") for name in COUNTERS)


class Machine:
    """A program at a position, over a memory that holds everything."""

    def __init__(self, program: Program, memory: Memory, budget: int = 256 * 2**20) -> None:
        self.program, self.memory = program, memory
        self.code: Code = flatten(program)
        self.journal = Journal(budget)
        self._scratch: dict[int, Scratch] = {}
        self._bound: dict[tuple[int, int], list[Kernel]] = {}
        self._segments = Segments(self.code, program, memory, self._scratch)
        self._controls: dict[int, Callable[[], int]] = {}
        self.record: Record | None = None  # where a compiled program executes, or has executed, some of it
        counters = memory.view(1)
        self._pc, self._last, self._update = (counters[name] for name in COUNTERS)
        self._batch = counters[program.batching.variable]
        self.iteration = self.code.inside(program.batching.variable)
        self._inside = self.iteration[1:]
        self._upcoming = (*(ins.step for ins in self.code.instructions), None)  # the step at each address
        self._counted = self._counting_step()
        self._straight = self.code.straight(program.batching.variable) if self._counted in self.iteration else -1
        self.settings = self._outside()
        self._where = self._position_bytes()
        self._came_to: int | None = None
        self._written: dict[tuple[int, frozenset[int]], frozenset[str]] = {}

    def start(self) -> None:
        """Stand in front of the first step; the arrays are as the caller has filled them."""
        self._pc[()], self._last[()], self._update[()] = 0, -1, 0
        self.journal.clear()
        self.settle()

    def _counting_step(self) -> int:
        """The step of an iteration that counts the update."""
        steps = self.code.steps
        return next((i for i in self.iteration if "update" in steps[i].operation.writes), self.iteration.stop)

    def _outside(self) -> tuple[str, ...]:
        """The single numbers that no step writes, such as the learning rate: they are set from outside alone."""
        written = {name for step in self.code.steps for name in step.operation.writes}
        written |= {*COUNTERS, *(ins.variable for ins in self.code.instructions)}
        slots = (slot for slot in self.program.slots if slot.role in ("counter", "carried"))
        return tuple(slot.name for slot in slots if slot.shape == () and slot.name not in written)

    def _position_bytes(self) -> tuple[slice, ...]:
        """Where, in the bytes of the counters, those lie that say how far the program is."""
        begin = self.memory.layout.spans["counter"][0]
        places = (place for place in self.memory.layout.places.values() if place.slot.role == "counter")
        kept = [place for place in places if place.slot.name not in ("last", *self.settings)]
        return tuple(slice(place.offset - begin, place.offset - begin + place.nbytes) for place in kept)

    # -- where it stands

    @property
    def position(self) -> bytes:
        """How far the program is: equal at equal moments of a run, whatever is set from outside."""
        return self.position_in(self.memory.counters.tobytes())

    def position_in(self, snapshot: bytes) -> bytes:
        """The position at the moment of a snapshot."""
        return b"".join(snapshot[part] for part in self._where)

    @property
    def next(self) -> int | None:
        """The index of the next step; None at the end of the program."""
        pc: int = self._pc.item()
        return self._upcoming[pc]

    @property
    def last(self) -> int | None:
        """The index of the step that was executed last; None before the first."""
        last: int = self._last.item()
        return None if last < 0 else last

    @property
    def between_iterations(self) -> bool:
        """True where no array but the carried ones decides what comes next."""
        return self._upcoming[self._pc.item()] not in self._inside

    def rewind_iteration(self) -> None:
        """Stand in front of the present iteration as if it had not been begun; the journal is forgotten."""
        if not self.between_iterations:
            self.stand(self.iteration[0])
        self.forget()

    def stand(self, step: int) -> None:
        """Stand in front of a step without having come there: nothing counts as computed, the journal is forgotten."""
        self._pc[()] = self.code.addresses[step]
        self.forget()

    def forget(self) -> None:
        """What has been computed counts as not computed, and the journal is forgotten."""
        self._last[()] = -1
        self.journal.clear()

    def restore(self, snapshot: bytes) -> None:
        """Go to the moment of a snapshot; what it does not hold of its iteration counts as not computed."""
        if not self.memory.restore(snapshot):
            self._last[()] = -1
        self.journal.clear()

    @property
    def updates(self) -> int:
        """How many updates of the weights have been made."""
        count: int = self._update.item()
        return count

    @property
    def place(self) -> int:
        """Where it stands, as `Spans` count: 2u + 1 in iteration u or in front of it, 2u where u updates are closed."""
        following = self.next
        closing = following is None or following >= self.iteration.stop
        return 2 * self.updates if closing else 2 * self.started + 1

    @property
    def counts(self) -> bool:
        """True where each iteration counts as an update."""
        return self._counted in self.iteration

    @property
    def started(self) -> int:
        """How many updates had been made when the present iteration began."""
        return self.updates - (not self.between_iterations and self._last.item() >= self._counted)

    @property
    def width(self) -> int:
        """How many samples the present batch has."""
        batching = self.program.batching
        return batching.width(min(self._batch.item(), batching.count - 1))

    @property
    def written(self) -> frozenset[str]:
        """The names of the arrays that have been computed in this iteration; all others are stale."""
        last, skipped = moment = self._last.item(), self.skipped if self.code.conditional else _NO_STEPS
        found = self._written.get(moment)
        if found is None:
            done = (step for at, step in enumerate(self.code.steps[: last + 1]) if at not in skipped)
            found = self._written[moment] = frozenset(name for step in done for name in step.operation.writes)
        return found

    @property
    def skipped(self) -> frozenset[int]:
        """The steps up to the present one that were passed over, since their condition did not hold."""
        code = self.code
        return code.skipped(self.memory.view(1), self._last.item()) if code.conditional else _NO_STEPS

    @property
    def shown_width(self) -> int:
        """How many samples the batch has that was worked on last."""
        return int(self.memory.view(1)["N"].item()) or self.program.batching.width(0)

    # -- control

    def settle(self) -> None:
        """Execute control instructions until the next is a step, or the program has ended."""
        code, pc = self.code.instructions, self._pc.item()
        while pc < len(code) and code[pc].kind != "step":
            pc = self._control(pc)
        self._pc[()] = pc

    def _control(self, pc: int) -> int:
        """Execute a control instruction; the next address."""
        if pc not in self._controls:
            self._controls[pc] = self.code.instructions[pc].bound(pc, self.memory.view(1))
        return self._controls[pc]()

    def reopen(self) -> None:
        """After the end, stand again where the outermost loop asks whether to go on (its limit may have grown)."""
        if self.next is None and self.code.last_until >= 0:
            self._pc[()] = self.code.last_until
            self.settle()

    # -- walking

    def kernels(self, step: int, width: int) -> list[Kernel]:
        """The bound kernels of a step for batches of a width."""
        key = (step, width)
        if key not in self._bound:
            scratch = self._scratch.setdefault(width, Scratch())
            self._bound[key] = self.code.steps[step].operation.bind(self.memory.view(width), scratch)
        return self._bound[key]

    def step(self) -> Step | None:
        """Execute the next step and remember what it replaced; None at the end."""
        index = self.next
        if index is None:
            return None
        width, step = self.width, self.code.steps[index]
        arrays = self.memory.view(width)
        again = self.record is not None and self.record.begin(self)
        if again and index not in self.iteration[:-1]:
            written = [self.memory.span("carried", "working")]
        else:
            written = [arrays[name] for name in (*step.operation.writes, *self.settings)]
        self.journal.push(self.memory.counters.tobytes(), written, index)
        with np.errstate(all="ignore"):
            for kernel in self.kernels(index, width):
                kernel()
        self._last[()] = index
        self._pc[()] += 1
        self.settle()
        self._came_to = self.next
        if again and self.record is not None:
            self.record.finish(self)  # which may have shuffled as well
        return step

    def walk(self, checks: Checks | None) -> tuple[Check, ...]:
        """Execute the next step; the checks that hold after it, and in front of the one that follows."""
        index = self.next
        self.step()
        if not checks or index is None:
            return ()
        with np.errstate(all="ignore"):
            fronts = dict.fromkeys((self._came_to, self.next))
            hits = (*checks.hits_after(index), *(hit for front in fronts for hit in checks.hits_before(front)))
            return tuple(dict.fromkeys(hits))

    def back(self) -> Step | None:
        """Take the last walked step back, exactly; None when the journal holds none."""
        entry = self.journal.pop()
        if entry is None:
            return None
        put_back(entry)
        self.memory.counters[:] = np.frombuffer(entry.counters, np.uint8)
        return self.code.steps[entry.step]

    # -- running

    def run(
        self, pause: Callable[[], bool], until_update: int | None = None, checks: Checks | None = None,
        log: Log | None = None, epoch_ends: bool = False,
    ) -> tuple[Check, ...]:  # fmt: skip
        """Execute at full speed until the end, until `pause()` holds between iterations, or until so many updates.

        With a record it is done as it says. A compiled program asks `pause` after some iterations only, with
        `epoch_ends` after the last one of each epoch, too, and tells `log` what it notes down.
        """
        if self.record is None:
            return self.run_kernels(pause, until_update, checks)
        self.journal.clear()
        return self.record.run(self, pause, until_update, checks, log, epoch_ends)

    def run_kernels(
        self, pause: Callable[[], bool], until_update: int | None = None, checks: Checks | None = None
    ) -> tuple[Check, ...]:
        """Execute at full speed until the end, until `pause()` holds after an iteration, or until so many updates.

        Checks halt it just where they want to, in front of a step or after one, and are returned; one that stands in
        front of the very first step is not asked there. They see what walking shows: after the last step of an
        iteration, loops have counted on. The journal is forgotten: what was walked before cannot be stepped back into.
        """
        self.journal.clear()
        code, end = self.code.instructions, len(self.code.instructions)
        batch = self.program.batching.variable
        pc, last = self._pc.item(), self._last.item()
        limit = -1 if until_update is None else until_update
        if 0 <= limit <= self.updates:
            return ()
        self._segments.use(checks)
        hits: tuple[Check, ...] = ()
        waiting: list[Kernel] = []
        in_front = False
        start = pc if checks else -1
        with np.errstate(all="ignore"):
            try:
                while pc < end:
                    ins = code[pc]
                    if ins.kind == "step":
                        segment = self._segments.at(pc, self.width, pc == start)
                        for kernel in (*segment.lasting, *segment.kernels):
                            kernel()
                        pc, last, start, waiting = segment.after, segment.last, -1, segment.asked
                        continue
                    if pc == self._straight:
                        pc, last, waiting, broken = self._batches(pc, last, waiting, pause, limit)
                    else:
                        pc = self._control(pc)
                        broken = ins.variable == batch and ins.kind == "next" and (pause() or self._update == limit)
                    if broken:
                        break
                    if waiting and pc < end and code[pc].kind == "step":
                        asking, waiting = waiting, []
                        for ask in asking:
                            ask()
                self._pc[()], self._last[()] = pc, last
                self.settle()
                pc = self._pc.item()
                for ask in waiting:
                    ask()
            except Halt as halt:
                hits, in_front = halt.hits, not halt.after
                pc = pc if halt.pc is None else halt.pc
                last = last if halt.last is None else halt.last
            self._pc[()], self._last[()] = pc, last
            self.settle()
            if checks is not None and not in_front:
                hits += tuple(check for check in checks.hits_before(self.next) if check not in hits)
        return hits

    def _batches(
        self, at: int, last: int, waiting: list[Kernel], pause: Callable[[], bool], limit: int
    ) -> tuple[int, int, list[Kernel], bool]:
        """Run the loop over the batches: the next address, the last step, what is to be asked, whether it was left."""
        counter: Any = self._batch.data  # one number at a time goes twice as fast as through the array
        begin = counter[()]
        enough = begin + limit - self.updates if limit >= 0 else -1  # each batch is an update
        try:
            for batches, segment in self._segments.in_turn(at):
                if begin >= batches.stop:
                    continue
                kernels, asked, end = segment.kernels, segment.asked, segment.last
                first = [*waiting, *segment.lasting, *kernels]
                following = [*asked, *kernels]  # what is asked after a batch is so once it is known that one follows
                for number in range(max(begin, batches.start), batches.stop):
                    for kernel in first or following:
                        kernel()
                    first = []
                    counter[()], last, waiting = number + 1, end, asked
                    if pause() or number + 1 == enough:
                        return segment.after + 1, last, waiting, True
        except Halt as halt:
            halt.last = last if halt.last is None else halt.last
            raise
        return self.code.instructions[at].target, last, waiting, False
