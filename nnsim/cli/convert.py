"""`nnsim convert`: a network from one format into another."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from nnsim.cli import Command
from nnsim.cli._document import project_target
from nnsim.cli._output import say, warn
from nnsim.cli._picture import NOTE, is_picture, write_picture
from nnsim.kit.errors import FileError

if TYPE_CHECKING:
    from nnsim.files.trained import Trained
    from nnsim.files.weights import Weights

_NOTES = """\
IN is a project file, or a file in one of the formats that nnsim reads: {readable}.
OUT is a project file (.nnsim), or a file in one of those that `nnsim export --help` lists. What is left out is said as
a note. An existing OUT is replaced, unless a project would replace a file that is none. {pictures}

A network becomes a project with its weights as the starting weights. The scaling of its inputs is put into the weights,
and samples of its width stand in for data. A file of weights alone can become another file of weights, but nothing that
needs the network: put them into a project with `nnsim import`.

Examples:
  nnsim convert xor.nnsim xor.json
  nnsim convert xor.json xor.nnsim
  nnsim convert weights.npz weights.csv"""


def _notes() -> str:
    from nnsim.files.exchange import readable

    return _NOTES.format(readable=", ".join(f".{ending}" for ending in readable()), pictures=NOTE)


def _options(parser: ArgumentParser) -> None:
    parser.add_argument("source", metavar="IN", help="the file to read")
    parser.add_argument("out", metavar="OUT", help="the file to write")
    parser.add_argument("--format", default="", metavar="KEY", help="the format (default: as the ending of OUT says)")


def _run(given: Namespace) -> int:
    from nnsim.files.exchange import export_file, format_key, is_foreign, left_out
    from nnsim.files.formats import REGISTRY
    from nnsim.files.trained import Trained

    if is_picture(given):
        got = _source(given.source)
        if not isinstance(got, Trained):
            raise FileError(
                f"{Path(given.source).name} holds weights alone", "a picture shows a network", "use a file of one"
            )
        write_picture(given, got)
        return 0
    if not given.format and not is_foreign(given.out):
        return _to_project(given.source, given.out)
    key = format_key(given.out, given.format)
    trained = _source(given.source)
    notes = trained.notes if isinstance(trained, Trained) else ()
    if isinstance(trained, Trained):
        notes += left_out(trained, REGISTRY[key])
    written = export_file(given.out, trained, key)
    for sentence in notes:
        warn(f"note: {sentence}")
    say(f"{', '.join(map(str, written))}: {REGISTRY[key].title}, from {given.source}")
    return 0


def _source(name: str) -> "Trained | Weights":
    from nnsim.files.exchange import is_foreign, read_file
    from nnsim.session.unattended import open_unattended

    if is_foreign(name):
        return read_file(name)
    return open_unattended(name, lambda text: warn(f"note: {text}")).trained()


def _to_project(source: str, out: str) -> int:
    from nnsim.files.exchange import is_foreign
    from nnsim.session.unattended import open_unattended

    if Path(out).suffix.lower() != ".nnsim":
        raise FileError(f"{Path(out).name} names no format", "", "give it the ending .nnsim, or one of a format")
    if not is_foreign(source):
        raise FileError(f"{Path(source).name} is a project already", "", "copy it")
    path = project_target(out)
    session = open_unattended(source, lambda text: warn(f"note: {text}"))
    session.save(path)
    say(f"{out}: {session.network.shape_text}, {session.network.parameter_count:,} parameters, from {source}")
    return 0


PART = Command(
    usage="IN OUT [--format KEY]",
    help="turn a network from one format into another",
    notes=_notes,
    options=_options,
    run=_run,
    prints=True,
)
