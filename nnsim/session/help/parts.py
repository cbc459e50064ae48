"""A page for each part of the registries: what it is, its formula, its shapes, its parameters, where it is from."""

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from nnsim.engine.expr import Expr, Ref
from nnsim.engine.render import Writer, write_symbol
from nnsim.kit.params import Param, number
from nnsim.kit.registry import Registry
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.contracts import Activation, Dataset, Loss, Optimizer, Preparer, Regularizer, Schedule
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.faults import REGISTRY as FAULTS
from nnsim.parts.initializers import REGISTRY as INITIALIZERS
from nnsim.parts.injection import Fault
from nnsim.parts.layers import REGISTRY as LAYERS
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.preparers import REGISTRY as PREPARERS
from nnsim.parts.regularizers import REGISTRY as REGULARIZERS
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.parts.schedules import REGISTRY as SCHEDULES
from nnsim.parts.sources import REGISTRY as SOURCES
from nnsim.session.help.markup import plain
from nnsim.session.help.page import Page, paragraphs, table

_CASES = re.compile(r"\\\\\\begin\{cases\}((?:(?!\\end).)*)\\end\{cases\} & \\text\{else\}")  # cases in the last case
NUMBERS = frozenset({"rate", "update", "epoch", "epochs"})
SUM_1 = ", where the targets of a sample sum to 1"


@dataclass(frozen=True)
class Kind:
    """A kind of part: the folder of its pages, the title of their overview, its registry, its shapes, related pages."""

    folder: str
    title: str
    registry: Registry[Any]
    shapes: str
    see: tuple[str, ...]

    @property
    def name(self) -> str:
        """What one part of it is called."""
        return self.registry.kind


KINDS = (
    Kind("activations", "Activation functions", ACTIVATIONS,
         "z, o and φ'(z) have the shape (units, samples of the batch).",
         ("term/activation-function", "quantity/o")),
    Kind("losses", "Losses", LOSSES,
         "o and y have the shape (outputs, samples N); E is one number, the sum over the outputs and the mean over the "
         "samples.", ("term/loss", "quantity/E")),
    Kind("optimizers", "Optimizers", OPTIMIZERS,
         "All arrays have the shape of W, (1 + inputs, units): each weight and bias is changed by itself.",
         ("term/optimizer", "quantity/grad")),
    Kind("initializers", "Starting weights", INITIALIZERS,
         "Draws the matrix of a layer without its bias row: (inputs, units).", ("term/initialization",)),
    Kind("regularizers", "Regularization", REGULARIZERS, "", ("term/regularization", "term/overfitting")),
    Kind("schedules", "Schedules of the learning rate", SCHEDULES,
         "One number, worked out before each update; t counts updates from 1, epochs count from 0.",
         ("term/learning-rate-schedule", "quantity/rate")),
    Kind("rules", "Learning rules", RULES, "", ("term/learning-rule",)),
    Kind("layers", "Kinds of layers", LAYERS, "", ("term/layer",)),
    Kind("datasets", "Data sets", DATASETS, "", ("term/data-set",)),
    Kind("preparers", "Preparation of inputs", PREPARERS,
         "Works on each column of the inputs by itself; what it needs is measured on the training part alone.",
         ("term/standardization",)),
    Kind("faults", "Faults to find", FAULTS, "", ("term/gradient-check",)),
    Kind("sources", "Files of data", SOURCES, "", ("term/data-set",)),
)  # fmt: skip


def part_pages() -> Iterator[Page]:
    """The pages of all parts, and one for each kind with a list of them."""
    for kind in KINDS:
        yield _overview(kind)
        for key in kind.registry:
            yield _page(kind, key)


def _overview(kind: Kind) -> Page:
    rows = []
    for key in kind.registry:
        part = kind.registry[key]
        rows.append((f"[{plain(part.title)}]({kind.folder}/{key})", plain(part.help)))
    summary = f"Each {kind.name} that nnsim has."
    return Page(
        f"{kind.folder}/all", kind.title, "overview", summary, table((kind.title, "What it is"), rows), (), kind.see
    )


def module_docstring(kind: Kind, key: str) -> str:
    """What the file of a part says of it."""
    return sys.modules[f"{kind.registry.package}.{key}"].__doc__ or ""


def _page(kind: Kind, key: str) -> Page:
    part = kind.registry[key]
    pieces = []
    formulas = list(_formulas(part))
    if formulas:
        pieces.append("## Formula {#formula}\n\n" + "\n\n".join(_shown(about, latex) for about, latex in formulas))
    if kind.shapes:
        pieces.append("## Shapes {#shapes}\n\n" + plain(kind.shapes))
    if part.notes:
        pieces.append("## Notes {#notes}\n\n" + paragraphs(part.notes))
    pieces += _facts(part)
    docstring = module_docstring(kind, key)
    if docstring:
        pieces.append("## In the source {#in-the-source}\n\n" + paragraphs(docstring))
    pieces += [parameters(part.params)] if part.params else []
    if part.source:
        pieces.append("## Reference {#reference}\n\n" + plain(part.source))
    pieces.append(f"In projects and on the command line: `{key}`.")
    words = (key.replace("_", " "),) if key.replace("_", " ") != part.title.casefold() else ()
    see = (f"{kind.folder}/all", *kind.see)
    return Page(f"{kind.folder}/{key}", part.title, kind.name, part.help, "\n\n".join(pieces), words, see)


def parameters(params: tuple[Param, ...], title: str = "Parameters") -> str:
    """A heading and, for each parameter, what it is; its name is the place that F1 in its field leads to."""
    pieces = [f"## {title} {{#parameters}}"]
    for param in params:
        symbol = f" {param.symbol}" if param.symbol and param.symbol != param.name else ""
        pieces.append(f"### {plain(param.name.replace('_', ' ') + symbol)} {{#{param.name}}}")
        pieces.append(f"{plain(param.help)} {plain(_range(param))}")
    return "\n\n".join(pieces)


def _range(param: Param) -> str:
    if param.kind == "boolean":
        return f"Default: {'on' if param.default else 'off'}."
    if param.kind == "choice":
        return f"One of {', '.join(param.choices)}; default: {param.default}."
    if param.kind == "text":
        return f"Text; default: {param.default!r}." if param.default and "\n" not in param.default else "Text."
    usual = number(param.default) + (f" {param.unit}" if param.unit else "")
    least = "" if param.low is None else number(param.low)
    most = "" if param.high is None else number(param.high)
    low = "" if not least else f"above {least}" if param.open_low else f"at least {least}"
    high = "" if not most else f"below {most}" if param.open_high else f"at most {most}"
    bounds = f"{low} and {high}" if low and high else low or high
    if param.kind == "integer":
        return f"A whole number, {bounds}; default: {usual}." if bounds else f"A whole number; default: {usual}."
    return f"A number, {bounds}; default: {usual}." if bounds else f"A number; default: {usual}."


def _shown(about: str, latex: str) -> str:
    return f"{about}\n\n$${latex}$$" if about else f"$${latex}$$"


def _latex(expr: Expr) -> str:
    """A formula with products of numbers and arrays written as such."""
    shapes: dict[str, tuple[int, ...]] = {}
    for node in expr.walk():
        if isinstance(node, Ref):
            single = node.name in NUMBERS or node.name.startswith(("setting:", "measured:"))
            shapes[node.name] = () if single else (2, 2)
    latex = (
        Writer("latex", shapes).write(expr).replace(r"{\partial E/\partial W}^", r"\left(\partial E/\partial W\right)^")
    )
    return _CASES.sub(r"\\\\\1", latex)


def _formulas(part: Any) -> Iterator[tuple[str, str]]:
    if isinstance(part, Activation):
        yield "", f"o = {_latex(part.value)}"
        if part.slope is not None:
            yield "Its slope:", rf"\varphi'(z) = {_latex(part.slope)}"
        if part.jacobian:
            yield "Its Jacobian matrix J, as each output depends on all z of the layer; δ = Jᵀ ∂E/∂o:", part.jacobian
    elif isinstance(part, Loss):
        yield "", rf"E = \frac{{1}}{{N}} \sum \left({_latex(part.term)}\right)"
        yield "For each sample:", rf"\partial E/\partial o = {_latex(part.gradient)}"
        for name, pair in part.stable.items():
            yield (
                f"With {name} in the output layer{SUM_1 if pair.delta_any else ''}:",
                rf"\delta = {_latex(pair.delta)}",
            )
    elif isinstance(part, Optimizer):
        symbols: Mapping[str, str] = {state.name: write_symbol(state.symbol, "latex") for state in part.states}
        for line in part.lines:
            yield (
                plain(f"{line.name}: {line.help}".rstrip(": ")),
                (rf"{symbols.get(line.target, 'W')} \leftarrow {_latex(line.value)}"),
            )
    elif isinstance(part, Regularizer):
        for about, expr in (("Penalty:", part.penalty), ("What it adds to ∂E/∂W:", part.gradient)):
            if expr is not None:
                yield about, _latex(expr)
        if part.project is not None:
            yield "After each update, W without its bias row:", rf"W \leftarrow {_latex(part.project)}"
    elif isinstance(part, Schedule):
        yield "", rf"\eta_t = {_latex(part.value)}"
    elif isinstance(part, Preparer) and part.value is not None:
        yield "", f"x' = {_latex(part.value)}"


def _facts(part: Any) -> list[str]:
    """What kinds of parts have beside all that."""
    if isinstance(part, Fault):
        return [
            f"## What one sees of it {{#symptom}}\n\n{plain(part.symptom)}",
            f"## Does the gradient check find it? {{#check}}\n\n{plain(part.check)}",
            f"## Does a stop halt at it? {{#stop}}\n\n{plain(part.stop)}",
            f"## By hand {{#by-hand}}\n\n{plain(part.by_hand)}",
        ]
    if isinstance(part, Dataset):
        task = "classification" if part.task == "classes" else "regression"
        said = [f"{task.capitalize()}.", *([f"Licence: {part.licence}"] if part.licence else [])]
        return [f"## Task {{#task}}\n\n{plain(' '.join(said))}"]
    return []
