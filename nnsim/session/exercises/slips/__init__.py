"""The classical mistakes: for each number what a person gets who makes one of them, computed by the engine itself.

A mistake is made where people make it: the iteration is computed again with an array changed in front of one step (the
bias row set to 0, δ put in the place of another, η set to 1), and goes on from there as it is. `making.py` says how,
the other files which mistakes there are.
"""

from collections.abc import Callable, Iterator

import numpy as np

from nnsim.session.exercises.questions import Question
from nnsim.session.exercises.slips.backward import delta_slips, error_slips
from nnsim.session.exercises.slips.forward import loss_slips, net_input_slips, output_slips
from nnsim.session.exercises.slips.making import Making, Slip
from nnsim.session.exercises.slips.update import gradient_slips, weight_slips
from nnsim.session.exercises.twin import Twin

__all__ = ["Slip", "slips"]

_BY_QUANTITY: dict[str, Callable[[Making], Iterator[Slip]]] = {
    "z": net_input_slips,
    "o": output_slips,
    "E": loss_slips,
    "do": error_slips,
    "delta": delta_slips,
    "grad": gradient_slips,
    "W": weight_slips,
}


def slips(twin: Twin, question: Question) -> Iterator[Slip]:
    """The mistakes that can be made with this number, those that say most first; some may come to the same number.

    Each is computed when it is asked for.
    """
    yield from (slip for slip in _BY_QUANTITY[question.quantity](Making(twin, question)) if np.isfinite(slip.value))
    yield from (slip for slip in _general(twin, question) if np.isfinite(slip.value))


def _general(twin: Twin, question: Question) -> Iterator[Slip]:
    """What can happen to any number but 0: its sign, a factor, the decimal point."""
    value, samples = question.value, twin.width
    if value == 0:
        return
    yield Slip("sign", "the sign is wrong", -value)
    outputs = sum(layer.size for layer in twin.setup.compiled.wiring.outputs)
    counts = {
        samples: "the number of samples N",
        outputs: "the number of outputs",
        outputs * samples: "the number of outputs and of samples",
    }
    for count, words in counts.items():
        if count > 1:
            yield Slip("factor", f"{count} times too large: not divided by {words}?", value * count, float(count))
            yield Slip("factor", f"{count} times too small: divided by {words}?", value / count, 1 / count)
    yield Slip("factor", "twice as large as it should be", 2 * value, 2.0)
    yield Slip("factor", "half of what it should be", value / 2, 0.5)
    yield Slip("sign", "the sign is wrong, and it is twice as large as it should be", -2 * value, -2.0)
    yield Slip("sign", "the sign is wrong, and it is half of what it should be", -value / 2, -0.5)
    for places in (1, 2, 3):
        way = "one place" if places == 1 else f"{places} places"
        yield Slip("factor", f"the decimal point is {way} too far right", value * 10**places, 10.0**places)
        yield Slip("factor", f"the decimal point is {way} too far left", value / 10**places, 10.0**-places)
