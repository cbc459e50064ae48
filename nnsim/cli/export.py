"""`nnsim export`: the weights for other programs."""

from argparse import ArgumentParser, Namespace

from nnsim.cli import Command
from nnsim.cli._document import add_file, open_model
from nnsim.cli._output import say


def _options(parser: ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("out", metavar="OUT", help="the file to write, replacing what is there")


def _run(given: Namespace) -> int:
    model = open_model(given.file)
    model.export(given.out)
    say(f"{given.out}: {model.session.network.parameter_count:,} parameters, as {', '.join(model.weights)}"[:400])
    return 0


PART = Command(
    usage="FILE OUT.(npz|safetensors|json|csv)",
    help="write the weights for other programs",
    notes="""\
The ending of OUT says in which format. Names are <layer>.weight, of shape (in, out), and <layer>.bias, so that
output = φ(x @ weight + bias); PyTorch's nn.Linear has weights (out, in): transpose them there. An existing OUT is
replaced. CSV, for spreadsheets, has a line for each weight and cannot be imported again.

Example, and what to do with it:
  nnsim export xor.nnsim xor.npz
  python3 -c "import numpy; w = numpy.load('xor.npz'); print(w['hidden1.weight'])" """,
    options=_options,
    run=_run,
)
