"""`nnsim debug`: train until a condition holds, or go back to where it last came true, and say where that is."""

import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from nnsim.cli import Command
from nnsim.cli._document import add_file, open_model, project_target
from nnsim.cli._output import number, say, say_json, table, warn
from nnsim.cli._parser import whole
from nnsim.kit.errors import ArgumentError, UserError

if TYPE_CHECKING:
    from nnsim.session.stops.stop import Stop
    from nnsim.session.unattended import Unattended

NEVER = 3
_INTERRUPTED = 130


def _options(parser: ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument(
        "--stop",
        action="append",
        default=[],
        metavar="EXPR",
        help="stop right after the step with which this comes true, such as 'abs(delta[hidden1][2]) > 0.1 and "
        "epoch > 5'; may be given several times",
    )
    parser.add_argument(
        "--when",
        action="append",
        default=[],
        metavar="KIND[:SUBJECT]",
        help="stop of another kind, such as sign:W[hidden1][1][2], not_finite, loss_rises, dead, epoch:3, "
        "step:backward/output/delta",
    )
    parser.add_argument(
        "--back-to", metavar="EXPR", help="afterwards, go back to the step with which this last came true"
    )
    parser.add_argument(
        "--ignore",
        type=whole("--ignore", 0, 10**9),
        default=0,
        metavar="N",
        help="let the first N hits pass (default: 0)",
    )
    parser.add_argument(
        "--epochs",
        type=whole("--epochs", 1, 10**9),
        metavar="N",
        help="how many epochs more at the most (default: what is left of those that the project plans)",
    )
    start = "begin with the starting weights, at epoch 0 (default: where the project stands)"
    parser.add_argument("--from-start", action="store_true", help=start)
    kept = "save the project as it stands there (default: it is not saved)"
    parser.add_argument("-o", "--out", metavar="FILE", help=kept)
    parser.add_argument("--json", action="store_true", help="print a JSON document (default: lines for a person)")


def _run(given: Namespace) -> int:
    if not (given.stop or given.when or given.back_to):
        raise ArgumentError("there is nothing to stop at", "", "give --stop, --when or --back-to")
    session = open_model(given.file).session
    target = project_target(given.out) if given.out else None
    if given.from_start:
        session.reset()
    stops = _stops(session, given)
    answer = _train(session, given, stops)
    if answer is None:
        warn("interrupted")
        return _INTERRUPTED
    reached = answer["stopped"] or not stops
    if given.back_to:
        told = {key: answer[key] for key in ("stopped", "why", "epoch", "updates_made")} if stops else None
        answer = {**_back(session, given.back_to), "before": told}
    if given.json:
        say_json(answer)
    else:
        _tell(answer)
    if target is not None:
        session.save(target)
    return 0 if answer["stopped"] and reached else NEVER


def _stops(session: "Unattended", given: Namespace) -> list["Stop"]:
    session.stops.clear()
    chosen = [("condition", text) for text in given.stop]
    for text in given.when:
        kind, _, subject = text.partition(":")
        chosen.append((kind, subject))
    stops = [_add(session, kind, subject) for kind, subject in chosen]
    return [session.stops.change(stop.number, ignore=given.ignore) for stop in stops]


def _add(session: "Unattended", kind: str, subject: str) -> "Stop":
    """A stop; where a kind wants to know of what and is not told, the remedy is how to write it."""
    from nnsim.session.expressions.examples import in_names_of
    from nnsim.session.stops.kinds import REGISTRY as KINDS
    from nnsim.session.stops.places import suggestions

    try:
        return session.stops.add(kind, subject, session.setup)
    except UserError as error:
        if subject or kind not in KINDS.names or not (wanted := suggestions(kind, session.setup)):
            raise
        if KINDS[kind].subject == "value":
            wanted = in_names_of(session.network, "W[hidden][1][2]"), *wanted
        what = f"--when {kind} does not say what it is about"
        examples = ", ".join(f"{kind}:{one}" for one in wanted[:3])
        raise ArgumentError(what, "", f"name it after a colon, such as {examples}") from error


def _train(session: "Unattended", given: Namespace, stops: list["Stop"]) -> dict[str, Any] | None:
    """Train until a stop, or to the end; None when Ctrl+C ended it."""
    from nnsim.session.expressions.expression import compile_expression
    from nnsim.session.unattended import interruptible

    for stop in stops if not given.ignore else []:
        if stop.kind == "condition" and compile_expression(stop.subject, session.setup).holds():
            session.stops.halted([stop.number], session.setup)
            return _answer(session, session.stops.words(stop))
    if given.epochs:
        session.set_training("Train", epochs=session.epoch + given.epochs)
    with interruptible() as interrupted:
        session.train()
        while session.running:
            session.poll()
            if interrupted():
                session.pause()
                return None
    halted = session.stops.stopped
    return _answer(session, halted.words if halted else "", halted is not None)


def _back(session: "Unattended", text: str) -> dict[str, Any]:
    search = session.search_back("condition", text)
    found = search.finish()
    if search.here is not None:
        found = search.here  # it stands there already
    elif found is None:
        return {**_answer(session, f"when {text}", stopped=False), "searched": "backwards"}
    else:
        session.go_to_found(found)
    session.stops.clear()
    stop = session.stops.add("condition", text, session.setup)
    session.stops.halted([stop.number], session.setup)
    return {**_answer(session, found.words), "searched": "backwards", "update_under_way": found.update,
            "true_at_first": found.at_first, "true_at_last": search.here is not None}  # fmt: skip


def _answer(session: "Unattended", words: str, stopped: bool = True) -> dict[str, Any]:
    from nnsim.session.trial import plain_json

    last, following = session.last_index, session.next_index
    worked_on, coming = session.walker.iteration_shown(), session.walker.iteration()
    halted = session.stops.stopped
    answer = {
        "stopped": stopped,
        "why": words,
        "epoch": session.epoch,
        "update": session.update,
        "updates_made": session.updates_made,
        "iteration": session.iteration,
        "batch": worked_on[1] + 1,
        "step": None if last is None else session.steps[last].path,
        "next_step": None if following is None else session.steps[following].path,
        "next_batch": None if following is None or coming == worked_on else coming[1] + 1,
        "samples": session.rows_shown.tolist() if stopped else [],
        "loss": session.loss,
        "values": dict(halted.values) if halted else {},
    }
    plain: dict[str, Any] = plain_json(answer)
    return plain


def _tell(answer: dict[str, Any]) -> None:
    if before := answer.get("before"):
        say(_outcome(before))
    if not answer["stopped"]:
        say(_outcome(answer))
        return
    first = ", which was true already at the first moment that is known" if answer.get("true_at_first") else ""
    if answer.get("true_at_last"):
        say(f"{answer['why'].removeprefix('when ')} came true with the very last step that was made")
    else:
        say(f"went back to {answer['why']}{first}" if "searched" in answer else f"stopped {answer['why']}")
    another = f", batch {answer['next_batch']:,}" if answer["next_batch"] else ""
    rows = [
        ["epoch", f"{answer['epoch']:,}"],
        ["iteration", f"{answer['iteration']:,}"],
        ["updates", f"{answer['updates_made']:,} made"],
        ["batch", f"{answer['batch']:,}"],
        ["step", answer["step"] or "(before the first)"],
        ["next", f"{answer['next_step'] or '(the end)'}{another}"],
    ]
    if answer["samples"]:
        shown = ", ".join(str(row + 1) for row in answer["samples"][:12])
        rows.append(["samples", shown + (", …" if len(answer["samples"]) > 12 else "")])
    if answer["loss"] is not None:
        rows.append(["loss", _plain(answer["loss"])])
    rows += [[text, _plain(value)] for text, value in answer["values"].items()]
    say(table(rows))
    sys.stdout.flush()


def _outcome(answer: dict[str, Any]) -> str:
    """Whether a stop was reached, and where the training stands then."""
    from nnsim.session.moments import after_updates

    never = f"{answer['why'].removeprefix('when ')} never came true" if answer["why"] else "no stop was reached"
    what = f"stopped {answer['why']}" if answer["stopped"] else never
    return f"{what}; the training stands at epoch {answer['epoch']:,}, {after_updates(answer['updates_made'])}"


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return "[" + "  ".join(_plain(one) for one in value) + "]"
    return number(value, 10) if isinstance(value, int | float) else str(value)


PART = Command(
    usage="FILE (--stop EXPR | --when KIND | --back-to EXPR)… [--epochs N] [--json]",
    help="train until a condition holds, and say where",
    notes="""\
Trains FILE at full speed and halts right after the step with which a condition first holds. Expressions know epoch,
batch, update, loss, rate, train_loss, validation_loss, …; z, o, do, delta [layer][neuron][sample]; W, grad and the
optimizer's states [layer][row][neuron]; + - * / % **, comparisons, and, or, not; abs min max sqrt exp log sign norm
mean any all isnan isfinite. Neurons and samples count from 1, row 0 of W is the bias, as on paper. Without a sample a
condition holds when it holds for any sample of the batch. Where the next batch or epoch has been counted, the numbers
of the iteration just made are still known: a condition about both can come true there.

--back-to searches the training that was just made, backwards, for the step with which the condition last came true. A
condition that never came true because it was true already at the first moment that is known leads to that moment, and
--json has "true_at_first": true; one that came true with the very last step is there already, and has "true_at_last".
"samples" are rows of the data, counted from 1 as for `nnsim trace --row`; --json counts them from 0. "updates" are
those that have been made: within iteration 4, three have been. Between two iterations "iteration", "batch", "samples"
and "loss" are of the one that was made; "next" names the batch that comes, as does "next_batch" of --json.
FILE is left as it is; -o saves the project where it halted, in the middle of an iteration too.

Exit code 0 when it stopped there, also at the first moment where the condition was true already; 3 when no stop was
reached, or the condition of --back-to was never true. With both, --json has what became of the stops as "before".

Examples:
  nnsim debug xor.nnsim --stop 'abs(delta[hidden1][2]) > 0.1 and epoch > 5'
  nnsim debug xor.nnsim --when not_finite --epochs 100
  nnsim debug xor.nnsim --from-start --back-to 'W[output][0][1] > 0' --json""",
    options=_options,
    run=_run,
)
