"""`nnsim sweep`: the same network trained many times, otherwise each time; or its learning rate tried out."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nnsim.cli import Command
from nnsim.cli._document import add_file, open_model, project_target
from nnsim.cli._output import number, say, say_json, table, warn
from nnsim.cli._parser import whole
from nnsim.kit.errors import ArgumentError

if TYPE_CHECKING:
    from nnsim.session.experiments.results import Group, Result
    from nnsim.session.experiments.variables import Trial
    from nnsim.session.model import Model

_MOST = 40  # trials that are listed
_INTERRUPTED = 130


def _options(parser: ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument(
        "--vary", action="append", default=[], metavar="NAME=VALUES",
        help="what is varied: values separated by commas, or low..high; again for more (default: none)",
    )  # fmt: skip
    parser.add_argument(
        "--random", type=whole("--random", 1, 10_000), metavar="N",
        help="draw so many combinations (default: every one of the grid)",
    )  # fmt: skip
    parser.add_argument(
        "--seed", type=whole("--seed", 0, 2**31), default=0, metavar="N", help="of --random (default: 0)"
    )
    parser.add_argument(
        "--folds", type=whole("--folds", 2, 100), default=0, metavar="K",
        help="train each K times, every time without one of K parts, and score it on that (default: once)",
    )  # fmt: skip
    parser.add_argument(
        "--epochs", type=whole("--epochs", 1, 10**9), metavar="N", help="of each trial (default: the project's)"
    )
    parser.add_argument(
        "-o", "--out", metavar="FILE", help="where results are kept (default: FILE.sweep.jsonl beside the project)"
    )
    parser.add_argument("--force", action="store_true", help="begin anew (default: go on with what is there)")
    parser.add_argument(
        "--jobs", type=whole("--jobs", 1, 256), metavar="N", help="trainings at once (default: one for each core)"
    )
    parser.add_argument(
        "--rate-range", metavar="LOW..HIGH", help="try the learning rate out instead, such as 1e-5..1 (default: no)"
    )
    parser.add_argument(
        "--best", metavar="OUT.nnsim", help="save the best trial, trained, as a project of its own (default: none)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document (default: text)")


def _run(given: Namespace) -> int:
    from nnsim.session.experiments.plan import Plan
    from nnsim.session.experiments.store import Store
    from nnsim.session.experiments.trials import run_trials
    from nnsim.session.experiments.variables import words

    model = open_model(given.file)
    if given.rate_range is not None:
        return _try_rate(model, given)
    if not given.vary and not given.folds:
        raise ArgumentError("nothing is varied", "", "say what with --vary, such as --vary rate=0.01,0.1")
    design, plan = (
        model.session.design,
        Plan(tuple(given.vary), given.random or 0, given.seed, given.epochs, given.folds),
    )
    trials = plan.trials(design)  # ArgumentError before anything is trained
    best = project_target(given.best) if given.best else None
    path = Path(given.out) if given.out else Path(given.file).with_suffix(".sweep.jsonl")
    store = Store(path, design, given.force)
    left, known = store.left(trials), len(store.of(trials))
    if known:
        warn(f"note: {known:,} of {known + len(left):,} trials are known from {path}")
    interrupted = False
    try:
        for count, result in enumerate(run_trials(design, left, _jobs(given, left)), 1):
            store.add(result)
            if not given.json:
                outcome = result.error or f"{_measure(result)} after {result.epochs:,} epochs"
                print(f"{count}/{len(left)}  {words(result.trial)}  {outcome}", file=sys.stderr, flush=True)
    except KeyboardInterrupt:
        interrupted = True
        warn(f"interrupted; what was reached is kept in {path}, the same command goes on")
    found = store.of(trials)
    if given.json:
        say_json({"results": [result.to_json() for result in found], "groups": [*map(_plain, _groups(found))]})
    elif found:
        _print(found, plan.names)
    if best is not None and not interrupted:
        _save_best(model, found, best)
    return _INTERRUPTED if interrupted else 0


def _save_best(model: "Model", found: "Sequence[Result]", path: Path) -> None:
    """Train the best trial again, to the very same weights, and save it with its curve."""
    from nnsim.session.experiments.results import best_of
    from nnsim.session.experiments.variables import varied, words
    from nnsim.session.unattended import trained

    best = best_of(found)
    if best is None:
        raise ArgumentError("there is no best trial", found[0].error if found else "", "vary something else")
    if "fold" in best.trial:
        raise ArgumentError("the best trial is a fold", "a project has no folds", "sweep without --folds to save one")
    with trained(varied(model.session.design, best.trial)) as session:
        session.save(path)
    warn(f"note: {path} is the best trial, {words(best.trial)}")


def _jobs(given: Namespace, left: "Sequence[Trial]") -> int:
    return min(given.jobs or os.cpu_count() or 1, max(len(left), 1))


def _measure(result: "Result") -> str:
    part = result.judged_by
    loss, accuracy = result.score(part, "loss"), result.score(part, "accuracy")
    told = f"{part} loss {_said(loss)}"
    return told if accuracy is None else f"{told}, accuracy {accuracy:.2%}"


def _print(found: "Sequence[Result]", names: Sequence[str]) -> None:
    from nnsim.session.experiments.results import SCORES

    scores = [pair for pair in SCORES if any(one.score(*pair) is not None for one in found)]
    heads = [f"{part} {what}" for part, what in scores]
    lines = [[*names, *heads, "epochs", "seconds"]]
    for one in sorted(found, key=lambda one: one.merit)[:_MOST]:
        values = [f"{value:g}" if isinstance(value, float) else str(value) for value in map(one.trial.get, names)]
        end = [one.error[:50], ""] if one.error else [f"{one.epochs:,}", f"{one.seconds:.2f}"]
        lines.append([*values, *(_said(one.score(*pair)) for pair in scores), *end])
    say(table(lines, indent=""))
    if len(found) > _MOST:
        say(f"{len(found) - _MOST:,} more with --json")
    groups = _groups(found)
    if groups:
        say()
        rows = [["mean ± deviation", "runs", *heads]]
        for group in groups:
            told = []
            for pair in scores:
                mean, deviation = group.mean(*pair), group.deviation(*pair)
                told.append("—" if mean is None else f"{number(mean, 4)} ± {number(deviation or 0.0, 2)}")
            rows.append([group.words or "all", str(len(group.runs)), *told])
        say(table(rows, indent=""))


def _said(value: float | None) -> str:
    return "—" if value is None else number(value)


def _groups(found: "Sequence[Result]") -> "list[Group]":
    """Trials that differ by chance alone, together."""
    from nnsim.session.experiments.results import grouped
    from nnsim.session.experiments.variables import CHANCE

    return grouped(one for one in found if any(name in one.trial for name in CHANCE))


def _plain(group: "Group") -> dict[str, Any]:
    """Mean and sample deviation of every score."""
    from nnsim.session.experiments.results import SCORES

    found: dict[str, Any] = {"words": group.words, "seeds": len(group.runs), "mean": {}, "deviation": {}}
    for pair in SCORES:
        if group.values(*pair):
            name = " ".join(pair)
            found["mean"][name], found["deviation"][name] = group.mean(*pair), group.deviation(*pair)
    return found


def _try_rate(model: "Model", given: Namespace) -> int:
    from nnsim.parts.tables import is_number
    from nnsim.session.experiments.rate_range import rate_range

    low, dots, high = given.rate_range.partition("..")
    if not dots or not is_number(low) or not is_number(high):
        raise ArgumentError(f"{given.rate_range[:40]!r} is no range", "", "write it as 1e-5..1")
    found = rate_range(model.session.design, float(low), float(high))
    if given.json:
        say_json(vars(found))
        return 0
    stride = max(1, len(found.rates) // 20)
    lines = [["η", "loss", "smoothed"]]
    rows = list(zip(found.rates, found.losses, found.smooth, strict=True))
    lines += [[number(rate, 3), number(loss), number(smooth)] for rate, loss, smooth in rows[::stride]]
    say(table(lines, indent=""))
    if found.suggested is None:
        say("the loss did not fall: try another range")
    else:
        say(f"try η = {found.suggested:g}: a tenth of the rate at which the smoothed loss is least")
    return 0


def _notes() -> str:
    from nnsim.session.experiments.variables import KINDS

    listed = "\n".join(f"- {name}: {kind.help}" for name, kind in KINDS.items())
    return f"""\
Each trial is a training from the start, as long as the project plans; the project stays as it is. What can be varied:

{listed}

Values are separated by commas. A range such as seed=0..4 is every whole number in it; with --random N numbers are
drawn from it, those of rate, batch_size and penalties evenly in their logarithm. Trials that differ by seed,
split_seed or fold alone are put together: mean and sample deviation. They are listed by their loss on validation,
with --folds by that on the part left out, which is called test.

Results are kept line by line as they come, so the same command goes on where it was interrupted, or has more to do.
Every trial can be made again to the last bit from its settings, and --best does so with the one whose loss on
validation is least.

  nnsim sweep iris.nnsim --vary rate=0.001,0.01,0.1 --vary seed=0..4
  nnsim sweep digits.nnsim --vary hidden=16,32,32-16 --vary activation=tanh,relu --epochs 20
  nnsim sweep digits.nnsim --vary rate=0.0001..0.1 --vary l2=1e-5..0.1 --random 30
  nnsim sweep digits.nnsim --rate-range 1e-5..1"""


PART = Command(
    usage="FILE --vary NAME=VALUES [--vary …] [--random N] [--epochs N] [--jobs N] [--json]",
    help="train a network many times, otherwise each time, or try its learning rate out",
    notes=_notes,
    options=_options,
    run=_run,
)
