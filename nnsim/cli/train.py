"""`nnsim train`: train a project, with a progress bar on a terminal, and save it."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from contextlib import suppress
from math import isnan
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from nnsim.cli import Command
from nnsim.cli._document import add_file, open_model, project_target
from nnsim.cli._output import number, say, warn
from nnsim.cli._parser import add_param, whole
from nnsim.kit.errors import FileError

if TYPE_CHECKING:
    from nnsim.session.model import Model

_INTERRUPTED = 130
_LINES = 10


def _options(parser: ArgumentParser) -> None:
    from nnsim.session.draft import PARAMS

    add_file(parser)
    parser.add_argument(
        "--epochs",
        type=whole("--epochs", 1, 10**9),
        metavar="N",
        help="how many epochs more (default: what is left of those that the project plans)",
    )
    parser.add_argument(
        "-o", "--out", metavar="FILE", help="save there, replacing what is there (default: FILE itself)"
    )
    for param in PARAMS:
        if param.name in ("batch_size", "rate"):
            add_param(parser, param)
    parser.add_argument(
        "--fast",
        action="store_true",
        help="compile to machine code first: faster, rounded differently (default: NumPy)",
    )
    parser.add_argument("--optimizer", metavar="KEY", help="optimizer, such as adam or momentum:momentum=0.8")
    for action in parser._actions:  # noqa: SLF001 the project has its own settings
        if action.dest in ("batch_size", "rate", "optimizer"):
            action.help = f"{str(action.help).partition(' (default')[0]} (default: the project's)"


def _run(given: Namespace) -> int:
    model = open_model(given.file)
    target = project_target(given.out or given.file)
    model.change(batch_size=given.batch_size, rate=given.rate, optimizer=given.optimizer)
    before = model.epoch
    count = given.epochs or max(0, model.session.training.epochs - before)
    interrupted = False
    if count:
        with _Progress(model, before, count) as progress:
            interrupted = not model.session.train_epochs(count, progress.show, given.fast)
    _save(model, target)
    done = model.epoch - before
    say(f"{target}: epoch {model.epoch:,}, {_figures(model)}")
    if interrupted:
        warn(f"interrupted after {done:,} of {count:,} epochs; what was reached is saved in {target}")
        return _INTERRUPTED
    if done < count:
        warn(f"note: training ended after {done:,} of {count:,} epochs: {model.session.ended_why}")
    elif not count:
        warn("note: the epochs that the project plans are done; say how many more with --epochs")
    return 0


def _save(model: "Model", target: Path) -> None:
    try:
        model.save(target)
    except FileError as error:
        kept = model.session.save_recovery()
        raise FileError(error.what, error.why, f"what was reached is kept in {kept}") from error


def _figures(model: "Model") -> str:
    parts = []
    for name, scores in model.scores().items():
        known = "" if isnan(scores["accuracy"]) else f" (accuracy {scores['accuracy']:.2%})"
        parts.append(f"{name} loss {number(scores['loss'])}{known}")
    return ", ".join(parts)


class _Progress:
    """Shows how training goes: a bar on a terminal, else some lines, evenly spread over the epochs."""

    def __init__(self, model: "Model", first: int, count: int) -> None:
        self._model, self._first, self._count = model, first, count
        self._told = first
        self._bar: Any = None
        self._update: Callable[[], None] = self._lines

    def __enter__(self) -> Self:
        if sys.stderr is not None and sys.stderr.isatty():
            self._start_bar()
        return self

    def __exit__(self, *error: object) -> None:
        if self._bar is not None:
            self._bar.stop()

    def show(self) -> None:
        """The present state; that nobody reads it does not stop the training."""
        with suppress(OSError):
            self._update()

    def _start_bar(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (TextColumn("epoch"), MofNCompleteColumn(), BarColumn(), TextColumn("{task.description}"))
        self._bar = Progress(*columns, TimeRemainingColumn(), console=Console(stderr=True), transient=True)
        task = self._bar.add_task("", total=self._count)

        def update() -> None:
            columns = self._model.session.curves.current.columns["loss"]
            loss = f"loss {number(float(columns[-1]))}" if len(columns) else ""
            self._bar.update(task, completed=self._model.epoch - self._first, description=loss)

        self._update = update
        self._bar.start()

    def _lines(self) -> None:
        columns = self._model.session.curves.current.columns
        fresh = columns["epoch"] > self._told
        for epoch, loss, validation in zip(
            columns["epoch"][fresh].tolist(),
            columns["loss"][fresh].tolist(),
            columns["validation_loss"][fresh].tolist(),
            strict=True,
        ):
            done = int(epoch) - self._first
            if done == 1 or done * _LINES // self._count > (done - 1) * _LINES // self._count:
                also = "" if isnan(validation) else f"  validation {number(validation)}"
                print(f"epoch {int(epoch):,}  loss {number(loss)}{also}", flush=True)
            self._told = int(epoch)


PART = Command(
    usage="FILE [--epochs N] [--rate X] [--batch-size N] [--optimizer KEY] [-o FILE]",
    help="train a project and save it",
    notes="""\
FILE itself is replaced by what training makes of it, unless -o names another file. Everything that decides the next
number is saved, so training goes on exactly where it was: 5 epochs and then 5 are the same, bit for bit, as 10. (Only a
schedule that asks how many epochs are planned, such as cosine, notices when more are trained than were planned.)
Options change the project's settings from then on; another batch size begins a new epoch's order of samples.
Stop rules of the project hold: training may end earlier.

Ctrl+C stops after the present update and saves what was reached; a second one leaves the file as it was.

Example:
  nnsim train digits.nnsim --epochs 20 --optimizer adam --rate 0.003 --batch-size 32 -o done.nnsim""",
    options=_options,
    run=_run,
)
