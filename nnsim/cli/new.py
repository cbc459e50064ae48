"""`nnsim new`: a project file from a few words."""

import os
import sys
from argparse import SUPPRESS, ArgumentParser, BooleanOptionalAction, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from nnsim.cli import Command
from nnsim.cli._document import project_target
from nnsim.cli._output import say, warn
from nnsim.cli._parser import add_param, whole
from nnsim.cli._reading import LAYOUT, add_columns, add_reading, add_separator, chosen
from nnsim.kit.errors import ArgumentError, FileError
from nnsim.kit.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nnsim.session.model import Model
    from nnsim.session.unattended import Unattended

_NOTES = """\
SIZES are the numbers of units from the inputs to the outputs. The layers are called input, hidden1, hidden2, …, output.
Without SIZES, or with a FILE, the network is taught as the window proposes it for the data: up to 16 samples all at
once by SGD with rate 0.5 and 2,000 epochs, more by Adam with rate 0.01 in batches of 32 and 200 epochs.
A part may have settings of its own: leaky_relu:alpha=0.2, momentum:momentum=0.8, spirals:samples=500:noise=0.1.

{parts}

Examples:
  nnsim new 2-3-1 --hidden tanh --output logistic --loss mse --data xor --seed 0 -o xor.nnsim
  nnsim new 64-32-16-10 --hidden relu,tanh --data digits --optimizer adam --rate 0.003 -o d.nnsim
  nnsim new --data flowers.csv --target species -o flowers.nnsim
  nnsim new 4-8-3 --data flowers.csv --target species --prepare none -o raw.nnsim
  nnsim new --data d.csv --missing k.A. --column Nr=ignore --impute median -o d.nnsim
  nnsim new 13-8-3 --data wine --prepare clip_iqr --prepare min_max -o wine.nnsim
  nnsim new 2-1 --rule perceptron --data and --init zeros --rate 1 -o and.nnsim
  nnsim new --example mazur -o mazur.nnsim
  nnsim share mazur.nnsim | nnsim new --from-text - -o again.nnsim
  nnsim new 2-3-1 --data xor --fault missing_slope:hidden1 -o faulty.nnsim
  nnsim new --example iris --hide-fault 7 -o exercise.nnsim
"""

_KINDS = {
    "activations": "activations",
    "rules": "rules",
    "losses": "losses",
    "optimizers": "optimizers",
    "schedules": "schedules",
    "regularizers": "regularize",
    "initializers": "init",
    "datasets": "data",
    "preparers": "prepare",
    "faults": "faults",
}


def _notes() -> str:
    lines = []
    for folder, title in _KINDS.items():
        names = Registry[object](f"nnsim.parts.{folder}", title).names
        lines.append(f"- {title}: {', '.join(name for name in names if name not in ('csv', 'imported'))}")
    return _NOTES.format(parts="\n".join(lines))


def _options(parser: ArgumentParser) -> None:
    from nnsim.session.draft import PARAMS

    params = {param.name: param for param in PARAMS}
    parser.add_argument(
        "sizes",
        nargs="?",
        metavar="SIZES",
        help="sizes of the layers, such as 2-3-1 (default with --data: they fit the data)",
    )
    parser.add_argument("-o", "--out", required=True, metavar="FILE", help="the project file to write (.nnsim)")
    parser.add_argument("--force", action="store_true", help="replace FILE if it exists (default: refuse)")
    parser.add_argument("--example", metavar="KEY", help="an example of the gallery in place of SIZES and all else")
    parser.add_argument(
        "--from-text",
        metavar="TEXT",
        help="a shared network (nnsim:…) in place of SIZES and all else; - reads what comes in (default: none)",
    )
    faults = parser.add_argument_group("faults to find")
    faults.add_argument(
        "--fault",
        action="append",
        default=[],
        metavar="KEY[:LAYER]",
        help="inject this fault into the program, in one layer or wherever it fits; may be repeated (default: none)",
    )
    faults.add_argument(
        "--hide-fault",
        type=whole("--hide-fault", 0, 2**31),
        metavar="SEED",
        help="hide a fault drawn from SEED, as an exercise (default: none)",
    )
    network = parser.add_argument_group("network")
    network.add_argument(
        "--hidden", metavar="A[,A…]", help="activation of hidden layers: one, or one for each (default: tanh)"
    )
    network.add_argument(
        "--output", metavar="A", help="activation of the output layer (default: as the data need, else logistic)"
    )
    network.add_argument("--init", metavar="KEY", help="how weights start (default: glorot_uniform)")
    add_param(network, params["bias"])
    network.add_argument(
        "--no-bias", dest="biases", action="store_false", default=None, help="units without a bias (default: with)"
    )
    training = parser.add_argument_group("training")
    training.add_argument(
        "--rule", metavar="KEY", help="learning rule; it brings the layers and settings it needs (default: backprop)"
    )
    training.add_argument(
        "--loss",
        metavar="KEY",
        help="loss (default: mse, cross_entropy after softmax, binary for a file's two classes)",
    )
    training.add_argument("--optimizer", metavar="KEY", help="optimizer (default: sgd, or as proposed)")
    training.add_argument(
        "--regularize",
        action="append",
        metavar="KEY",
        help="what holds training back, such as class_weights or augment:shift=1; again for more (default: nothing)",
    )
    training.add_argument("--schedule", metavar="KEY", help="how the learning rate changes (default: constant)")
    for name in ("rate", "batch_size", "epochs"):
        add_param(training, params[name], " or as proposed")
    for name in ("seed", "dtype", "dropout", "l1", "l2", "max_norm"):
        add_param(training, params[name])
    for name in ("loss_below", "patience"):
        add_param(training, params[name])
    training.add_argument(
        "--shuffle",
        action=BooleanOptionalAction,
        default=SUPPRESS,
        help="a new order of samples each epoch (default: yes)",
    )
    data = parser.add_argument_group("data")
    data.add_argument(
        "--data",
        metavar="KEY|FILE",
        help="a shipped data set, or a file as `nnsim data` reads it (default: a set that fits, or made-up samples)",
    )
    data.add_argument("--target", metavar="NAMES", help="target columns of the file (default: the last)")
    add_separator(data, "the file")
    data.add_argument(
        "--task",
        choices=("automatic", "classes", "regression"),
        default="automatic",
        help="what the targets of the CSV are (default: automatic: texts are classes)",
    )
    data.add_argument(
        "--standardize",
        action="store_true",
        default=None,
        help="the same as --prepare standardize (default: where the scale of a file calls for it)",
    )
    data.add_argument(
        "--prepare",
        action="append",
        metavar="PREPARER",
        help="what is done to all inputs, such as robust or min_max:range=signed; again for one after it; none "
        "leaves them as they are (default: standardize where the scale of a file calls for it, else nothing)",
    )
    data.add_argument(
        "--prepare-column",
        action="append",
        metavar="NAME=PREPARER",
        help="the same for one input, in place of --prepare; `none` leaves it as it is (default: as all)",
    )
    for name in ("validation", "test"):
        add_param(data, params[name])
    add_reading(parser, delimiter=False)
    add_columns(parser)


def _run(given: Namespace) -> int:
    from nnsim.session.model import example, new
    from nnsim.session.overruled import overruled

    path = project_target(given.out)
    given.prepare_columns = _columns(given.prepare_column or ())
    if not given.force and os.path.lexists(path):
        raise FileError(f"{path.name} exists already", "", "choose another name, or replace it with --force")
    words = {name: value for name, value in vars(given).items() if value is not None and name not in _OWN}
    words |= {"reading": reading} if (reading := chosen(given)) else {}
    if given.example is not None or given.from_text is not None:
        plain = {"separator": "automatic", "task": "automatic"}
        extra = [name for name, value in words.items() if plain.get(name) != value]
        both = given.example is not None and given.from_text is not None
        if given.sizes is not None or extra or both:
            taken = "a shared text" if given.from_text is not None else "an example"
            raise ArgumentError(f"{taken} is taken as it is", "", "leave SIZES and the other options out")
        model = example(given.example) if given.example is not None else _shared(given.from_text)
    elif given.sizes is None and given.data is None:
        raise ArgumentError("SIZES are missing", "", "give them, such as 2-3-1, or --data; see nnsim new --help")
    else:
        model = new(given.sizes, title=_title(path), **words)
    for fault in given.fault:
        model.inject(fault)
    if given.hide_fault is not None:
        model.session.faults.hide_random(given.hide_fault)
    model.save(path)
    _tell(model, path, given)
    if given.sizes is not None:
        for sentence in overruled(model.session.design, given.sizes, words):
            warn(f"note: {sentence}")
    return 0


_OWN = {
    "sizes", "out", "force", "example", "from_text", "fault", "hide_fault", "prepare_column", "column", "impute",
    "missing", *LAYOUT,
}  # fmt: skip


def _columns(given: "Sequence[str]") -> dict[str, list[str]] | None:
    """The preparers of single columns, by name; None where none are given."""
    chains: dict[str, list[str]] = {}
    for text in given:
        name, equals, spec = _parted(text)
        if not (name and equals and spec):
            remedy = "write it as NAME=PREPARER, such as age=robust"
            raise ArgumentError(f"--prepare-column {text[:80]} names no column and preparer", "", remedy)
        chains.setdefault(name, []).append(spec)
    return chains or None


def _parted(text: str) -> tuple[str, str, str]:
    """Name and preparer, parted by the last = that is in front of any settings; a name may hold one, as in kind=a."""
    head, colon, settings = text.partition(":") if ":" in text.rpartition("=")[0] else (text, "", "")
    name, equals, key = head.rpartition("=")
    return name, equals, key + colon + settings


def _shared(given: str) -> "Model":
    """The network in the text that was given, or in what comes in."""
    from nnsim.files.sharing import TEXT
    from nnsim.session.model import Model
    from nnsim.session.unattended import Unattended

    try:
        text = sys.stdin.read(2 * TEXT + 1) if given == "-" else given
    except UnicodeDecodeError as error:
        raise FileError("what comes in is no text", "it is not UTF-8", "give what nnsim share printed") from error
    session = Unattended()
    session.open_text(text)
    return Model(session)


def _title(path: Path) -> str:
    return "".join(c for c in path.stem if c.isprintable())[:200] or "untitled"


def _tell(model: "Model", path: Path, given: Namespace) -> None:
    session = model.session
    dataset = session.data.dataset.key
    say(f"{path}: {session.network.shape_text}, {session.network.parameter_count:,} parameters, data {dataset}")
    if given.example is None and given.from_text is None and given.data is None:
        made_up = bool(session.data.dataset.settings)
        what = "made-up samples stand in for data" if made_up else f"the data {dataset} were taken because they fit"
        warn(f"note: {what}; choose others with --data")
    if given.data is not None and session.ready:
        for note in session.table.notes:
            warn(f"note: {note}")
        _tell_columns(session, given)
        _tell_scaling(session, given)
    if session.faults.banner:
        warn(f"note: {session.faults.banner}")
    for problem in session.problems:
        warn(f"note: {problem.what}; {problem.remedy}")


def _tell_columns(session: "Unattended", given: Namespace) -> None:
    """Columns of numbers that were left aside without being asked for, and how they become inputs."""
    from nnsim.session.own_data import plan_of

    dataset = session.data.dataset
    if dataset.key != "imported":
        return
    told = chosen(given).get("columns", {})
    for column in plan_of(dataset).columns:
        if column.apart and column.name not in told:
            remedy = f"--column '{column.name}=input' makes it an input"
            warn(f"note: {column.name} is left aside, as its numbers only tell the rows apart; {remedy}")


def _tell_scaling(session: "Unattended", given: Namespace) -> None:
    """What was prepared without being asked for, and how it is left as it is."""
    from nnsim.session.scaling import scaling

    told = given.prepare or given.prepare_columns or given.standardize
    if session.data.dataset.key in ("csv", "imported") and session.data.is_prepared and not told:
        found = scaling(session.table)
        words = (found if session.data.standardize_targets else found.of_inputs).words
        warn(f"note: {words}; --prepare none leaves them as they are")


PART = Command(
    usage="[SIZES] -o FILE [options]",
    help="make a project file",
    notes=_notes,
    options=_options,
    run=_run,
)
