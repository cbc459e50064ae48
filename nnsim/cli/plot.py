"""`nnsim plot`: curves, boundary, confusion matrix or weights of a project as a picture."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from nnsim.cli import Command
from nnsim.cli._document import add_file, open_model
from nnsim.cli._output import say
from nnsim.files.hues import PALETTES
from nnsim.kit.errors import FileError

_ENDINGS = ("svg", "pdf", "png")


def _options(parser: ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("what", choices=("curves", "boundary", "confusion", "weights"), help="what is plotted")
    parser.add_argument("-o", "--out", required=True, metavar="OUT", help="the picture: .svg, .pdf or .png")
    parser.add_argument("--inputs", metavar="X,Y", help="of boundary: the two inputs, by name (default: the first two)")
    parser.add_argument(
        "--part", choices=("train", "validation", "test"), help="of confusion: the part (default: test, else train)"
    )
    parser.add_argument("--linear", action="store_true", help="of curves: a linear scale (default: logarithmic losses)")
    parser.add_argument("--palette", choices=PALETTES, help="the hues (default: the window's, from the preferences)")


def _run(given: Namespace) -> int:
    from nnsim.files.atomic import write_whole
    from nnsim.files.plots.canvas import painted_in
    from nnsim.parts.tables import column_names
    from nnsim.session import plotting

    ending = Path(given.out).suffix.lower().removeprefix(".")
    if ending not in _ENDINGS:
        raise FileError(f"{Path(given.out).name[:80]} cannot be written", "its ending is none of a picture",
                        "let it end in .svg, .pdf or .png")  # fmt: skip
    session = open_model(given.file).session
    with painted_in(given.palette or session.settings.get("palette")):
        if given.what == "curves":
            drawn = plotting.plot_curves(session, not given.linear)
        elif given.what == "boundary":
            drawn = plotting.plot_boundary(session, column_names(given.inputs or ""))
        elif given.what == "confusion":
            drawn = plotting.plot_confusion(session, given.part or "")
        else:
            drawn = plotting.plot_weights(session)
    write_whole(Path(given.out), drawn.encode() if ending == "svg" else given.picture(drawn, ending))
    say(f"{given.out}: {given.what}")
    return 0


PART = Command(
    usage="FILE (curves|boundary|confusion|weights) -o OUT",
    help="plot curves, boundary, confusion or weights of a project",
    notes="""\
- curves: losses, and of classes accuracies, of all runs that the project keeps
- boundary: what the network answers over two inputs, all others at their means, or to one input; with the samples
- confusion: of a part, rows are what samples are, columns what they are called
- weights: each layer as a heat map, biases above; of images a picture for each unit

.svg needs nothing else; .pdf and .png are made by Qt, and need no display. An old OUT is replaced.

  nnsim plot moons.nnsim boundary -o moons.svg
  nnsim plot iris.nnsim boundary --inputs "petal length (cm),petal width (cm)" -o iris.pdf
  nnsim plot digits.nnsim confusion --part validation -o confusion.png""",
    options=_options,
    run=_run,
    prints=True,
)
