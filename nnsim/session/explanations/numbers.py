"""The address of a number: an element of an array, as one step of an iteration left it.

Arrays are written several times in an iteration (a gradient, then with its penalty, then masked; a weight before and
after its update). A number is one of these versions, so what it was made of, and what it was used for, is definite.
"""

from dataclasses import dataclass

START = -1
KEY = "number"  # of the overlay that shows on the canvas what the edges carried of a number
SLOPE = "slope"  # φ'(z) is written down in formulas, but kept in no array


@dataclass(frozen=True)
class Number:
    """One number: the element (row, column) of an array, or () for a single one such as E, η, N or t.

    In arrays of samples a column is a sample of the batch; in `<layer>.W` row 0 is the bias. `step` is the index of the
    step of the program that computed it; START is how it stood when the iteration began. All indices are from 0.
    """

    array: str
    index: tuple[int, ...] = ()
    step: int = START

    @property
    def layer(self) -> str:
        """The name of its layer; "" for what belongs to none."""
        return self.array.rpartition(".")[0] if len(self.index) == 2 else ""

    @property
    def quantity(self) -> str:
        """What it is of its layer: z, o, delta, W, grad, an optimizer's state, ...; or the name of a single number."""
        return self.array.rpartition(".")[2] if len(self.index) == 2 else self.array
