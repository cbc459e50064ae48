"""The numbers of a neuron, and all that happens to a weight in an iteration, in the order of the program."""

from dataclasses import replace

from nnsim.engine.operations import TakeBatch
from nnsim.session.explanations.numbers import SLOPE, START, Number
from nnsim.session.explanations.order import Order
from nnsim.session.setup import Setup


def numbers_of_unit(setup: Setup, layer: int, row: int, sample: int) -> tuple[Number, ...]:
    """What a neuron computes for one sample: net input, output, slope, what dropout leaves, ∂E/∂o and δ."""
    found: tuple[Number, ...] = setup.recent("unit_numbers", 200).of(
        (layer, row, sample), lambda: _of_unit(setup, layer, row, sample)
    )
    return found


def _of_unit(setup: Setup, layer: int, row: int, sample: int) -> tuple[Number, ...]:
    wired, lineage = setup.compiled.layers[layer], setup.lineage
    index = (row, sample)
    if not wired.kind.has_weights:
        return tuple(lineage.versions(f"{wired.name}.o", index))
    found: list[Number] = []
    known = ("z", "o", SLOPE, "mask", "sent", "do", "delta")
    for quantity in (*known, *(name for name in of_units(setup, layer) if name not in known)):
        name = f"{wired.name}.{quantity}"
        if quantity == SLOPE:
            sloping = wired.activation.slope is not None and wired.kind.usual and setup.has_gradients
            made = lineage.versions(f"{wired.name}.o", index) if sloping else []
            found += [Number(name, index, one.step) for one in made]
        elif name in setup.memory and (quantity != "sent" or wired.dropout):
            made = lineage.versions(name, index)
            computed = [one for one in made if not _is_taken(setup, one)]
            found += computed or made
    return tuple(found)


def _is_taken(setup: Setup, number: Number) -> bool:
    """True of what a layer only begins with in this iteration: it is taken from what was kept, and not computed."""
    return number.step != START and isinstance(setup.machine.code.steps[number.step].operation, TakeBatch)


def of_units(setup: Setup, layer: int) -> tuple[str, ...]:
    """The arrays of a layer that hold a number for each neuron and sample, but for those that are made of others."""
    wired = setup.compiled.layers[layer]
    name = f"{wired.name}."
    shape = (wired.size,)
    slots = (slot for slot in setup.compiled.program.slots if slot.name.startswith(name) and slot.sampled)
    return tuple(slot.name.removeprefix(name) for slot in slots if slot.shape[:1] == shape and slot.name[-2:] != ".y")


def numbers_of_weight(setup: Setup, layer: int, row: int, column: int) -> tuple[Number, ...]:
    """What an update does to a weight: its gradient, with penalty and mask; rate; states; the weight, line by line.

    In an epoch that passes over what stands in front of the iterations, that is not among them.
    """
    found: tuple[Number, ...] = setup.recent("weight_numbers", 200).of(
        (layer, row, column), lambda: _of_weight(setup, layer, row, column)
    )
    first, skipped = setup.machine.iteration.start, setup.machine.skipped
    if not any(START < number.step < first and number.step in skipped for number in found):
        return found
    return tuple(number for number in found if number.step >= first) or (replace(found[0], step=START),)


def _of_weight(setup: Setup, layer: int, row: int, column: int) -> tuple[Number, ...]:
    wired, lineage = setup.compiled.layers[layer], setup.lineage
    names = [f"{wired.name}.{name}" for name in ("grad", *(state.name for state in setup.compiled.states), "W")]
    found = [number for name in names for number in lineage.versions(name, (row, column))]
    found += lineage.set_before(wired.w.name, (row, column))
    if found and not wired.frozen and not setup.compiled.wiring.constant_rate:
        found += lineage.versions("rate.now")
    if not found:
        return (Number(wired.w.name, (row, column)),)
    return tuple(sorted(found, key=lambda number: number.step))


def latest_of(setup: Setup, numbers: tuple[Number, ...]) -> Number | None:
    """The number that was computed last of some; the first one where none is computed yet.

    Where the program has passed over all of them, it is what the iteration began with.
    """
    order = Order(setup)
    newest = order.newest([number.step for number in numbers])
    if newest != START:
        return next(number for number in numbers if number.step == newest)
    coming = [number for number in numbers if not order.has(number.step)]
    return coming[0] if coming else replace(numbers[-1], step=START) if numbers else None
