"""The comparison of all gradients as a table: what each row is called, in which order, which rows, and as CSV."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import Array
from nnsim.network.carry import row_keys
from nnsim.network.design import Network
from nnsim.session.checks.gradients import Checked
from nnsim.session.places import Place, bias_place

Column = Literal["weight", "analytic", "numeric", "error"]
Which = Literal["all", "wrong", "unknown", "kink"]
Verdict = Literal["agrees", "differs", "not known", "kink"]
Ints = NDArray[np.intp]
HEADS = "parameter,from,to,analytic,numeric,relative error,verdict"


@dataclass(frozen=True)
class Row:
    """One weight or bias: where it is in its matrix W, both gradients, how far they are apart, and what that means."""

    layer: int
    row: int
    column: int
    analytic: float
    numeric: float
    error: float
    verdict: Verdict


class GradientTable:
    """All comparisons of a check, in arrays; a row is made when it is asked for, since there may be very many."""

    def __init__(self, checked: Checked, network: Network) -> None:
        self.checked, self.network = checked, network
        layers = list(checked.layers.values())
        self._layers = [layer.layer for layer in layers]
        at = [np.argwhere(layer.compared) for layer in layers]
        self._at = np.concatenate([np.column_stack((np.full(len(a), n), a)) for n, a in enumerate(at)] or [_NONE])
        self.analytic, self.numeric, self.error = (
            _joined([getattr(layer, name)[layer.compared] for layer in layers])
            for name in ("analytic", "numeric", "error")
        )
        self.kink = _joined([layer.kink[layer.compared] for layer in layers]).astype(bool)
        self.unknown = np.isinf(self.error)
        self.error = np.where(self.unknown, np.nan, self.error)
        self.wrong = ~self.kink & (self.error > checked.tolerance)
        self._rows: list[list[str]] = []
        self._columns: list[list[str]] = []
        for number in self._layers:
            layer = network.by_id[number]
            self._rows.append([self._source(*key) for key in row_keys(network, layer)])
            self._columns.append([f"{layer.name} {place + 1}" for place in range(layer.size)])

    def __len__(self) -> int:
        return len(self.error)

    def _source(self, source: int, unit: int) -> str:
        if source < 0:
            return ""
        layer = self.network.by_id[source]
        return f"{layer.name} {layer.units.index(unit) + 1}"

    def order(self, column: Column = "error", descending: bool = True) -> Ints:
        """The rows sorted by a column, by size; when it is the error, what is not known and kinks behind all others."""
        if column == "weight":
            found = np.arange(len(self))
            return found[::-1] if descending else found
        values = self.error if column == "error" else np.abs(getattr(self, column))
        keys = np.nan_to_num(values, nan=np.inf, posinf=np.inf)
        keys = np.where(np.isinf(keys), np.finfo(float).max, keys)
        order = np.argsort(-keys if descending else keys, kind="stable")
        if column == "error":
            order = order[np.argsort(self.unknown[order] + 2 * self.kink[order], kind="stable")]
        return order

    def chosen(self, which: Which = "all", text: str = "") -> NDArray[np.bool_]:
        """Which rows are wrong, unknown, at a kink, or any, and have all words of a text in the names of their ends.

        A number is that of a neuron; another word is the beginning of a layer's name, or of "bias".
        """
        found = np.ones(len(self), bool) if which == "all" else getattr(self, which).copy()
        for word in text.casefold().replace("→", " ").split():
            found &= self._named(word)
        return found

    def _named(self, word: str) -> NDArray[np.bool_]:
        matches = np.zeros(len(self), bool)
        for number, (rows, columns) in enumerate(zip(self._rows, self._columns, strict=True)):
            mine = self._at[:, 0] == number
            of_row = np.array([_fits(word, name or "bias") for name in rows])
            of_column = np.array([_fits(word, name) for name in columns])
            matches[mine] = of_row[self._at[mine, 1]] | of_column[self._at[mine, 2]]
        return matches

    def row(self, index: int) -> Row:
        """One row."""
        number, row, column = (int(value) for value in self._at[index])
        numbers = (float(array[index]) for array in (self.analytic, self.numeric, self.error))
        analytic, numeric, error = numbers
        return Row(self._layers[number], row, column, analytic, numeric, error, self._verdict(index))

    def _verdict(self, index: int) -> Verdict:
        if self.unknown[index]:
            return "not known"
        return "kink" if self.kink[index] else "differs" if self.wrong[index] else "agrees"

    def ends(self, index: int) -> tuple[str, str]:
        """The neurons at the ends of the edge, "" for a bias, numbered from 1."""
        number, row, column = self._at[index]
        return self._rows[number][row], self._columns[number][column]

    def place(self, index: int) -> Place:
        """The edge or the bias on the canvas."""
        number, row, column = (int(value) for value in self._at[index])
        layer = self.network.by_id[self._layers[number]]
        source, unit = row_keys(self.network, layer)[row]
        own = layer.units[column]
        return bias_place(layer.id, own) if source < 0 else Place("edge", layer.id, own, source, unit)

    def csv(self, indexes: Sequence[int] | Ints) -> str:
        """Rows with all digits, as other programs read them; weights count from 0 in their arrays (in, out)."""
        chosen = np.asarray(indexes, np.intp)
        names = [self.network.by_id[number].name for number in self._layers]
        arrays = (self._at, self.analytic, self.numeric, self.error)
        lines = [HEADS]
        columns = (*(array[chosen].tolist() for array in arrays), map(self._verdict, chosen))
        for (number, row, column), *rest in zip(*columns, strict=True):
            name = names[number]  # names have neither commas nor quotes
            label = f"{name}.weight[{row - 1} {column}]" if row else f"{name}.bias[{column}]"
            ends = f"{self._rows[number][row]},{self._columns[number][column]}"
            lines.append(f"{label},{ends},{rest[0]!r},{rest[1]!r},{rest[2]!r},{rest[3]}")
        return "\n".join(lines) + "\n"


def _fits(word: str, name: str) -> bool:
    parts = name.casefold().split()
    return word in parts if word.isdigit() else any(part.startswith(word) for part in parts)


_NONE = np.zeros((0, 3), np.intp)


def _joined(parts: list[Array]) -> Array:
    return np.concatenate(parts) if parts else np.zeros(0)
