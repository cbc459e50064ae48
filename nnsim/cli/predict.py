"""`nnsim predict`: outputs for the rows of a CSV file."""

import csv
import io
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from nnsim.cli import Command
from nnsim.cli._document import add_file, open_model
from nnsim.cli._output import warn
from nnsim.cli._reading import add_separator
from nnsim.kit.errors import DataError, FileError

if TYPE_CHECKING:
    from nnsim.engine.expr import Array
    from nnsim.session.model import Model


def _options(parser: ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("data", metavar="DATA.csv", help="a CSV file whose first line names the columns")
    parser.add_argument("-o", "--out", metavar="FILE", help="write there, replacing what is there (default: print)")
    add_separator(parser, "DATA.csv")


def _run(given: Namespace) -> int:
    model = open_model(given.file)
    inputs, lines = _inputs(model, Path(given.data), given.separator)
    outputs = model.predict(inputs)
    text = _csv(model, outputs, lines)
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


def _inputs(model: "Model", path: Path, separator: str) -> tuple["Array", list[int]]:
    """The columns of the inputs: by name, or by position where the names are not known.

    Where rows have been left out, the lines of the file in which the others stand, too.
    """
    from nnsim.parts.tables import open_text, read_names, read_sheet

    dataset = model.session.data.dataset
    if dataset.key == "imported":
        from nnsim.session.own_data import inputs_like

        found = inputs_like(dataset, path, "" if separator == "automatic" else separator)
        for note in found.table.notes:
            warn(f"note: {note}")
        return found.table.inputs, found.lines.tolist() if found.fault_count else []
    names, wanted = read_names(path, separator), model.input_names
    count = sum(layer.size for layer in model.session.network.inputs)
    chosen: tuple[str, ...]
    if wanted and set(wanted) <= set(names):
        chosen = wanted
    elif len(names) == count:
        chosen = names
        if wanted:
            warn(f"note: the columns of {path.name} are taken by position: {_listed(wanted)} are not all there")
    else:
        missing = [name for name in wanted if name not in names]
        why = f"it has no column {_listed(missing)}" if missing else f"it has {len(names)} columns"
        raise DataError(
            f"{path.name} does not fit the network", why, f"give the {count} inputs by these names, or nothing else"
        )
    with open_text(path) as stream:
        sheet = read_sheet(stream, path.name, [name for name in names if name not in chosen], separator)
    return sheet.numbers[:, [sheet.names.index(name) for name in chosen]], []


def _listed(names: "tuple[str, ...] | list[str]") -> str:
    return ", ".join(repr(name) for name in names[:6]) + (", ..." if len(names) > 6 else "")


def _csv(model: "Model", outputs: "Array", lines: list[int]) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    header, classes = list(model.target_names), model.session.class_names(outputs)
    rows: list[list[object]] = outputs.tolist()
    if classes is not None:
        header.append("class" if "class" not in header else "predicted class")
        rows = [[*row, name] for row, name in zip(rows, classes, strict=True)]
    if lines:
        header = ["line", *header]
        rows = [[line, *row] for line, row in zip(lines, rows, strict=True)]
    writer.writerow(header)
    writer.writerows(rows)
    return stream.getvalue()


PART = Command(
    usage="FILE DATA.csv [-o FILE] [--separator WORD]",
    help="compute outputs for the rows of a CSV file",
    notes="""\
The inputs are found by the names that they have in the project's data, other columns (such as the targets) are left
out; a file with just as many columns as the network has inputs is taken by position. Where the project's data were
imported, DATA is read and coded as they were: categories, words for missing values, decimal commas; rows that cannot be
used are left out and named, and a column `line` says in which line of DATA each of the others stands. Numbers are in
the data's own units: what the project standardizes is standardized here, and outputs are scaled back.

The result is CSV: a column for each output, named as the target is, and for classes a column `class` with the name of
the class: of the largest output, or, where there is one output for two classes, whether it is above 0.5.""",
    options=_options,
    run=_run,
)
