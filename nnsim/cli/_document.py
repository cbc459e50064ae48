"""What several commands share: a project file opened, the options that choose samples, where a result is written."""

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from nnsim.cli._output import warn
from nnsim.cli._parser import numbers, whole
from nnsim.kit.errors import ArgumentError, DataError, FileError

if TYPE_CHECKING:
    from nnsim.session.model import Model
    from nnsim.session.trial import Rows

UNITS = (
    "Numbers are in the data's own units: they are standardized only where the project standardizes, and a loss that "
    "wants −1 and 1 takes 0 and 1 as well. "
)


def open_model(name: str) -> "Model":
    """The model in a project file; what the person should know is said on the standard error output."""
    from nnsim.files.exchange import is_foreign
    from nnsim.files.faults import file_name
    from nnsim.session.model import Model
    from nnsim.session.unattended import open_unattended

    if is_foreign(name):
        remedy = f"make one of it: nnsim convert {Path(name).name} {Path(name).stem}.nnsim"
        raise FileError(f"{file_name(name)} is no project file", "its ending is that of another format", remedy)
    return Model(open_unattended(name, lambda text: warn(f"note: {text}")))


def add_file(parser: ArgumentParser, help: str = "the project file (.nnsim)") -> None:
    """The argument FILE."""
    parser.add_argument("file", metavar="FILE", help=help)


def add_samples(parser: ArgumentParser, otherwise: str = "") -> None:
    """The options that choose samples."""
    group = parser.add_argument_group("samples", otherwise or None)
    group.add_argument(
        "--row",
        type=_row,
        metavar="N",
        dest="sample",
        help="row N of the project's data, counted as in the window: 1, 2, …",
    )
    group.add_argument("--sample", type=_sample, metavar="I", help="the same, counted as in Python and JSON: 0, 1, …")
    group.add_argument(
        "--input",
        type=numbers("--input"),
        action="append",
        metavar="X,…",
        help="inputs of one sample, such as 0.05,0.1",
    )
    group.add_argument(
        "--target",
        type=numbers("--target"),
        action="append",
        metavar="Y,…",
        help="its targets, such as 0.01,0.99; give --input and --target again for a batch of several samples",
    )
    group.add_argument(
        "--batch", metavar="FILE.npz", help="a batch: arrays X (samples, inputs) and Y (samples, targets)"
    )


def _row(text: str) -> tuple[int, int]:
    """The type of --row: which sample it is, from 0, and the number of the first."""
    number = whole("--row", 0, 10**9)(text)
    if not number:
        raise ArgumentError("there is no row 0", "rows count from 1, as in the window", "give 1 for the first")
    return number - 1, 1


def _sample(text: str) -> tuple[int, int]:
    """The type of --sample: which one it is, from 0, and the number of the first."""
    return whole("--sample", 0, 10**9)(text), 0


def chosen_samples(given: Namespace, model: "Model") -> "tuple[Rows, Rows] | None":
    """The chosen samples as the network takes them; None when no option chooses any."""
    typed = given.input is not None or given.target is not None
    if sum((given.sample is not None, typed, given.batch is not None)) > 1:
        raise ArgumentError(
            "it is not clear which samples are meant", "", "give --row, --sample, --input with --target, or --batch"
        )
    if given.batch is not None:
        return model.session.encode(*_batch(given.batch))
    if not typed:
        return None if given.sample is None else model.session.sample_row(*given.sample)
    inputs, targets = given.input or [], given.target or []
    if inputs and not targets and not model.session.supervised:
        return model.session.encode(_even(inputs, "--input"))
    if len(inputs) != len(targets):
        remedy = "give --target as often as --input"
        raise ArgumentError(f"there are {len(inputs)} --input and {len(targets)} --target", "", remedy)
    return model.session.encode(_even(inputs, "--input"), _even(targets, "--target"))


def iteration_samples(given: Namespace, model: "Model") -> "tuple[Rows, Rows] | tuple[None, None]":
    """The same for an iteration: UserError for a row of the data where the learning rule looks at all of them."""
    from nnsim.session.solution.asked import check_row

    rows = chosen_samples(given, model)
    if given.sample is not None:
        check_row(model.session)
    return rows or (None, None)


def _even(rows: list[list[float]], what: str) -> "Rows":
    import numpy as np

    if len({len(row) for row in rows}) > 1:
        raise ArgumentError(f"the samples of {what} have different lengths", "", "give one number for each unit")
    return np.array(rows, np.float64)


def _batch(name: str) -> "tuple[Rows, Rows]":
    import numpy as np

    from nnsim.files.arrays import unpack_arrays
    from nnsim.files.faults import file_name, opening
    from nnsim.files.reading import read_whole

    if not name.lower().endswith(".npz"):
        raise FileError(
            f"{name[:200]} cannot be read as a batch", "its name does not end in .npz", "save it with numpy.savez"
        )
    data = read_whole(name)
    with opening(file_name(name)):
        found = unpack_arrays(data)
    if set(found) != {"X", "Y"}:
        listed = ", ".join(sorted(found)[:10]) or "none"
        raise DataError(f"{Path(name).name} is no batch", f"its arrays are {listed}", "name them X and Y")
    for array_name, values in found.items():
        if values.ndim != 2 or values.dtype.kind not in "fiub":
            what = f"{array_name} in {Path(name).name} is {values.dtype} of shape {values.shape}"
            raise DataError(what, "it must be a table of numbers, a row for each sample", "reshape it")
    return np.asarray(found["X"], np.float64), np.asarray(found["Y"], np.float64)


def project_target(name: str) -> Path:
    """Where a project is to be written; FileError when it cannot be, or when a file of another kind is there."""
    path = Path(name)
    what = f"{path.name[:80]} cannot be written"
    try:
        if path.is_dir():
            raise FileError(what, "it is a folder", "give the name of a file")
        if not path.absolute().parent.is_dir():
            raise FileError(what, f"there is no folder {str(path.parent)[:200]}", "check the path")
        if not os.access(path.absolute().parent, os.W_OK):
            raise FileError(what, "its folder cannot be written to", "choose another folder")
        if path.is_file():
            with path.open("rb") as stream:
                start = stream.read(4)
            if start and not start.startswith(b"PK"):
                raise FileError(f"{path.name} is left alone", "it is no project file", "choose another name")
    except (OSError, ValueError):
        return path  # writing says what is wrong with it
    return path
