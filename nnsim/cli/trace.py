"""`nnsim trace`: one iteration, step by step, with every number that it writes."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from nnsim.cli import Command
from nnsim.cli._document import UNITS, add_file, add_samples, iteration_samples, open_model
from nnsim.cli._output import named_arrays, number, say, say_json
from nnsim.cli._parser import add_param, whole
from nnsim.kit.errors import ArgumentError

if TYPE_CHECKING:
    from nnsim.session.trial import Trace


def _options(parser: ArgumentParser) -> None:
    from nnsim.session.draft import PARAMS

    add_file(parser)
    add_samples(parser, "none where the learning rule looks at all of them")
    options = parser.add_argument_group("the iteration")
    options.add_argument(
        "--updates",
        type=whole("--updates", 1, 10**6),
        default=1,
        metavar="N",
        help="how many updates parameters_after and loss_after follow (default: 1)",
    )
    options.add_argument("--optimizer", metavar="KEY", help="optimizer (default: the project's)")
    rate = replace(next(p for p in PARAMS if p.name == "rate"), default="the project's")
    add_param(options, rate)
    shown = parser.add_argument_group("what is printed")
    shown.add_argument("--json", action="store_true", help="print one JSON document (default: text)")
    shown.add_argument(
        "--digits", type=whole("--digits", 1, 17), default=8, metavar="N", help="digits of numbers in text (default: 8)"
    )


def _run(given: Namespace) -> int:
    model = open_model(given.file)
    inputs, targets = iteration_samples(given, model)
    if inputs is None and not model.needs_all:
        raise ArgumentError("no samples are chosen", "", "give --row, --sample, --input with --target, or --batch")
    trace = model.trace_encoded(inputs, targets, updates=given.updates, rate=given.rate, optimizer=given.optimizer)
    if given.json:
        say_json(trace.to_json())
    else:
        _print(trace, given.updates, given.digits)
    return 0


def _print(trace: "Trace", updates: int, digits: int) -> None:
    phase = ""
    for step in trace.steps:
        if step.phase != phase:
            phase = step.phase
            say(("" if step is trace.steps[0] else "\n") + phase.upper())
        where = f"{step.focus} · {step.name}" if step.focus else step.name
        say(f"  {where:<28} {step.formula}{f'   ← fault: {step.fault}' if step.fault else ''}")
        written = {step.symbols.get(name, name): array for name, array in step.writes.items()}
        say(named_arrays(written, digits, "      "))
    say(f"\nAFTER {updates:,} UPDATE{'S' if updates != 1 else ''}")
    say(named_arrays(trace.parameters_after, digits, "      "))
    say(f"  loss before {number(trace.loss, digits)}, after {number(trace.loss_after, digits)}")


PART = Command(
    usage="FILE [--row N | --input X,… --target Y,… | --batch FILE.npz] [options]",
    help="print one iteration step by step",
    notes=f"""\
The samples are one batch, not shuffled; the weights are the project's present ones, the optimizer begins anew, and the
project is not changed. {UNITS}Samples are rows, weights are (in, out), a bias has a number for each unit.

Where the learning rule looks at all training samples together, a single one is no iteration: without samples it is the
one that comes next in the training, on all of them.

--row counts the samples from 1, as the window does; --sample counts them from 0, as Python does and arrays in JSON.

`--json` prints one object: "loss" of the batch; "steps" of the first iteration, each with "path", "name", "phase",
"focus" (the layer, or null), "formula", "fault" (the name of one that stands in it, or "") and "writes" (what it
computed, by name); "layers" with the "net_input", "output" and "delta" of each, δ being that of each sample's own loss;
"gradients" of the mean loss, penalties included (null for a frozen layer); "parameters_after" and "loss_after"
following N updates, the loss without dropout. Numbers that are not finite are the texts "NaN", "Infinity" and
"-Infinity".

Examples:
  nnsim trace xor.nnsim --row 1
  nnsim trace mazur.nnsim --input 0.05,0.1 --target 0.01,0.99 --updates 2 --digits 12
  nnsim trace xor.nnsim --batch batch.npz --optimizer adam --rate 0.01 --json""",
    options=_options,
    run=_run,
)
