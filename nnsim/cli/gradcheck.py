"""`nnsim gradcheck`: every gradient against a measured slope."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from nnsim.cli import Command
from nnsim.cli._document import UNITS, add_file, add_samples, chosen_samples, open_model
from nnsim.cli._output import number, say, say_json, table, warn
from nnsim.cli._parser import whole

if TYPE_CHECKING:
    from nnsim.session.checks.gradcheck import GradCheck

_DISAGREES = 1


def _options(parser: ArgumentParser) -> None:
    add_file(parser)
    add_samples(parser, "without these options: the first rows of the training part")
    parser.add_argument(
        "--most",
        type=whole("--most", 1, 10**6),
        default=32,
        metavar="N",
        help="how many rows of the training part are taken (default: 32)",
    )
    parser.add_argument(
        "--rows",
        type=whole("--rows", 1, 10**9),
        default=20,
        metavar="N",
        help="rows of the table, the worst (default: 20)",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document, all rows (default: text)")


def _run(given: Namespace) -> int:
    model = open_model(given.file)
    check = model.gradcheck_encoded(chosen_samples(given, model), most=given.most)
    if given.json:
        say_json(check.to_json())
    else:
        _print(check, given.rows)
    return 0 if check.agrees else _DISAGREES


def _print(check: "GradCheck", most: int) -> None:
    rows = [["parameter", "analytic", "numeric", "relative error", ""]]
    for one in check.comparisons[:most]:
        verdict = "" if one.agrees else "not known" if not one.known else "kink" if one.kink else "DISAGREES"
        numbers = (number(one.analytic, 9), number(one.numeric, 9), number(one.relative_error, 2))
        rows.append([one.label, *numbers, verdict])
    say(table(rows))
    count = len(check.comparisons)
    if count > most:
        say(f"  … and {count - most:,} more, no worse")
    unknown, right = len(check.unknown), sum(one.agrees for one in check.comparisons)
    wrong = sum(one.known and not one.agrees and not one.kink for one in check.comparisons)
    shown = f"{check.samples:,} sample{'s' if check.samples != 1 else ''}, loss {number(check.loss)}"
    agree = f"{right:,} of {count:,} gradients" if right < count else f"all {count:,} gradients"
    verdict = f"{wrong:,} of {count:,} gradients disagree" if wrong else f"{agree} agree"
    say(f"{verdict} within {check.tolerance:g} ({shown})")
    if unknown:
        why = (
            "a number is NaN or infinite; take other weights or samples, or find where they come from with nnsim debug"
        )
        warn(f"note: {unknown:,} are not known: {why}")
    if check.kinks:
        why = "moving the weight takes a unit across a kink, where there is no slope; take other samples"
        warn(f"note: {len(check.kinks):,} could not be compared: {why}")
    if check.left_out:
        warn(f"note: {check.left_out:,} weights are cut or frozen and have no gradient")


PART = Command(
    usage="FILE [samples] [--most N] [--rows N] [--json]",
    help="compare every gradient with a measured slope",
    notes=f"""\
For each weight and bias, at their present values: the gradient that backpropagation gives, and the slope of the loss
that is measured by moving the weight a little both ways. Penalties count, dropout is off, and all is computed in
float64. The relative error is |analytic − numeric| / max(|analytic|, |numeric|), where gradients below a millionth of
the loss count as that. Exit code 1 when a gradient disagrees, or is not known since a number is NaN or infinite. Where
a unit stands on a kink (ReLU at 0) there is no slope: marked, and not counted. A weight is named as in expressions,
W[layer][row][neuron], counted from 1; row 0 is the bias. --json has the arrays' own numbers, from 0, and whether each
is known. A fault that was injected is in the gradients, not in the slopes; where it adds to gradients of earlier
iterations, those are what the training has left.
{UNITS}""",
    options=_options,
    run=_run,
)
