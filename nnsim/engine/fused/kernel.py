"""A whole program as one function: its control is a loop over blocks, its steps are loops over numbers.

The function works on the memory of the machine, so either may go on where the other has stopped: in front of any step
but those inside an iteration.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from nnsim.engine.code import Instruction, flatten
from nnsim.engine.evaluation import FIGURES, Evaluate
from nnsim.engine.fused.formulas import Formulas
from nnsim.engine.fused.operations import NotFusible, Writing, write, write_hits
from nnsim.engine.fused.room import Room
from nnsim.engine.fused.source import Source
from nnsim.engine.fused.strided import Strided, arrays_of
from nnsim.engine.memory import Layout
from nnsim.engine.program import Operation, Program

MEMORY = "d, h, i, u, s, dv, hv, keys, tops"
TAPS = {"ti": "i", "td": "d", "th": "h"}  # where numbers stand that are noted down after each iteration
SUMS = {"d": ("bd", "ed"), "h": ("bh", "eh")}  # where arrays begin and end whose sums of squares are noted down
_NOTED = ", ".join([*TAPS, *(name for names in SUMS.values() for name in names)])
ARGUMENTS = f"{MEMORY}, rows, {_NOTED}, seen, limit, most, epoch_ends"
LONG = 600  # lines; the time that a function takes to be compiled grows faster than its length


@dataclass(frozen=True)
class Written:
    """The source of a program's function, and how much room it needs beside the memory."""

    text: str
    real: str
    room: int
    keys: int
    logged: int
    passes: Layout


def write_kernel(program: Program, log: tuple[str, ...] = ()) -> Written:
    """The source of a program; NotFusible for one with a step that has no compiled form.

    `log` names the single numbers that it notes down whenever an epoch has ended.
    """
    return _Kernel(program, log).written()


class _Kernel:
    def __init__(self, program: Program, log: tuple[str, ...]) -> None:
        self.program, self.code = program, flatten(program)
        self.iteration = self.code.inside(program.batching.variable)
        layout = Layout(program.slots)
        self.layout = layout
        self.source, self.room = Source(), Room()
        kinds = {slot.dtype for slot in program.slots if slot.name.endswith(".W")}
        if len(kinds) != 1:
            raise NotFusible("there are no weights, or weights of several types")
        self.real = kinds.pop()
        self.scalars = arrays_of(layout, 1)
        self.logged = log
        outermost = self.code.last_until
        self.epochs = self.code.instructions[outermost].variable if outermost >= 0 else ""
        evaluations = [s.operation for s in self.code.steps if isinstance(s.operation, Evaluate)]
        self.passes = Layout([slot for one in evaluations[:1] for slot in one.forward.slots])
        if len(evaluations) > 1:
            raise NotFusible("there are several evaluations")

    def written(self) -> Written:
        source = self.source
        with source.block(f"def kernel({ARGUMENTS}):"):
            source.line(f"pc = {self.scalar('pc')}")
            source.line(f"last = {self.scalar('last')}")
            source.line("done = 0")
            source.line("logged = 0")
            with source.block("while True:"):
                head = "if"
                for begin, end in self.blocks():
                    with source.block(f"{head} pc == {begin}:"):
                        self.block(begin, end)
                    head = "elif"
                with source.block("else:"):
                    source.line("break")
            source.line(f"{self.scalar('pc')} = pc")
            source.line(f"{self.scalar('last')} = last")
            source.line("return logged")
        return Written(source.text, self.real, self.room.most, self.room.keys, len(self.logged), self.passes)

    def scalar(self, name: str) -> str:
        return self.scalars[name].element()

    def blocks(self) -> list[tuple[int, int]]:
        """Stretches of instructions that are entered at the top alone; one begins at each step between iterations."""
        code = self.code.instructions
        inside = set(self.iteration[1:])
        starts = {0}
        for at, ins in enumerate(code):
            if ins.kind == "step" and ins.step not in inside:
                starts.add(at)
            elif ins.kind != "step":
                starts.add(at + 1)
                if ins.kind in ("for", "until", "if"):
                    starts.add(at)
                if ins.target >= 0:
                    starts.add(ins.target)
        ordered = sorted(at for at in starts if at < len(code))
        blocks = list(zip(ordered, [*ordered[1:], len(code)], strict=True))
        first = self.code.addresses[self.iteration[0]]
        return sorted(blocks, key=lambda block: block[0] != first)

    def block(self, begin: int, end: int) -> None:
        code, source = self.code.instructions, self.source
        steps = [ins.step for ins in code[begin:end] if ins.kind == "step"]
        rest = [ins for ins in code[begin:end] if ins.kind != "step"]
        if steps and steps[0] == self.iteration[0]:
            with source.block("if done == most:"):
                source.line("break")
        if steps:
            self.steps(steps)
            source.line(f"last = {steps[-1]}")
        source.line(f"pc = {end}")
        for ins in rest:
            self.control(ins, end)

    def steps(self, steps: list[int]) -> None:
        batching = self.program.batching
        if not set(steps) <= set(self.iteration):
            return self.body(steps, 1)
        full = batching.total // batching.size
        if not full or batching.total % batching.size == 0:
            return self.body(steps, batching.width(0))
        with self.source.block(f"if {self.scalar(batching.variable)} < {full}:"):
            self.body(steps, batching.size)
        with self.source.block("else:"):
            self.body(steps, batching.width(batching.count - 1))
        return None

    def body(self, steps: list[int], width: int) -> None:
        writing = Writing(self.source, arrays_of(self.layout, width), self.room, width)
        self.operations([self.code.steps[step].operation for step in steps], writing)

    def operations(self, operations: Iterable[Operation], writing: Writing) -> None:
        """One after the other; where they are long together, some at a time become a function."""
        ends = [len(self.source.lines)]
        for operation in operations:
            if isinstance(operation, Evaluate):
                self.evaluate(operation)
            else:
                write(operation, writing)
            ends.append(len(self.source.lines))
        if ends[-1] - ends[0] <= LONG:
            return
        end = ends[-1]
        for at in reversed(ends[:-1]):
            if end - at > LONG // 2 or at == ends[0]:
                self.source.move_out(at, end, MEMORY)
                end = at

    def control(self, ins: Instruction, after: int) -> None:
        source, batching = self.source, self.program.batching
        if ins.kind == "zero":
            source.line(f"{self.scalar(ins.variable)} = 0")
        elif ins.kind == "for":
            with source.block(f"if {self.scalar(ins.variable)} >= {ins.count}:"):
                source.line(f"pc = {ins.target}")
        elif ins.kind == "next":
            if ins.variable == batching.variable:
                self.note_down()
            source.line(f"{self.scalar(ins.variable)} += 1")
            if ins.variable == batching.variable:
                source.line("done += 1")
                last = f"epoch_ends and {self.scalar(ins.variable)} == {batching.count}"
                with source.block(f"if {self.scalar('update')} == limit or ({last}):"):
                    source.line("break")
            elif ins.variable == self.epochs:
                for at, name in enumerate(self.logged):
                    source.line(f"rows[logged, {at}] = {self.scalar(name)}")
                source.line("logged += 1")
                with source.block("if logged == rows.shape[0]:"):
                    source.line("break")
        elif ins.kind == "jump":
            source.line(f"pc = {ins.target}")
        elif ins.kind == "until":
            limit, holds = f"{self.scalar(ins.variable)} >= {self.scalar(ins.limit)}", self.condition(ins)
            with source.block(f"if not ({limit} or {holds}):"):
                source.line(f"pc = {ins.target}")
        elif ins.kind == "if":
            holds = self.condition(ins)
            if ins.variable:
                source.line(f"{self.scalar(ins.variable)} = 1 if {holds} else 0")
                holds = f"{self.scalar(ins.variable)} == 1"
            with source.block(f"if not ({holds}):"):
                source.line(f"pc = {ins.target}")

    def note_down(self) -> None:
        """What is wanted of the iteration that ends, before the loop counts on."""
        source, column = self.source, "0"
        for taps, array in TAPS.items():
            at = source.fresh("n")
            with source.block(f"for {at} in range({taps}.shape[0]):"):
                source.line(f"seen[done, {column} + {at}] = {array}[{taps}[{at}]]")
            column += f" + {taps}.shape[0]"
        for array, (begins, ends) in SUMS.items():
            at, place, total = source.fresh("n"), source.fresh("n"), source.fresh("t")
            with source.block(f"for {at} in range({begins}.shape[0]):"):
                source.line(f"{total} = 0.0")
                with source.block(f"for {place} in range({begins}[{at}], {ends}[{at}]):"):
                    source.line(f"{total} += D({array}[{place}]) * D({array}[{place}])")
                source.line(f"seen[done, {column} + {at}] = {total}")
            column += f" + {begins}.shape[0]"

    def condition(self, ins: Instruction) -> str:
        assert ins.condition is not None
        return Formulas(self.source, self.scalars, self.room, "D").condition(ins.condition)

    # -- the evaluation at the end of an epoch

    def evaluate(self, operation: Evaluate) -> None:
        """The figures of an epoch; the validation samples go through a forward pass in chunks."""
        source = self.source
        tally, figures = self.scalars["tally"], [self.scalar(name) for name in FIGURES]
        sums = [tally.element(str(at)) for at in range(3)]
        source.line(f"{figures[0]} = {sums[0]} / {sums[2]}")
        source.line(f"{figures[1]} = {f'{sums[1]} / {sums[2]}' if operation.mode else 'NAN'}")
        if not operation.samples:
            source.line(f"{figures[2]} = NAN")
            source.line(f"{figures[3]} = NAN")
            return
        source.line("loss = 0.0")
        source.line("right = 0.0")
        width = min(operation.samples, operation.forward.width)
        with source.loop(-(-operation.samples // width)) as chunk:
            self.chunk(operation, width, chunk)
        source.line(f"{figures[2]} = loss / {operation.samples}")
        source.line(f"{figures[3]} = {f'right / {operation.samples}' if operation.mode else 'NAN'}")

    def chunk(self, operation: Evaluate, width: int, chunk: str) -> None:
        """Some samples; the last of them go with some that have been counted before, from `first` on they are new."""
        source, forward = self.source, operation.forward
        inner: Mapping[str, Strided] = arrays_of(self.passes, width, "v")
        arrays = {**self.scalars, **inner}
        start, first = source.fresh("b"), source.fresh("b")
        source.line(f"{start} = min({chunk} * {width}, {operation.samples - width})")
        source.line(f"{first} = {chunk} * {width} - {start}")
        writing = Writing(source, arrays, self.room, width)
        outputs = {name: (row, size) for row, size, name in forward.outputs}
        places = [("XV", row, name) for row, _, name in forward.inputs]
        if operation.targets:
            places += [("YV", row, f"{name.rpartition('.')[0]}.y") for name, (row, _) in outputs.items()]
        for data_name, row, name in places:
            place = arrays[name]
            data = self.scalars[data_name].rows(row, row + place.shape[0])
            with source.loop(place.shape[0]) as feature, source.loop(width) as at:
                source.line(f"{place.element(feature, at)} = {data.element(feature, f'({start} + {at})')}")
        for name in forward.augmented:
            ones = arrays[name].rows(0, 1)
            with source.loop(width) as at:
                source.line(f"{ones.element('0', at)} = F(1)")
        self.operations([step.operation for step in forward.steps], writing)
        for term in operation.terms:
            with self.room.level():
                total = self.room.take(())
                replace(writing, first=first).formulas.assign(total, term)
                source.line(f"loss += {total.element()}")
        if operation.mode:
            hits = source.fresh("r")
            source.line(f"{hits} = 0")
            for output, target in operation.pairs:
                write_hits(source, arrays[output], arrays[target], operation.mode, hits, first)
            source.line(f"right += {hits} / {len(operation.pairs)}.0")
