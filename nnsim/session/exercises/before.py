"""What was kept before an exercise began, and would give its numbers away: moments to compare with, courses of watches.

The numbers that are kept stay as they are; what is shown of them while the exercise asks is covered.
"""

from dataclasses import replace

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.veil import HIDDEN, covered
from nnsim.session.comparison.compare import Mark
from nnsim.session.exercises.exercise import Exercise
from nnsim.session.expressions.expression import Expression
from nnsim.session.watches.history import rest_of


def covered_mark(exercise: Exercise, mark: Mark) -> Mark:
    """A moment that was kept, of whatever time, without the numbers that are asked for; itself where none is in it."""
    masks = exercise.hiding.whole()
    layers = exercise.twin.setup.compiled.layers
    arrays: dict[tuple[int, str], Array] = {}
    for (layer, quantity), array in mark.arrays.items():
        mask = masks.get(f"{layers[layer].name}.{quantity}") if layer in layers else None
        if mask is not None:
            rows, columns = (min(one, other) for one, other in zip(array.shape, mask.shape, strict=True))
            whole = np.zeros(array.shape, bool)
            whole[:rows, :columns] = mask[:rows, :columns]
            arrays[layer, quantity] = covered(array, whole)
    loss = HIDDEN if mark.loss is not None and "E" in masks else mark.loss
    return replace(mark, arrays={**mark.arrays, **arrays}, loss=loss) if arrays or "E" in masks else mark


def covered_stretch(exercise: Exercise, expression: Expression) -> tuple[float, float] | None:
    """From which moment up to which, in updates, the values of an expression are not to be seen; None where they are.

    That is up to the beginning of the next iteration, or its end where it reads weights or what else is carried on.
    """
    if not exercise.open or not expression.reads_any(exercise.hiding.whole()):
        return None
    slots = exercise.twin.setup.memory.layout.slots
    carried = any(slots[name].role == "carried" for name in expression.reads)
    return float(exercise.update), exercise.update + 1 + (1.0 if carried else rest_of(exercise.twin.machine))
