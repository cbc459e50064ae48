"""`nnsim tour`: writes a guided tour to begin with, and checks one that somebody has written."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from nnsim.cli import Command
from nnsim.cli._output import say
from nnsim.cli._sample import write_sample
from nnsim.kit.errors import ArgumentError

_NOTES = """\
A tour has a title, what it is about, an example that it opens, and [[step]] for each step, with text, point (what the
frame is around) and done (what is waited for). The page “Guided tours, and how to write one” of the help has all that
can stand there. The first fault is named with its line; names of commands and panels are checked when the window opens
the tour.

Examples:
  nnsim tour new -o tour.toml
  nnsim tour check tour.toml"""


def _options(parser: ArgumentParser) -> None:
    parser.add_argument("what", choices=("new", "check"),
                        help="new: write one to be changed; check: read each, and try it on its example")  # fmt: skip
    parser.add_argument("files", metavar="FILE", nargs="*", help="a tour, in TOML; new takes none")
    parser.add_argument("-o", "--output", metavar="OUT", default="",
                        help="the tour that new writes, replacing nothing (default: tour.toml)")  # fmt: skip


def _new(given: Namespace) -> int:
    """Write a tour to begin with."""
    out = write_sample(given.files, given.output, "tour.toml", "tour", ("tours", "not.toml"))
    say(f"wrote {out}: change it, try it with nnsim tour check {out}, and open it with Help → Open a tour file")
    return 0


def _run(given: Namespace) -> int:
    if given.what == "new":
        return _new(given)
    if given.output:
        raise ArgumentError("check writes nothing", "", "leave --output out")
    if not given.files:
        raise ArgumentError("check needs a FILE", "", "name a tour; nnsim tour new writes one")
    from nnsim.session.session import Session
    from nnsim.session.tours.reading import check_with, read_tour
    from nnsim.session.tours.texts import said

    for name in given.files:
        tour = read_tour(Path(name).expanduser())
        session = Session()
        try:
            session.example(tour.example)
            check_with(tour, session)
        finally:
            session.close()
        say(f"{name}: “{said(tour.title)}”, {len(tour.stops)} steps on the example {tour.example}")
    return 0


PART = Command(
    usage="new|check [FILE…] [-o OUT]",
    help="write a guided tour of your own, and check it",
    notes=_NOTES,
    options=_options,
    run=_run,
)
