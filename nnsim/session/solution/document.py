"""The worked solution as a document: the network, what is given, every step of the iteration, and what comes of it."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

import numpy as np

from nnsim.engine.expr import Array, Expr, Item, Ref, Symbol
from nnsim.engine.render import write_symbol
from nnsim.files.paper.figures import printed
from nnsim.files.paper.maths import Maths, Sign, row
from nnsim.files.paper.read_latex import read_latex
from nnsim.files.paper.sheet import Block, Chain, Paragraph, Section, Sheet, Step, Table, Words
from nnsim.kit.pieces import Pieces
from nnsim.network.design import Design
from nnsim.network.standing import Standing
from nnsim.parts.contracts import Assign, Part
from nnsim.parts.wiring import Wired
from nnsim.session.explanations.labels import Labels
from nnsim.session.solution import wording
from nnsim.session.solution.chapters import Chapters
from nnsim.session.solution.drawing import Draft
from nnsim.session.solution.moment import Moment, looks_at_all
from nnsim.session.solution.record import Recording
from nnsim.session.solution.scribe import Style
from nnsim.session.solution.steps import Steps
from nnsim.session.trial import Rows

WEIGHTS_LISTED = 60
LOWERED = "₀₁₂₃₄₅₆₇₈₉"


@dataclass(frozen=True, eq=False)
class Problem:
    """What is to be solved: one iteration of a design, from a moment, on samples as rows in the network's own units.

    `samples` says in words which they are; the result follows after `updates`. With `batches` they are all samples of
    the training, and the iteration takes its batch of them. `stands` says which layers stand in no column.
    """

    design: Design
    moment: Moment
    inputs: Rows
    targets: Rows
    samples: str = ""
    updates: int = 1
    batches: bool = False
    stands: Mapping[int, Standing] | None = None


class Solving:
    """Writes the document bit by bit, so that a window stays alive; `sheet` is there at the end."""

    def __init__(self, problem: Problem, style: Style) -> None:
        self.problem, self.style = problem, style
        self.sheet: Sheet | None = None
        self.progress = 0.0
        self._work = self._write()

    def advance(self, seconds: float) -> bool:
        """Work for about so long; True when the document is whole."""
        end = time.perf_counter() + seconds
        while self.sheet is None:
            self.progress = next(self._work, 1.0)
            if time.perf_counter() >= end:
                break
        return self.sheet is not None

    def finish(self) -> Sheet:
        """Work to the end."""
        while self.sheet is None:
            self.progress = next(self._work, 1.0)
        return self.sheet

    def _write(self) -> Iterator[float]:
        problem, style = self.problem, self.style
        recording = Recording(
            problem.design, problem.moment, problem.inputs, problem.targets, problem.updates, problem.batches
        )
        pages = _Pages(recording, style, problem)
        yield 0.02
        sections = [pages.network()]
        yield 0.03
        sections.append(pages.given())
        yield 0.05
        iteration = recording.setup.machine.iteration
        chapters = Chapters(iteration.start)
        for done in recording.steps():
            share = 0.05 + 0.85 * (done.index + 1) / iteration.stop
            if chapters.wants(done):
                pieces = Pieces(pages.steps.writing(done))
                for _ in pieces:
                    yield share
                if pieces.result is not None:
                    chapters.add(done, pieces.result)
            yield share
        sections += chapters.sections()
        sections.append(pages.result())
        self.sheet = Sheet(
            f"Worked solution: {problem.design.title}",
            pages.subtitle(),
            tuple(sections),
            style.digits,
            wording.ABOUT,
            style.paper,
        )
        yield 1.0


class _Pages:
    """The parts of the document around the steps."""

    def __init__(self, recording: Recording, style: Style, problem: Problem) -> None:
        self.recording, self.style, self.problem = recording, style, problem
        self.steps = Steps(recording, style)
        self.wiring = recording.setup.compiled.wiring
        self.labels = Labels(recording.setup, style.notation)
        self.design = recording.design

    def subtitle(self) -> str:
        count = self.recording.width
        samples = self.problem.samples or ("one sample" if count == 1 else f"a batch of {count} samples")
        rule = self.wiring.rule
        title = self.wiring.optimizer.title if "optimizer" in self.wiring.heeds else rule.title
        return f"One iteration of {title} on {samples}"

    # -- the network and the training

    def network(self) -> Section:
        drawing = Draft(self.recording, self.steps.notation, self.style.digits, self.problem.stands).draw()
        blocks: list[Block] = [drawing, self._layers(), self._training()]
        graded = self.recording.setup.has_gradients
        usual = all(layer.kind.usual for layer in self.wiring.weighted)
        texts = wording.notation(self.steps.notation.common, self.recording.width, graded, usual)
        blocks += [Paragraph(wording.words(text)) for text in texts]
        if not self.problem.batches and looks_at_all(self.recording.setup, begun=False):
            blocks.append(Paragraph((wording.ALL_THERE_ARE,)))
        if self.problem.design.training.faults:
            blocks.append(Paragraph((wording.FAULTS,)))
        blocks.append(Paragraph((wording.rounding(self.style.digits, self.design.training.dtype),), note=True))
        return Section("The network", tuple(blocks))

    def _layers(self) -> Table:
        rows = []
        for layer in self.wiring.layers:
            drawn = self.design.network.by_id[layer.id]
            fed = ", ".join(
                self.design.network.by_id[link.source].name for link in self.design.network.incoming(layer.id)
            )
            symbol = layer.o if layer.kind.has_weights else layer.x
            letter = read_latex(write_symbol(self.steps.notation.symbol(symbol.symbol), "latex"))
            rows.append((
                (drawn.name,), (letter,), (str(layer.size),),
                (layer.response if layer.kind.has_weights else "data",), (fed or "–",), (self._remarks(layer),),
            ))  # fmt: skip
        head = ("Layer", "Output", "Neurons", "Activation", "Fed by", "Remarks")
        return Table(tuple((text,) for text in head), tuple(rows), "lcclll")

    def _remarks(self, layer: Wired) -> str:
        network = self.design.network
        cut = sum(len(link.cut) for link in network.incoming(layer.id))
        held = sum(len(link.frozen) for link in network.incoming(layer.id)) + len(network.by_id[layer.id].frozen_biases)
        said = [
            "frozen" if layer.frozen else "",
            f"dropout {layer.dropout:g}" if layer.dropout else "",
            f"{cut} cut" if cut else "",
            f"{held} frozen" if held and not layer.frozen else "",
        ]
        return ", ".join(filter(None, said))

    def _training(self) -> Table:
        wiring, training = self.wiring, self.design.training
        moment = self.problem.moment
        rate = training.rate if moment.rate is None else moment.rate
        rule = wiring.rule
        rows: list[tuple[Words, Words]] = []
        if "optimizer" not in wiring.heeds or rule.params:
            rows.append((("Learning rule",), (rule.title, *self._settings(rule, wiring.rule_settings))))
        if rule.error is not None:
            rows.append((("E",), (rule.error_title,)))
        elif "loss" in wiring.heeds:
            rows.append((("Loss",), (wiring.loss.title, *self._settings(wiring.loss, wiring.loss_settings))))
        if "optimizer" in wiring.heeds:
            words = self._settings(wiring.optimizer, wiring.optimizer_settings)
            rows.append((("Optimizer",), (wiring.optimizer.title, *words)))
        if "rate" in wiring.heeds:
            rows.append((("Learning rate",), (self._equals(read_latex(r"\eta"), rate, "rate"),)))
        if not wiring.constant_rate:
            settings = self._settings(wiring.schedule, wiring.schedule_settings)
            rows.append((("Schedule",), (wiring.schedule.title, *settings)))
        for part, given in wiring.regularizers:
            rows.append((("Regularizer",), (part.title, *self._settings(part, given))))
        for layer in wiring.weighted:
            if layer.activation.params and layer.response == layer.activation.title:
                words = (f"{layer.activation.title} of {layer.name}", *self._settings(layer.activation, layer.settings))
                rows.append((("Activation",), words))
        rows.append((("Batch",), (self._equals(Sign("N"), float(self.recording.width), "N"),)))
        if moment.update or moment.epoch:
            rows.append((("So far",), (_so_far(moment),)))
        return Table((("Training",), ("",)), tuple(rows), "ll")

    def _settings(self, part: Part, given: Any) -> Words:
        """The parameters of a part, each with its value."""
        words: list[str | Maths] = []
        symbols = {
            node.name.removeprefix("setting:"): node.symbol
            for expr in _formulas(part)
            for node in expr.walk()
            if isinstance(node, Ref) and node.name.startswith("setting:")
        }
        for name, value in part.settings(given).items():
            if value is False:  # what is not done
                continue
            said = ", " + name.replace("_", " ")
            if isinstance(value, int | float) and not isinstance(value, bool):
                symbol = symbols.get(name) or next((_symbol(p.symbol) for p in part.params if p.name == name), None)
                if symbol is not None and symbol.text:
                    left = read_latex(write_symbol(symbol, "latex"))
                    words += [", ", self._equals(left, float(value), f"setting:{name}")]
                else:
                    words += [f"{said}: ", printed(float(value), self.style.digits, f"setting:{name}", given=True)]
            else:
                words.append(said if value is True else f"{said}: {value}")
        return tuple(words)

    def _equals(self, left: Maths, value: float, source: str, given: bool = True) -> Maths:
        return row(left, Sign("=", "relation"), printed(value, self.style.digits, source, given))

    # -- what is given

    def given(self) -> Section:
        chains: list[Chain] = []
        for layer in self.wiring.weighted:
            matrix = self.recording.before[layer.id]
            chains += self.steps.given(layer.w, matrix)
            for state in self.recording.setup.compiled.states:
                carried = self.problem.moment.states.get(state.name, {}).get(layer.id)
                if carried is not None and np.any(carried):
                    ref = layer.ref(state.name, state.symbol.text, state.symbol.latex)
                    chains += self.steps.given(ref, carried)
        help_ = wording.given(self.steps.notation.common)
        return Section("What is given", (Step(0, "Weights", "", (help_,), arrays=tuple(chains)),))

    # -- the result

    def result(self) -> Section:
        after, loss_after = self.recording.finish()
        loss = self.recording.loss
        there = [(layer, ~self.steps.cut[layer.name]) for layer in self.wiring.weighted]
        for layer, mask in there:
            mask[0] &= bool(layer.kind.first_row)
        places = ((layer, line, column) for layer, mask in there for column, line in np.argwhere(mask.T).tolist())
        listed = islice(places, WEIGHTS_LISTED)
        rows: list[tuple[Words, ...]] = [self._changed(la, line, column, after[la.id]) for la, line, column in listed]
        left_out = sum(int(np.count_nonzero(mask)) for _, mask in there) - len(rows)
        note = f"… and {left_out:,} more weights." if left_out else ""
        head: tuple[Words, ...] = (("Weight",), ("before",), ("after",), ("change",))
        words: Words = (
            wording.changed(self.problem.updates, loss, loss_after),
            self._equals(Sign("E"), loss, "E", False), " before, ",
            self._equals(Sign("E"), loss_after, "E after", False), " after.",
        )  # fmt: skip
        dropout = any(layer.dropout for layer in self.wiring.weighted)
        blocks: list[Block] = [Paragraph(words)]
        if dropout:
            blocks.append(Paragraph((wording.DROPOUT,), note=True))
        blocks.append(Table(head, tuple(rows), "lrrr", note))
        return Section("What has changed", tuple(blocks))

    def _changed(self, layer: Wired, line: int, column: int, after: Array) -> tuple[Words, ...]:
        before = float(self.recording.before[layer.id][line, column])
        now = float(after[line, column])
        name = f"{layer.w.name}[{line},{column}]"
        label = read_latex(self.labels(Item(layer.w, (line, column)), "latex"))
        digits = self.style.digits
        return (
            (label,), (printed(before, digits, name, given=True),), (printed(now, digits, f"{name} after"),),
            (printed(now - before, digits, f"{name} change"),),
        )  # fmt: skip


def _so_far(moment: Moment) -> str:
    counts = ((moment.update, "update"), (moment.epoch, "epoch"))
    return ", ".join(f"{count:,} {what}{'' if count == 1 else 's'}" for count, what in counts)


def _symbol(text: str) -> Symbol:
    """The symbol of a setting, its lowered digits as a subscript."""
    letter = text.rstrip(LOWERED)
    return Symbol(letter, letter, "", "".join(str(LOWERED.index(digit)) for digit in text[len(letter) :]))


def _formulas(part: Part) -> Iterator[Expr]:
    """The formulas that a part is made of."""
    for value in vars(part).values():
        if isinstance(value, Expr):
            yield value
        elif isinstance(value, tuple):
            yield from (line.value for line in value if isinstance(line, Assign))
