"""What a question is called, and its hints: the formula, the same with its letters, the same with numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from nnsim.engine.expand import expand
from nnsim.engine.expr import Array, Call, Expr, Item, Ref, Total
from nnsim.engine.program import Assign
from nnsim.engine.render import Form, Writer
from nnsim.network.initial import edge_masks
from nnsim.session.exercises.hiding import Hiding, Moment
from nnsim.session.exercises.questions import OF_UNITS, Question
from nnsim.session.explanations.explain import Labels
from nnsim.session.setup import Setup
from nnsim.session.walking import step_views

FORMS: tuple[Form, Form] = ("text", "latex")
_TITLES = {
    "z": "net input of {code}", "o": "output of {code}", "do": "∂E/∂o of {code}", "delta": "delta of {code}",
    "grad": "gradient of {code}", "W": "new weight of {code}",
}  # fmt: skip
_SAMPLED_TITLES = {
    "z": "net input of {code}, sample {n}", "o": "output of {code}, sample {n}",
    "do": "∂E/∂o of {code}, sample {n}", "delta": "delta of {code}, sample {n}",
}  # fmt: skip
_TERMS = 200
_BIAS_TITLES = {"grad": "gradient of the bias of {code}", "W": "new bias of {code}"}


@dataclass(frozen=True)
class Hint:
    """One line of a hint, as text and as LaTeX; `level` says with which hint it comes."""

    level: int
    text: str
    latex: str


def _shortened(_expr: Expr, _index: tuple[int, int], count: int) -> Sequence[int]:
    """The terms of a long sum among which those are that are written: the first ones that are not cut, and the last."""
    return range(count) if count <= _TERMS else (*range(_TERMS - 1), count - 1)


class Names:
    """Words and formulas for the questions of an exercise, from its twin."""

    def __init__(self, setup: Setup, hiding: Hiding) -> None:
        self.setup, self.hiding, self.twin = setup, hiding, hiding.twin
        self._cut: dict[str, Array] = {}

    def label(self, question: Question, notation: str, form: str = "text") -> str:
        """The symbol of the number, with the sample where there are several, and a plus for a new weight."""
        how: Form = "latex" if form == "latex" else "text"
        if question.layer is None:
            return "E"
        layer = self.setup.compiled.layers[question.layer]
        refs: dict[str, Ref] = {
            "z": layer.z, "o": layer.o, "do": layer.do, "delta": layer.delta, "grad": layer.grad, "W": layer.w,
        }  # fmt: skip
        ref = refs[question.quantity]
        if question.quantity == "W":
            plus = "+" if how == "latex" else "⁺"
            ref = Ref(ref.name, replace(ref.symbol, sup=ref.symbol.sup + plus))
        several = question.sample is not None and self.twin.width > 1
        return Labels(self.setup, notation, samples=several)(Item(ref, question.index), how)

    def title(self, question: Question) -> str:
        """The question in words."""
        place = question.place
        if place is None:
            return "loss E of the batch" if self.twin.width > 1 else "loss E"
        layer = self.setup.design.network.by_id[place.layer]
        unit = layer.units.index(place.unit) + 1
        code = f"{layer.name} · {unit}"
        if question.quantity in OF_UNITS:
            titles = _SAMPLED_TITLES if self.twin.width > 1 else _TITLES
            return titles[question.quantity].format(code=code, n=question.index[1] + 1)
        if place.kind == "bias":
            return _BIAS_TITLES[question.quantity].format(code=code)
        source = self.setup.design.network.by_id[place.source]
        code = f"{source.name} · {source.units.index(place.source_unit) + 1} → {code}"
        return _TITLES[question.quantity].format(code=code)

    # -- hints

    def hints(self, question: Question, level: int, notation: str) -> tuple[Hint, ...]:
        """The lines of all hints up to a level."""
        chain = self._chain(question)
        found: list[Hint] = []
        if level >= 1:
            found += [Hint(1, view.text, view.latex) for view in step_views(self.setup, notation, chain)]
        for step in chain if level >= 2 else ():
            found += [line for line in self._lines(question, step, notation) if line.level <= level]
        return tuple(found)

    def _chain(self, question: Question) -> list[int]:
        """The steps whose formulas lead to the number: also those of what is hidden along with it."""
        names = [question.name]
        layer = question.name.rpartition(".")[0]
        if question.quantity == "delta" and not self.hiding.asks(f"{layer}.do", question.index):
            names.append(f"{layer}.do")
        if question.quantity == "W":
            names += [f"{layer}.{state.name}" for state in self.setup.compiled.states]
        steps = {step for name in names for step in self.twin.writers(name)}
        code = self.twin.machine.code.steps
        return [step for step in sorted(steps) if isinstance(code[step].operation, Assign)]

    def _lines(self, question: Question, step: int, notation: str) -> Iterator[Hint]:
        """The formula of a step for one element, with its letters, and with the numbers that may be seen."""
        twin = self.twin
        operation = twin.machine.code.steps[step].operation
        assert isinstance(operation, Assign)
        index = self._index(question, operation)
        if index is None:
            return
        labels = Labels(self.setup, notation, samples=question.sample is None and twin.width > 1)
        short = operation.stable if operation.both and operation.stable is not None else None
        general = self._expanded(operation.value, index)
        moment = Moment(twin.update, step - 1)
        env = {name: self.hiding.cover(name, array, moment) for name, array in twin.before(step).items()}
        text, latex = (
            self._left(operation, question, index, labels, form)
            + Writer(form, twin.shapes, None, labels).write(general)
            for form in FORMS
        )
        if short is not None:
            element = self._expanded(short, index)
            more = [Writer(form, twin.shapes, None, labels).write(element) for form in FORMS]
            text, latex, general = f"{text} = {more[0]}", f"{latex} = {more[1]}", element
        yield Hint(2, text, latex)
        numbers = ["= " + Writer(form, twin.shapes, env, labels).write(general) for form in FORMS]
        yield Hint(3, numbers[0], numbers[1])

    def _index(self, question: Question, operation: Assign) -> tuple[int, int] | None:
        """The element of a step's target that a question is about; None in a target without the bias row."""
        if not question.index:
            return 0, 0
        row, column = question.index
        row -= operation.target.name.endswith("~")
        return None if row < 0 else (row, column)

    def _left(self, operation: Assign, question: Question, index: tuple[int, int], labels: Labels, form: Form) -> str:
        """The left side of a formula, with its sign."""
        target = labels(Item(operation.target, index), form) if question.index else operation.target.symbol.text
        sign = r"\leftarrow" if operation.arrow == "←" and form == "latex" else operation.arrow
        return f"{target} {sign} "

    def _expanded(self, formula: Expr, index: tuple[int, int]) -> Expr:
        return self._without_cut(expand(formula, index, self.twin.shapes, _shortened))

    def _without_cut(self, formula: Expr) -> Expr:
        """A formula without the products of edges that are cut: they are not there."""
        if not isinstance(formula, Total | Call):
            return formula
        args = tuple(self._without_cut(arg) for arg in formula.args)
        if isinstance(formula, Call):
            return Call(formula.function, args)
        return Total(tuple(arg for arg in args if not any(map(self._is_cut, arg.args))) or args[:1])

    def _is_cut(self, factor: Expr) -> bool:
        if not isinstance(factor, Item) or not factor.ref.name.endswith(".W"):
            return False
        name = factor.ref.name.removesuffix(".W")
        if name not in self._cut:
            network = self.setup.design.network
            self._cut[name] = edge_masks(network, network.layer(name))[0]
        return bool(self._cut[name][factor.index])
