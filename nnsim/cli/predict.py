"""`nnsim predict`: outputs for the rows of a CSV file."""

import csv
import io
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nnsim.cli import Command
from nnsim.cli._document import add_file, open_model
from nnsim.cli._output import warn
from nnsim.cli._reading import add_reading, add_separator, chosen
from nnsim.kit.errors import DataError, FileError, UserError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nnsim.engine.expr import Array
    from nnsim.parts.imports import Imported
    from nnsim.session.model import Model

    Places = tuple[str, Sequence[object]]


def _options(parser: ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument(
        "data",
        metavar="DATA.csv",
        help="a CSV file whose first line names the columns, or any other that nnsim data reads",
    )
    parser.add_argument("-o", "--out", metavar="FILE", help="write there, replacing what is there (default: print)")
    add_separator(parser, "DATA")
    add_reading(parser, "DATA", delimiter=False)


def _run(given: Namespace) -> int:
    model = open_model(given.file)
    reading = chosen(given)
    inputs, places = _inputs(model, Path(given.data), given.separator, reading)
    outputs = model.predict(inputs)
    text = _csv(model, outputs, *places)
    if given.out is None:
        print(text, end="")
        return 0
    from nnsim.files.atomic import write_whole

    for used in (given.file, given.data):
        if _same(Path(given.out), Path(used)):
            raise FileError(f"{Path(used).name} is left alone", "the outputs would replace it", "choose another name")
    write_whole(given.out, text.encode())
    return 0


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False


def _inputs(model: "Model", path: Path, separator: str, reading: dict[str, Any]) -> tuple["Array", "Places"]:
    """The columns of the inputs, by name, or by position where the names are not known; and where each row stands."""
    from nnsim.parts.dialects import AUTOMATIC, SEPARATORS
    from nnsim.session.own_data import inputs_found, inputs_like

    dataset, wanted = model.session.data.dataset, model.input_names
    count = sum(layer.size for layer in model.session.network.inputs)
    told = reading if separator == AUTOMATIC else {"delimiter": separator, **reading}
    if dataset.key == "imported":
        return _told(inputs_like(dataset, path, told))
    if reading or separator not in (AUTOMATIC, *SEPARATORS):
        return _told(inputs_found(path, wanted, count, told))
    try:
        return _strictly(model, path, separator, count)
    except UserError as error:
        if not isinstance(error.__cause__, UnicodeDecodeError):
            raise
    return _told(inputs_found(path, wanted, count, told))  # written otherwise than in UTF-8: it is looked at


def _told(found: "Imported") -> tuple["Array", "Places"]:
    """What was read, after it was said what was left out."""
    table = found.table
    for note in table.notes:
        warn(f"note: {note}")
    return table.inputs, ("file", table.files) if table.files else (table.unit, table.lines.tolist())


def _strictly(model: "Model", path: Path, separator: str, count: int) -> tuple["Array", "Places"]:
    from nnsim.parts.tables import open_text, read_names, read_sheet

    names, wanted = read_names(path, separator), model.input_names
    taken: tuple[str, ...]
    if wanted and set(wanted) <= set(names):
        taken = wanted
    elif len(names) == count:
        taken = names
        if wanted:
            warn(f"note: the columns of {path.name} are taken by position: {_listed(wanted)} are not all there")
    else:
        missing = [name for name in wanted if name not in names]
        why = f"it has no column {_listed(missing)}" if missing else f"it has {len(names)} columns"
        raise DataError(
            f"{path.name} does not fit the network", why, f"give the {count} inputs by these names, or nothing else"
        )
    with open_text(path) as stream:
        sheet = read_sheet(stream, path.name, [name for name in names if name not in taken], separator)
    return sheet.numbers[:, [sheet.names.index(name) for name in taken]], ("line", list(sheet.lines))


def _listed(names: "tuple[str, ...] | list[str]") -> str:
    return ", ".join(repr(name) for name in names[:6]) + (", ..." if len(names) > 6 else "")


def _csv(model: "Model", outputs: "Array", unit: str, places: "Sequence[object]") -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    header, classes = list(model.target_names), model.session.class_names(outputs)
    rows: list[list[object]] = outputs.tolist()
    if classes is not None:
        header.append("class" if "class" not in header else "predicted class")
        rows = [[*row, name] for row, name in zip(rows, classes, strict=True)]
    header = [unit if unit not in header else f"{unit} of the file", *header]
    rows = [[place, *row] for place, row in zip(places, rows, strict=True)]
    writer.writerow(header)
    writer.writerows(rows)
    return stream.getvalue()


PART = Command(
    usage="FILE DATA.csv [-o FILE] [--delimiter WORD] [options]",
    help="compute outputs for the rows of a CSV file",
    notes="""\
The inputs are found by the names that they have in the project's data, other columns (such as the targets) are left
out; a file with just as many columns as the network has inputs is taken by position. Where the project's data were
imported, DATA is read and coded as they were: categories, words for missing values, decimal commas; rows that cannot be
used are left out and named. Options say how DATA is written where that is not found. Numbers are in the data's own
units: what the project standardizes is standardized here, and outputs are scaled back.

The result is CSV: a column `line` that says in which line of DATA each row stands (`file` for the images of a folder,
`row` where DATA has no lines), a column for each output, named as the target is, and for classes a column `class` with
the name of the class: of the largest output, or, where one output stands for two classes, whether it is above 0.5.""",
    options=_options,
    run=_run,
)
