"""The steps of an iteration as they are printed: a title, what is done, and the calculations."""

from collections.abc import Callable, Generator, Mapping
from dataclasses import replace
from itertools import islice

import numpy as np

from nnsim.engine.evaluation import Evaluate, Tally
from nnsim.engine.expr import Array, Expr, Named, Ref, Symbol, transpose
from nnsim.engine.operations import Count, DrawMask, Hold, TakeBatch
from nnsim.engine.program import Assign
from nnsim.engine.program import Step as Given
from nnsim.engine.render import Writer
from nnsim.files.paper.read_latex import read_latex
from nnsim.files.paper.sheet import Chain, Step, Words
from nnsim.network.initial import edge_masks
from nnsim.parts.contracts import O, Z
from nnsim.parts.wiring import Wired
from nnsim.session.explanations.labels import Labels
from nnsim.session.forms import Course, Form, notation_of, readable
from nnsim.session.solution import wording
from nnsim.session.solution.chains import last_alone, longer
from nnsim.session.solution.matrices import is_jacobian, jacobians
from nnsim.session.solution.record import Done, Recording
from nnsim.session.solution.scribe import Scribe, Style

Writing = Generator[None, None, Step | None]
JACOBIANS = 4  # samples whose Jacobian is printed
_TITLES = {"loss gradient": "Gradient of the loss"}
_SENT_BACK = "Error sent back"


class Steps:
    """Writes the steps of a recording, one after the other."""

    def __init__(self, recording: Recording, style: Style) -> None:
        setup = recording.setup
        self.style, self.recording = style, recording
        self.notation: Course = notation_of(style.notation, setup.compiled)
        self.labels = Labels(setup, style.notation, samples=recording.width > 1)
        network = recording.design.network
        self.cut: Mapping[str, Array] = {
            layer.name: edge_masks(network, layer)[0] for layer in network.layers if not layer.is_input
        }
        self.layers = {layer.id: layer for layer in setup.compiled.wiring.layers}
        self._number = 0

    def writing(self, done: Done) -> Writing:
        """Write the step, bit by bit, as it is printed; None comes of one that only keeps books of the training."""
        write = self._writer(done)
        if write is None:
            return None
        self._number += 1
        yield
        return (yield from write(done, Scribe(self.labels, self.notation, self.style, done, self.cut)))

    def given(self, ref: Ref, values: Array) -> list[Chain]:
        """A matrix of weights, or of what an optimizer keeps for them, as the notation has it."""
        same = Assign(ref, ref)
        arrays = {ref.name: values}
        scribe = Scribe(
            self.labels, self.notation, self.style, Done(0, Given("given", "", -1, same), arrays, arrays), self.cut
        )
        return [
            last_alone(chain, "=") for form in self.notation.forms(same) if (chain := scribe.matrices(form, arrays))
        ]

    def _writer(self, done: Done) -> Callable[[Done, Scribe], Writing] | None:
        operation = done.step.operation
        if isinstance(operation, Assign):
            return self._assign
        if isinstance(operation, Tally | Evaluate):  # books of the training
            return None
        kinds = ((TakeBatch, self._batch), (DrawMask, self._mask), (Count, self._count), (Hold, self._hold))
        return next((write for kind, write in kinds if isinstance(operation, kind)), self._other)

    def _step(self, done: Done, **fields: object) -> Step:
        name = done.step.name
        focus = self.layers.get(done.step.focus)
        usual = focus is None or not focus.kind.has_weights or focus.kind.usual
        words = wording.help_of(name, self.notation.common, usual, done.step.phase) or done.step.help
        layer = self.layers[done.step.focus].name if done.step.focus in self.layers else ""
        if isinstance(done.step.operation, TakeBatch):
            layer = ""
        title = _SENT_BACK if wording.is_sent_back(name, done.step.phase) else _TITLES.get(name)
        title = title or name[0].upper() + name[1:]
        return Step(self._number, title, layer, wording.words(words), **fields)  # type: ignore[arg-type] # Step's own fields

    # -- formulas

    def _assign(self, done: Done, scribe: Scribe) -> Writing:
        """A value that needs more digits in one calculation has them in all: it is written until none has more."""
        while True:
            step = yield from self._with_digits(done, scribe)
            found = longer((*step.arrays, *step.lines), self.style.digits)
            least = {**found, **{value: max(count, found.get(value, 0)) for value, count in scribe.least.items()}}
            if least == scribe.least:
                return step
            scribe = scribe.with_least(least)

    def _with_digits(self, done: Done, scribe: Scribe) -> Generator[None, None, Step]:
        operation = done.step.operation
        assert isinstance(operation, Assign)
        forms = self.notation.forms(operation)
        formulas = [scribe.formula(form) for form in forms]
        formulas += self._definitions(operation, self.layers.get(done.step.focus))
        arrays = []
        for form in forms:
            yield
            chain = yield from scribe.matrices_in_turn(form, done.after)
            arrays += [chain] if chain is not None else []
        notes: list[Words] = []
        if is_jacobian(operation.value):
            yield
            arrays = self._jacobian(forms[0], scribe, notes) + arrays
        count = scribe.count(operation)
        shown = self.style.shown(count)
        lines = []
        for index in islice(scribe.indices(operation), shown):
            yield
            lines.append(scribe.line(operation, index))
        if operation.stable is not None and not operation.both:
            notes.append((wording.STABLE,))
        return self._step(
            done,
            formulas=tuple(formulas),
            arrays=tuple(arrays),
            lines=tuple(lines),
            more=count - shown,
            notes=tuple(notes),
        )

    def _definitions(self, operation: Assign, layer: Wired | None) -> list[Chain]:
        """What the activation function of a step is, and its slope, as functions of one number."""
        if layer is None or not layer.kind.has_weights:
            return []
        part = layer.activation
        symbol = part.symbol
        used = {node.symbol for node in operation.value.walk() if isinstance(node, Named)}
        if operation.target.name == layer.o.name and symbol in used:
            return self._definition(symbol, part.fill(part.value, layer.settings), part.elementwise)
        prime = Symbol(symbol.text + "′", (symbol.latex or symbol.text) + "'")
        if operation.target.name == layer.delta.name and part.slope is not None and prime in used:
            return self._definition(prime, part.fill(part.slope, layer.settings), True)
        if operation.target.name == layer.delta.name and part.jacobian:
            latex = part.jacobian.replace("o_", "a_") if self.notation.common else part.jacobian
            return [Chain(read_latex("J_{kj}"), (("=", read_latex(latex)),))]
        return []

    def _definition(self, sign: Symbol, body: Expr, single: bool) -> list[Chain]:
        shape = () if single else (2, 1)
        writer = Writer("latex", dict.fromkeys((Z.name, O.name, f"{Z.name}|max"), shape))
        left = writer.write(Named(sign, (Z,), body))
        right = writer.write(self.notation.rewrite(readable(body)))
        return [Chain(read_latex(left), (("=", read_latex(right)),))] if left != right else []

    def _jacobian(self, form: Form, scribe: Scribe, notes: list[Words]) -> list[Chain]:
        """J of the first samples, and for a single sample what it makes of ∂E/∂o."""
        do = next(node for node in form.value.walk() if isinstance(node, Ref) and node.name.endswith(".do"))
        found = jacobians(form.value, do.name, scribe.arrays)
        width = found.shape[2]
        more = {f"{do.name}|J{n + 1}": found[:, :, n] for n in range(min(width, JACOBIANS))}
        scribe = scribe.beside(more)
        marks = [f"({n + 1})" if width > 1 else "" for n in range(width)]
        refs = [Ref(name, Symbol("J", "J", do.symbol.sup + mark)) for name, mark in zip(more, marks, strict=False)]
        chains = [scribe.array(ref, scribe.arrays) for ref in refs]
        if width > JACOBIANS:
            notes.append((f"The Jacobians of the first {JACOBIANS} of {width} samples are printed.",))
        if width == 1:
            product = scribe.matrices(replace(form, value=transpose(refs[0]) @ do, stable=None), scribe.done.after)
            chains += [product] if product is not None else []
        return chains

    # -- operations that are not formulas

    def _batch(self, done: Done, scribe: Scribe) -> Writing:
        layers = self.layers.values()
        arrays = []
        for layer in layers:
            if not layer.kind.has_weights:
                arrays.append(scribe.array(layer.x, done.after))
                yield
        for layer in layers if not self.notation.common else ():
            if len(layer.sources) == 1 and layer.sources[0].sent.symbol.text == "x":
                arrays.append(self._augmented(scribe, layer))
                yield
        for layer in layers:
            if layer.is_output and layer.y.name in done.after:
                arrays.append(scribe.array(self.notation.lettered(layer.y), done.after))
                yield
        return self._step(done, arrays=tuple(arrays))

    @staticmethod
    def _augmented(scribe: Scribe, layer: Wired) -> Chain:
        chain = scribe.array(layer.feed, scribe.done.after)
        inside = read_latex(rf"\left[1;\, {Writer('latex').write(layer.sources[0].sent)}\right]")
        return Chain(chain.left, (("=", inside), *chain.links))

    def _mask(self, done: Done, scribe: Scribe) -> Writing:
        mask = self.layers[done.step.focus].ref("mask", "d")
        drawn = read_latex(r"\frac{1}{1-p}\, \mathrm{Bernoulli}\left(1-p\right)")
        formula = Chain(scribe.symbols(mask), (("∼", drawn),))
        yield
        return self._step(done, formulas=(formula,), arrays=(scribe.array(mask, done.after),))

    def _count(self, done: Done, scribe: Scribe) -> Writing:
        operation = done.step.operation
        assert isinstance(operation, Count)
        t = Ref(operation.name, self.recording.setup.symbols.get(operation.name, Symbol("t")))
        sums = ("←", scribe.symbols(t + 1.0)), ("=", scribe.read(lambda w: w.write(t + 1.0), scribe.arrays))
        now = scribe.read(lambda w: w.write(t), done.after)
        yield
        return self._step(done, lines=(Chain(scribe.symbols(t), (*sums, ("=", now))),))

    def _other(self, done: Done, scribe: Scribe) -> Writing:
        """What is said of an operation that is no formula, and the arrays that it leaves as far as they have a sign."""
        left, arrow, right = done.step.latex.partition(r"\leftarrow")
        formulas = [Chain(read_latex(left), (("←", read_latex(right)),) if arrow else ())]
        symbols, arrays = self.recording.setup.symbols, []
        for name in done.step.operation.writes:
            yield
            if name in symbols and done.after[name].ndim == 2:
                arrays.append(scribe.array(self.notation.lettered(Ref(name, symbols[name])), done.after))
        return self._step(done, formulas=tuple(formulas), arrays=tuple(arrays))

    def _hold(self, done: Done, scribe: Scribe) -> Writing:
        layer = self.layers[done.step.focus]
        free = done.before[f"{layer.name}.free"]
        held = int(np.count_nonzero(free == 0))
        arrays = []
        for form in self.notation.forms(Assign(layer.w, layer.w)):
            chain = yield from scribe.matrices_in_turn(form, done.after)
            arrays += [last_alone(chain, "←")] if chain is not None else []
        note = f"{held} of {free.size} weights and biases are held: cut edges at 0, frozen ones where they were."
        return self._step(done, arrays=tuple(arrays), notes=((note,),))
