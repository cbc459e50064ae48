"""`nnsim share`: a network as a line of text for a message."""

from argparse import ArgumentParser, Namespace

from nnsim.cli import Command
from nnsim.cli._document import add_file, open_model
from nnsim.cli._output import say, warn


def _options(parser: ArgumentParser) -> None:
    from nnsim.session.sharing import WEIGHTS

    add_file(parser)
    parser.add_argument(
        "--weights",
        choices=WEIGHTS,
        default="start",
        help="which weights go along: none, so that they are drawn anew; those that training starts from; or the "
        "present ones, from which the other network starts (default: start)",
    )


def _run(given: Namespace) -> int:
    from nnsim.session.sharing import share

    shared = share(open_model(given.file).session, given.weights)
    for note in shared.notes:
        warn(f"note: {note}")
    say(shared.text)
    return 0


PART = Command(
    usage="FILE [--weights none|start|current]",
    help="print the network as a text for a message",
    notes="""\
The text begins with nnsim: and has no blanks. It holds the network, its settings and, as chosen, weights, each number
exactly. Weights that the seed draws take no room in it. Paste it into the window (Ctrl+V on the canvas, or File → Open
from text), or make a project of it with nnsim new --from-text. Data in a file stay behind: the samples, and the path.

Examples:
  nnsim share xor.nnsim
  nnsim share xor.nnsim --weights current | nnsim new --from-text - -o copy.nnsim""",
    options=_options,
    run=_run,
    prints=True,
)
