"""`nnsim export`: the trained network for other programs."""

from argparse import ArgumentParser, Namespace

from nnsim.cli import Command
from nnsim.cli._document import add_file, open_model
from nnsim.cli._output import say, warn
from nnsim.cli._picture import NOTE, is_picture, write_picture

_NOTES = """\
The ending of OUT says in which format; where several formats have one ending, --format chooses another than the usual.
What a format leaves out of the network is said as a note; what it cannot hold at all is refused. An existing OUT is
replaced. Formats, by the name that --format takes:

{formats}

{pictures}

Arrays are <layer>.weight, of shape (in, out), and <layer>.bias, so that output = φ(x @ weight + bias), unless a format
has a rule of its own.

Example, and what to do with it:
  nnsim export xor.nnsim xor.npz
  python3 -c "import numpy; w = numpy.load('xor.npz'); print(w['hidden1.weight'])" """


def _notes() -> str:
    from nnsim.files.formats import REGISTRY

    lines = []
    for key, form in REGISTRY.items():
        asked = ", with --format" if form.by_name else ""
        enters = "" if form.read is not None else " It is written only."
        lines.append(f"- {key} (.{form.ending}{asked}): {form.title}. {form.help}{enters}")
    return _NOTES.format(formats="\n".join(lines), pictures=NOTE)


def _options(parser: ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("out", metavar="OUT", help="the file to write, replacing what is there")
    parser.add_argument("--format", default="", metavar="KEY", help="the format (default: as the ending of OUT says)")


def _run(given: Namespace) -> int:
    model = open_model(given.file)
    if is_picture(given):
        write_picture(given, model.session.trained())
        return 0
    for sentence in model.export(given.out, given.format):
        warn(f"note: {sentence}")
    say(f"{given.out}: {model.session.network.parameter_count:,} parameters, as {', '.join(model.weights)}"[:400])
    return 0


PART = Command(
    usage="FILE OUT [--format KEY]",
    help="write the trained network for other programs",
    notes=_notes,
    options=_options,
    run=_run,
    prints=True,
)
