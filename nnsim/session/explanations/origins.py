"""Numbers that no formula computes: samples from the data, starting weights, drawn masks, counters, what is held."""

from collections.abc import Sequence
from dataclasses import replace
from math import isnan

import numpy as np

from nnsim.engine.distort import Distort
from nnsim.engine.expr import Const, Ref, Symbol, substitute
from nnsim.engine.operations import Copy, Count, DrawMask, Hold, TakeBatch
from nnsim.engine.random import Stream
from nnsim.engine.render import FORMS, Writer, plain_number
from nnsim.engine.veil import is_hidden
from nnsim.network.initial import edge_masks
from nnsim.parts.scaling import Step
from nnsim.session.explanations.contributions import Part
from nnsim.session.explanations.explanation import Explanation, covered_by_exercise, title_of
from nnsim.session.explanations.labels import Labels, is_carried, name_of
from nnsim.session.explanations.lookback import Past
from nnsim.session.explanations.numbers import START, Number
from nnsim.session.explanations.owners import wired_of
from nnsim.session.moments import after_updates
from nnsim.session.setup import Setup
from nnsim.session.walking import Walker


def from_outside(past: Past, number: Number, notation: str) -> Explanation:
    """Where a number comes from that is not an assignment's."""
    setup = past.setup
    labels = Labels(setup, notation)
    name, latex = (name_of(labels, setup, number, form) for form in FORMS)
    title = title_of(setup, number)
    plain = Explanation(number.quantity, title, latex, "", name, "", None, "not yet", number=number, name=name)
    if not past.done(number):
        return plain
    if not past.known(number):
        note = "later steps have replaced it; step back to see it"
        return replace(plain, value_text="replaced since", note=note, behind=True)
    value = past.value(number)
    if is_hidden(value):
        return covered_by_exercise(plain)
    plain = replace(plain, value=value, value_text=repr(value))
    operation = setup.machine.code.steps[number.step].shown if number.step != START else None
    if isinstance(operation, TakeBatch):
        return _from_data(past, plain, number)
    if isinstance(operation, Count):
        return _counted(past, plain, number, labels)
    if isinstance(operation, DrawMask):
        return _drawn(past, plain, number, operation)
    if isinstance(operation, Distort):
        what = setup.machine.code.steps[number.step].help
        return replace(plain, note=f"an input that was changed at random: {what[0].lower()}{what[1:].rstrip('.')}")
    if isinstance(operation, Hold):
        return replace(plain, note="cut or frozen: it is put back as it was")
    if isinstance(operation, Copy):
        return replace(plain, note="the weights of the best validation loss were put back")
    return _at_the_start(past, plain, number)


# ------------------------------------------------------------------------------------------------ the data


def table_cell(past: Past, number: Number) -> tuple[int, int, bool] | None:
    """Where an input or a target stands in the data: row and column from 0, and whether it is a target."""
    setup, wired = past.setup, wired_of(past.setup, number)
    step = setup.machine.code.steps[number.step].shown if number.step != START else None
    if wired is None or not isinstance(step, TakeBatch) or number.quantity not in ("o", "y"):
        return None
    arrays = past.before(number.step)
    known = past.kept(step.batch, None, number.step)
    batch = int(arrays[step.batch]) if known else Walker(setup).iteration_shown()[1]  # the loop has counted on since
    order = number.index[1] + batch * step.size
    row = int(setup.loaded.prepared.train[int(arrays[step.order][order])])
    return row, wired.first_row + number.index[0], number.quantity == "y"


def _from_data(past: Past, plain: Explanation, number: Number) -> Explanation:
    """The cell of the table, and how it was scaled; the number of samples for N."""
    setup = past.setup
    if number.array == "N":
        return replace(plain, note="how many samples this batch has")
    if not past.kept("order", None, number.step):
        note = "the samples have been shuffled since; step back to see its row of the data"
        return replace(plain, note=note, behind=True)
    cell = table_cell(past, number)
    if cell is None:
        return plain
    row, column, target = cell
    table, prepared = setup.loaded.table, setup.loaded.prepared
    names, rows = (table.target_names, table.targets) if target else (table.input_names, table.inputs)
    raw = float(rows[row, column])
    about = f"row {row + 1} of the data, column {names[column]}"
    if not target and prepared.filler is not None and isnan(raw):
        raw = float(prepared.filler.values[column])
        about += f": missing there, the {table.fills[column]} of the training part stands in for it"
    if not target and prepared.inputs is not None and prepared.inputs.of(column):
        return _prepared(plain, prepared.inputs.of(column), column, raw, names[column], about)
    if target and prepared.targets is not None:
        mean, deviation = float(prepared.targets.mean[column]), float(prepared.targets.deviation[column])
        scaled = (Const(raw) - Const(mean)) / Const(deviation)
        numbers, numbers_latex = ("= " + Writer(form, numbers={}).write(scaled) for form in FORMS)
        text = f"{plain.text} = ({names[column]} − mean) / deviation"
        latex = rf"{plain.latex} = \frac{{\mathrm{{value}} - \mathrm{{mean}}}}{{\mathrm{{deviation}}}}"
        note = f"{about}, standardized by the training part's mean and deviation"
        return replace(plain, text=text, latex=latex, numbers_text=numbers, numbers_latex=numbers_latex, note=note)
    if prepared.code == "signed" and target and table.classes:
        return replace(plain, note=f"{about}; classes 0 and 1 are written as −1 and 1")
    return replace(plain, note=about)


def _prepared(plain: Explanation, steps: Sequence[Step], column: int, raw: float, name: str, about: str) -> Explanation:
    """The steps that have prepared a number; the last one as a formula with its numbers, where it is one."""
    value, said = raw, []
    for step in steps[:-1]:
        value = float(step.apply(np.full((1, len(step.columns)), value))[0, np.flatnonzero(step.columns == column)[0]])
        said.append(f"{step.part.title} makes it {plain_number(value)}, then ")
    last, formula = steps[-1], steps[-1].formula(column, value)
    note = f"{about}, prepared by what was measured on the training part: {''.join(said)}{last.part.title}"
    if formula is None:
        return replace(plain, note=note)
    symbols = substitute(formula[0], {"x": Ref("x", Symbol(name, r"\mathrm{value}"))})
    text, latex = (Writer(form).write(symbols) for form in FORMS)
    numbers, numbers_latex = ("= " + Writer(form, numbers={}).write(formula[1]) for form in FORMS)
    return replace(
        plain, text=f"{plain.text} = {text}", latex=f"{plain.latex} = {latex}", numbers_text=numbers,
        numbers_latex=numbers_latex, note=note,
    )  # fmt: skip


# ------------------------------------------------------------------------------------------------ counted, drawn, held


def _counted(past: Past, plain: Explanation, number: Number, labels: Labels) -> Explanation:
    before = Number(number.array)
    name = name_of(labels, past.setup, number)
    old = int(past.before(number.step)[number.array])
    return replace(
        plain, text=f"{name} ← {name} + 1", latex=rf"{name} \leftarrow {name} + 1", numbers_text=f"= {old} + 1",
        numbers_latex=f"= {old} + 1", parts=(Part(before, name, float(old)),),
        note="how many updates have been made, this one included",
    )  # fmt: skip


def _drawn(past: Past, plain: Explanation, number: Number, operation: DrawMask) -> Explanation:
    """The random number that decided, drawn again from the generator as it was."""
    state = past.before(number.step)[operation.generator]
    rate = operation.rate
    text = f"{plain.text} = 1 / (1 − p) if u ≥ p, else 0"
    latex = rf"{plain.latex} = \begin{{cases}}\frac{{1}}{{1 - p}} & u \ge p\\0 & \text{{else}}\end{{cases}}"
    plain = replace(plain, text=text, latex=latex)
    if not past.kept(operation.generator, None, number.step):
        note = "the generator has moved on since; step back to see the random number that decided"
        return replace(plain, note=note, behind=True)
    array = past.array(past.lineage.whole(number.array), past.after(number.step))
    u = float(Stream(np.array(state)).uniform(array.shape)[number.index])
    shown = plain_number(u)
    kept = u >= rate
    sign = "≥" if kept else "<"
    outcome = f"1 / (1 − {rate:g})" if kept else "0"
    latex = rf"\frac{{1}}{{1 - {rate:g}}}" if kept else "0"
    what = "kept, and made larger to make up for the others" if kept else "dropped"
    note = f"u = {shown} {sign} p = {rate:g}: {what}"
    return replace(plain, numbers_text=f"= {outcome}", numbers_latex=f"= {latex}", note=note)


# ------------------------------------------------------------------------------------------------ from before


_SETTINGS = {
    "rate": "the learning rate that is set",
    "epoch": "how many epochs were complete",
    "epochs": "how many epochs are to be trained",
    "batch": "the number of the batch in its epoch, from 0",
    "update": "how many updates had been made before this one",
}
_HELD = {
    "free": "1 where the edge is free to learn, 0 where it is cut or frozen",
    "fixed": "the value that a cut or frozen edge is held at",
}


def _at_the_start(past: Past, plain: Explanation, number: Number) -> Explanation:
    """What the iteration found when it began: settings, masks, and what the update before had left."""
    setup, wired = past.setup, wired_of(past.setup, number)
    if number.array in _SETTINGS:
        return replace(plain, note=_SETTINGS[number.array])
    if wired is None or not is_carried(setup, number):
        return replace(plain, note=_HELD.get(number.quantity, ""))
    makers = setup.lineage.makers(number)
    if makers and past.order.skipped.issuperset(makers):
        name = setup.machine.code.steps[makers[-1]].name
        return replace(plain, note=f"as “{name}” left it, which is passed over now; step back to see it", behind=True)
    counted = min((step for step in past.lineage.writers("update") if step in past.lineage.iteration), default=None)
    began = setup.machine.updates - int(counted is not None and counted <= past.last)  # when what is shown began
    if began and makers:
        note = f"as it stood {after_updates(began)}; step back into that update to see how it came to be"
        return replace(plain, note=note, behind=True)
    if number.quantity != "W":
        return replace(plain, note="as the optimizer begins")
    return replace(plain, note=_starting_weight(setup, wired.id, number))


def _starting_weight(setup: Setup, layer_id: int, number: Number) -> str:
    network = setup.design.network
    layer, given = network.by_id[layer_id], setup.design.start.get(layer_id)
    if edge_masks(network, layer)[0][number.index]:
        return "a cut edge: it counts as 0"
    if given is not None and not np.isnan(given[number.index]):
        return "a starting weight that was typed or read from a file"
    if number.index[0] == 0:
        return "a bias starts from 0"
    drawn = layer.initializer.key.replace("_", " ")
    return f"a starting weight, drawn by {drawn} with seed {setup.design.training.seed}"
