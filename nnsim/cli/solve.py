"""`nnsim solve`: one iteration worked out on paper, formulas and numbers, as HTML, LaTeX or PDF."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from nnsim.cli import Command
from nnsim.cli._document import UNITS, add_file, add_samples, iteration_samples, open_model
from nnsim.cli._output import say, warn
from nnsim.cli._parser import add_param, whole

if TYPE_CHECKING:
    from nnsim.session.trial import Rows


def _options(parser: ArgumentParser) -> None:
    from nnsim.files.paper.sheet import PAPERS
    from nnsim.parts.notation import NOTATIONS
    from nnsim.session.draft import PARAMS
    from nnsim.session.solution.scribe import LIMITS, Style

    usual = Style()
    add_file(parser)
    parser.add_argument(
        "-o", "--output", metavar="OUT", required=True, help="the document: .html, .tex or .pdf; an old one is replaced"
    )
    add_samples(parser, "else row 1 of the project's data; all where the learning rule looks at all")
    options = parser.add_argument_group("the iteration")
    options.add_argument(
        "--updates",
        type=whole("--updates", 1, 10**6),
        default=1,
        metavar="N",
        help="after how many updates the result is shown; the steps are those of the first (default: 1)",
    )
    options.add_argument("--optimizer", metavar="KEY", help="optimizer (default: the project's)")
    add_param(options, replace(next(p for p in PARAMS if p.name == "rate"), default="the project's"))
    options.add_argument(
        "--resume",
        action="store_true",
        help="go on from the project's optimizer state, updates and dropout generator (default: begin anew, as trace)",
    )
    looks = parser.add_argument_group("how it is written")
    looks.add_argument(
        "--notation",
        choices=NOTATIONS,
        default=usual.notation,
        help="course: o, In = [1; o], z = Wᵀ In; common: a, z = W a + b, weights as (out, in) (default: course)",
    )
    for name, metavar, words in (
        ("digits", "N", "significant digits of numbers"),
        ("lines", "N", "most lines of a step that are written out; of more, the first half of as many are"),
        ("terms", "N", "most terms of a sum"),
    ):
        value = getattr(usual, name)
        looks.add_argument(
            f"--{name}",
            type=whole(f"--{name}", *LIMITS[name]),
            default=value,
            metavar=metavar,
            help=f"{words} (default: {value})",
        )

    looks.add_argument("--paper", choices=PAPERS, default=usual.paper, help="the paper of .pdf and .tex (default: A4)")


def _run(given: Namespace) -> int:
    from nnsim.files.atomic import write_whole
    from nnsim.files.documents import document_bytes, document_ending
    from nnsim.session.solution.scribe import Style

    ending = document_ending(given.output)
    model = open_model(given.file)
    inputs, targets = iteration_samples(given, model)
    if inputs is None and model.needs_all:
        warn("note: the learning rule looks at all training samples together, so the iteration on all is worked out")
    elif inputs is None:
        warn("note: no sample is chosen, so row 1 of the data is worked out; choose others with --row or --input")
        given.sample = (0, 1)
        inputs, targets = model.session.sample_row(*given.sample)
    style = Style(given.notation, given.digits, given.lines, given.terms, given.paper)
    sheet = model.solution(
        inputs,
        targets,
        _words(given, inputs) if inputs is not None else "",
        updates=given.updates,
        rate=given.rate,
        optimizer=given.optimizer,
        resume=given.resume,
        style=style,
    )
    data = document_bytes(sheet, ending, given.pdf)
    write_whole(given.output, data)
    say(f"wrote {given.output} ({len(data):,} bytes)")
    return 0


def _words(given: Namespace, inputs: "Rows") -> str:
    """Which samples they are."""
    if given.sample is not None:
        return f"row {given.sample[0] + 1} of the data"
    count = len(inputs)
    return f"a batch of {count} samples" if count > 1 else "one sample"


PART = Command(
    usage="FILE [--row N | --input X,… --target Y,… | --batch FILE.npz] -o OUT [options]",
    help="write one iteration as a worked solution (HTML, LaTeX, PDF)",
    notes=f"""\
Everything that happens in one iteration, on paper: the network drawn, what is given, and each step with its formula,
the same with matrices of numbers, and number by number, up to the new weights. As in `nnsim trace` the samples are one
batch, the weights are the project's present ones, and the project is not changed. {UNITS}

The ending of OUT says in which format:
- .html is one page that needs nothing else. Each computed number is an element with data-of, where it comes from, such
as hidden1.W[1,0] (row 0 is the bias), and data-value, the exact number.
- .tex is for pdflatex with standard packages. Each computed number stands as \\val{{…}}, and what is given as
\\given{{…}}; one line at the top of the file turns the solution into a sheet to fill in, with what is given on it.
- .pdf is made by Qt; no display is needed.

Of large layers, matrices show their first rows and columns and the last, sums the first terms and the last, and a step
that has more than --lines lines the first of them and how many more there are.

Examples:
  nnsim solve mazur.nnsim --row 1 --digits 9 -o mazur.pdf
  nnsim solve xor.nnsim --input 0,1 --target 1 --notation common -o solution.html
  nnsim solve xor.nnsim --batch batch.npz --optimizer adam --rate 0.01 -o adam.tex""",
    options=_options,
    run=_run,
    prints=True,
)
