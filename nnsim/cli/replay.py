"""`nnsim replay`: one iteration as a page for a browser, to be stepped through without nnsim."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from nnsim.cli import Command
from nnsim.cli._document import UNITS, add_file, add_samples, iteration_samples, open_model
from nnsim.cli._output import say
from nnsim.cli._parser import whole
from nnsim.kit.errors import ArgumentError

if TYPE_CHECKING:
    from nnsim.session.model import Model
    from nnsim.session.solution.document import Problem


def _options(parser: ArgumentParser) -> None:
    from nnsim.parts.notation import NOTATIONS
    from nnsim.session.solution.scribe import LIMITS, Style

    usual = Style()
    add_file(parser)
    parser.add_argument("-o", "--output", metavar="OUT", required=True, help="the page: .html; an old one is replaced")
    add_samples(parser, "else the batch of the iteration that the project stands in, or in front of")
    looks = parser.add_argument_group("how it is written")
    looks.add_argument("--notation", choices=NOTATIONS, default=usual.notation,
                       help="course: o, z = Wᵀ In; common: a, z = W a + b (default: course)")  # fmt: skip
    for name, words in (
        ("digits", "significant digits of numbers"),
        ("lines", "most lines of a step that are written out; of more, the first half of as many are"),
    ):
        value = getattr(usual, name)
        kind = whole(f"--{name}", *LIMITS[name])
        looks.add_argument(f"--{name}", type=kind, default=value, metavar="N", help=f"{words} (default: {value})")


def _run(given: Namespace) -> int:
    from nnsim.files.atomic import write_whole
    from nnsim.files.replay import ENDING, replay_page
    from nnsim.session.solution.replay import Reeling
    from nnsim.session.solution.scribe import Style

    if Path(given.output).suffix.lower() != f".{ENDING}":
        raise ArgumentError("a replay is a page for a browser", "", f"give OUT the ending .{ENDING}")
    model = open_model(given.file)
    style = Style(given.notation, given.digits, given.lines)
    reel = Reeling(_problem(given, model), style).finish()
    data = replay_page(reel)
    write_whole(given.output, data)
    say(f"wrote {given.output} ({len(reel.frames)} steps, {len(data):,} bytes)")
    return 0


def _problem(given: Namespace, model: "Model") -> "Problem":
    from nnsim.session.solution.asked import check_rows
    from nnsim.session.solution.choose import offer, problem
    from nnsim.session.solution.document import Problem
    from nnsim.session.solution.moment import Moment

    inputs, targets = iteration_samples(given, model)
    if inputs is None or targets is None:
        found = offer(model.session)
        return problem(model.session, found, found.iteration, "batch")
    check_rows(model.session, (inputs, targets))
    count = len(inputs)
    words = f"row {given.sample[0] + 1} of the data" if given.sample is not None else ""
    return Problem(model.session.named_design, Moment(model.session.matrices()), inputs, targets,
                   words or (f"a batch of {count} samples" if count > 1 else "one sample"))  # fmt: skip


PART = Command(
    usage="FILE [--row N | --input X,… --target Y,… | --batch F.npz] -o OUT.html [options]",
    help="write one iteration as a page that replays it step by step",
    notes=f"""\
One HTML page that needs nothing else: no server, no network, no nnsim. It draws the network and goes through the
iteration step by step, forwards and backwards, by buttons and by keys (← → Home End, P plays), with each step's formula
and numbers, and marks the neurons and edges that a step changes and reads. What is pointed at tells all its numbers,
exactly. It is light or dark as the browser is, and fits a phone. Its address with #9 behind it begins at step 9.

With samples chosen, the iteration begins from the project's present weights with an optimizer that begins anew, as in
nnsim trace. {UNITS}A page has up to 300 neurons, 3,000 weights and 16 samples.

Examples:
  nnsim replay mazur.nnsim -o mazur.html
  nnsim replay xor.nnsim --row 2 --notation common --digits 4 -o xor.html""",
    options=_options,
    run=_run,
    prints=True,
)
