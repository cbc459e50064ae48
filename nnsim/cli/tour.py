"""`nnsim tour`: checks a guided tour that somebody has written."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from nnsim.cli import Command
from nnsim.cli._output import say


def _options(parser: ArgumentParser) -> None:
    parser.add_argument("what", choices=("check",), help="check: read each file, and try it on its example")
    parser.add_argument("files", metavar="FILE", nargs="+", help="a tour, in TOML")


def _run(given: Namespace) -> int:
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
    usage="check FILE…",
    help="check a guided tour that you have written",
    notes="The first fault is named with its line. Names of commands and panels are checked when the window opens it.",
    options=_options,
    run=_run,
)
