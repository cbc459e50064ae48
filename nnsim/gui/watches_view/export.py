"""Watches as text, as a table (CSV) and as a picture of the plot (PNG, SVG)."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from nnsim.gui.curves_view.export import write_png, write_svg
from nnsim.gui.curves_view.plot import CurvePlot
from nnsim.gui.numbers import full
from nnsim.gui.watches_view.rows import change_words, value_text
from nnsim.kit.errors import FileError
from nnsim.session.watches.watch import Watch


def as_text(watches: Sequence[Watch]) -> str:
    """A line for each watch: its expression, its value with all digits, and what has changed."""
    lines = []
    for watch in watches:
        title = f"{watch.name}: {watch.text}" if watch.name else watch.text
        sign = " = " if watch.value is not None and not watch.is_condition else ": "
        words = change_words(watch)
        lines.append(f"{title}{sign}{value_text(watch, exact=True)}" + (f" ({words})" if words else ""))
    return "\n".join(lines)


def table(watches: Sequence[Watch]) -> str:
    """All values that were seen as CSV, a row a moment, with all digits; what was not known is empty."""
    columns = []
    epochs: dict[float, float] = {}
    for watch in watches:
        places, values = watch.history.by_step(gaps=False)
        columns.append(dict(zip(places.tolist(), values.tolist(), strict=True)))
        epochs |= watch.history.epochs()
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("update", "epoch", *(_cell(watch.name or watch.text) for watch in watches)))
    for place in sorted({place for column in columns for place in column}):
        cells = [full(column[place]) if place in column else "" for column in columns]
        writer.writerow((full(place), full(epochs[place]), *cells))
    return text.getvalue()


def _cell(text: str) -> str:
    """A heading that no table program takes for a formula."""
    return f"'{text}" if text[:1] in "=+-@" else text


def write(path: Path, watches: Sequence[Watch], plot: CurvePlot) -> None:
    """Write the watches in the format that the file name's ending names; FileError when that fails."""
    ending = path.suffix.lower()
    try:
        if ending == ".csv":
            path.write_text(table(watches), "utf-8", newline="")
        elif ending == ".svg":
            write_svg(path, [plot])
        elif ending == ".png":
            write_png(path, [plot])
        else:
            raise FileError(f"the watches cannot be written as {path.name!r}", "", "choose .png, .svg or .csv")
    except OSError as error:
        why = error.strerror or str(error)
        raise FileError(f"{path.name} cannot be written", why, "choose another folder") from error
