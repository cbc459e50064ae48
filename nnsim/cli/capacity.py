"""`nnsim capacity`: how many patterns a network can store, by trying."""

import math
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from nnsim.cli import Command
from nnsim.cli._output import number, say, say_json, table
from nnsim.cli._parser import whole
from nnsim.kit.errors import ArgumentError, FileError

_ENDINGS = ("svg", "pdf", "png")
_MOST = 100


def _options(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--rule", default="hopfield", metavar="KEY[:NAME=VALUE]",
        help="the rule that stores, with its settings (default: hopfield)",
    )  # fmt: skip
    parser.add_argument(
        "--units", type=whole("--units", 2, 1000), default=100, metavar="N", help="how many units (default: 100)"
    )
    parser.add_argument(
        "--patterns", type=_counts("--patterns"), metavar="LIST",
        help="numbers of patterns: 10,14,28 or 2..30 (default: up to beyond what can be stored)",
    )  # fmt: skip
    parser.add_argument(
        "--trials", type=whole("--trials", 1, 10_000), default=10, metavar="N", help="of each (default: 10)"
    )
    parser.add_argument("--seed", type=whole("--seed", 0, 2**31), default=0, metavar="N", help="of all (default: 0)")
    parser.add_argument("-o", "--out", metavar="OUT", help="a picture, too: .svg, .pdf or .png (default: none)")
    parser.add_argument("--json", action="store_true", help="print one JSON document (default: text)")


def _counts(name: str) -> Callable[[str], list[int]]:
    def read(text: str) -> list[int]:
        low, dots, high = text.partition("..")
        fields = [low, high] if dots else text.split(",")
        one = whole(name, 1, 10_000)
        found = [one(field) for field in fields]
        if dots:
            found = list(range(found[0], found[1] + 1))
        if not found or len(found) > _MOST:
            raise ArgumentError(f"{name} cannot be {text[:60]!r}", f"it takes 1 to {_MOST} numbers", "write 10,14,28")
        return sorted(set(found))

    return read


def _run(given: Namespace) -> int:
    from nnsim.files.atomic import write_whole
    from nnsim.kit.pieces import Pieces
    from nnsim.parts.rules import REGISTRY as RULES
    from nnsim.session.draft import part
    from nnsim.session.experiments.capacity import measuring, usual_counts

    ending = Path(given.out or ".svg").suffix.lower().removeprefix(".")
    if given.out and ending not in _ENDINGS:
        raise FileError(f"{Path(given.out).name[:80]} cannot be written", "its ending is none of a picture",
                        "let it end in .svg, .pdf or .png")  # fmt: skip
    rule = part(RULES, given.rule)
    counts = given.patterns or usual_counts(rule, given.units)
    work, said = Pieces(measuring(rule, given.units, counts, given.trials, given.seed)), 0
    for done, _now in work:
        if done > said and not given.json and sys.stderr is not None and sys.stderr.isatty():
            print(f"\r{done}/{len(counts) * given.trials} ", end="", file=sys.stderr, flush=True)
        said = done
    found = work.result
    if given.json:
        say_json(found.to_json())
    else:
        rows = [("patterns", "a unit", "recalled", "±")]
        for count, mean, error in zip(found.counts, found.means, found.errors, strict=True):
            rows.append(
                (str(count), number(count / given.units, 3), f"{mean:.3f}", "" if math.isnan(error) else f"{error:.3f}")
            )
        say(f"{RULES[rule.key].title}: {given.units} units, {given.trials} trials of each")
        say(table(rows))
        if found.known is not None:
            say(f"theory, with infinitely many units: {found.known:g} patterns ({found.known / given.units:g} a unit)")
    if given.out:
        drawn = found.picture()
        write_whole(Path(given.out), drawn.encode() if ending == "svg" else given.picture(drawn, ending))
        if not given.json:
            say(f"{given.out}: recall over the number of patterns")
    return 0


PART = Command(
    usage="[--units N] [--patterns LIST] [--trials N] [-o OUT]",
    help="try how many patterns a network can store",
    notes="""\
Random patterns of -1 and 1 are stored, damaged and recalled. One counts as recalled when the state that the recall ends
in has an overlap of at least 0.95 with it; the damage is the setting noise of the rule, in per cent.

With 100 units and Hebb's rule, 10 % noise: 0.98 of 10 patterns, 0.80 of 14, 0.05 of 28 (means of many trials; 1.0, 0.8
and below 0.1 in tenths). Theory has the jump at 0.138 patterns a unit, for infinitely many units (Amit, Gutfreund and
Sompolinsky 1985).

  nnsim capacity --patterns 10,14,28 --trials 20
  nnsim capacity --rule hopfield:storing=pseudo-inverse --units 50 -o capacity.svg
  nnsim capacity --rule hopfield:noise=20 --patterns 2..20 --json""",
    options=_options,
    run=_run,
    prints=True,
)
