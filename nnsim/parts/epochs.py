"""What the programs of all learning rules share: epochs of batches, the forward pass, E, evaluation, and when to stop.

A rule gives the steps of one iteration (`program`); samples are taken, counted and shuffled here.
"""

from collections.abc import Sequence

from nnsim.engine.evaluation import FIGURES, Evaluate, Pass, Tally
from nnsim.engine.expr import Call, Const, Expr, Ref, Symbol, add_all, either, substitute, total
from nnsim.engine.operations import Copy, Count, Hold, Set, Shuffle, TakeBatch
from nnsim.engine.program import Assign, For, If, Node, Slot, Step, Until
from nnsim.parts.wiring import DISTORTING, Wired, Wiring

E = Ref("E", Symbol("E"))
N = Ref("N", Symbol("N"))
RATE = Ref("rate", Symbol("η", r"\eta"))
WHOLE = -1
WIDE = 16  # features from which on a sample lies in one piece: gathering a batch is then many times faster


def epoch_slots(wiring: Wiring) -> tuple[Slot, ...]:
    """The arrays of the data, the counters of the loops, the figures of the curves, and the optimizer's states."""
    dtype, n, v = wiring.dtype, wiring.samples, wiring.validation
    features = sum(la.size for la in wiring.inputs)
    targets = sum(la.size for la in wiring.outputs) if wiring.rule.supervised else 0
    slots = [
        Slot("X", (features, n), dtype, "constant", by_column=features >= WIDE),
        Slot("Y", (targets, n), dtype, "constant"),
        Slot("XV", (features, v), dtype, "constant"),
        Slot("YV", (targets, v), dtype, "constant"),
        *(Slot(name, (), "int64", "counter") for name in ("epoch", "batch", "epochs", "wait")),
        Slot("order", (n,), "int64", "carried"),
        *(Slot(f"rng.{name}", (1,), "uint64", "carried") for name in ("shuffle", "dropout")),
        *(Slot(DISTORTING, (1,), "uint64", "carried") for _ in wiring.distortions[:1]),
        *(Slot(name, (), dtype, "carried") for name in ("rate", "rate.now")),
        *(Slot(name, (), "float64", "carried") for name in FIGURES),
        Slot("best_loss", (), "float64", "carried"),
        Slot("tally", (3,), "float64", "carried"),  # from here on what an iteration writes lies side by side
        Slot("N", (), dtype, "carried"),
        Slot("E", (), dtype),
    ]
    for layer in wiring.weighted:
        shape = (1 + layer.fan_in, layer.size)
        slots += [Slot(f"{layer.name}.{s.name}", shape, dtype, "carried") for s in wiring.optimizer.states]
        if wiring.patience is not None:
            slots.append(Slot(f"{layer.name}.best", shape, dtype, "carried"))
    return tuple(slots)


def program(
    wiring: Wiring,
    iteration: Sequence[Node],
    begin: Sequence[Node] = (),
    end: Sequence[Node] = (),
    also: Sequence[tuple[str, int, str]] = (),
) -> tuple[Node, ...]:
    """Epochs until a stop of the rule or of the training holds: batches of samples, each through an iteration.

    `begin` and `end` stand in front of the batches of each epoch, and after they have been evaluated; `also` are
    further arrays of all samples that a batch takes its columns of.
    """
    epoch: list[Node] = list(begin)
    if wiring.shuffle and wiring.samples > max(1, wiring.batch_size):
        epoch.append(
            Step(
                "shuffle",
                "data",
                WHOLE,
                Shuffle("order", "rng.shuffle"),
                "A new random order of the samples.",
                "order ← random permutation",
                r"\mathrm{order} \leftarrow \mathrm{permutation}",
            )
        )
    batches = -(-wiring.samples // wiring.batch_size)
    epoch.append(For("batch", batches, (*_samples(wiring, also), *iteration)))
    epoch.append(
        Step(
            "evaluate",
            "evaluate",
            WHOLE,
            _evaluate(wiring),
            "Mean loss and accuracy of the epoch, and on validation data.",
            "E of the epoch, and on the validation samples",
            r"\bar E_{\mathrm{train}},\; \bar E_{\mathrm{validation}}",
        )
    )
    epoch.extend(end)
    epoch.extend(_watch_progress(wiring))
    after: tuple[Node, ...] = ()
    if wiring.patience is not None:
        best = tuple((f"{la.name}.best", f"{la.name}.W") for la in wiring.weighted)
        restore = Step(
            "restore best",
            "evaluate",
            WHOLE,
            Copy(best),
            "The weights of the best validation loss are put back.",
            "W ← best W",
            r"W \leftarrow W_{\mathrm{best}}",
        )
        after = (If(Ref("wait", Symbol("wait")) >= float(wiring.patience), (restore,)),)
    return (Until("epoch", _stop(wiring), "epochs", tuple(epoch)), *after)


def _stop(wiring: Wiring) -> Expr:
    conditions: list[Expr] = [condition for condition, _ in wiring.rule.stops]
    if wiring.loss_below is not None:
        conditions.append(Ref("train_loss", Symbol("E")) < wiring.loss_below)
    if wiring.patience is not None:
        conditions.append(Ref("wait", Symbol("wait")) >= float(wiring.patience))
    whole: Expr = Const(0.0) > 0.0
    for condition in conditions:
        whole = either(whole, condition)
    return whole


def _samples(wiring: Wiring, also: Sequence[tuple[str, int, str]]) -> list[Step]:
    inputs = wiring.inputs
    copies = [("X", la.first_row, f"{la.name}.o") for la in inputs]
    if wiring.rule.supervised:
        copies += [("Y", la.first_row, f"{la.name}.y") for la in wiring.outputs]
    copies += also
    augmented = tuple(f"{la.name}.a" for la in wiring.layers)
    return [
        Step(
            "batch",
            "data",
            inputs[0].id if inputs else WHOLE,
            TakeBatch("order", "batch", wiring.batch_size, tuple(copies), augmented),
            "The samples of this batch, as columns under a 1 for the bias.",
            "In¹ = [1; x]",
            r"\mathit{In}^{1} = \left[1;\, x\right]",
        ),
        *(
            Step(one.name, "data", la.id, one.operation, one.help, one.text, one.latex)
            for la, one in wiring.distortions
        ),
    ]


def forward(wiring: Wiring, training: bool = True) -> list[Step]:
    """The forward pass of all layers; when not `training` nothing is dropped."""
    return [step for layer in wiring.layers for step in layer.kind.forward(layer, training)]


def placed(expr: Expr, layer: Wired) -> Expr:
    """A formula of z, o and y with the arrays of a layer."""
    return substitute(expr, {"z": layer.z, "o": layer.o, "y": layer.y})


def filled(wiring: Wiring, expr: Expr) -> Expr:
    """A formula of the loss with its settings."""
    return wiring.loss.fill(expr, wiring.loss_settings)


def loss_terms(wiring: Wiring) -> list[tuple[Expr, Expr | None]]:
    """What E sums over samples, for each output layer the loss of its units: as it is shown, and in a stable form."""
    if wiring.rule.error is not None:
        return list(wiring.rule.error(wiring))
    terms = []
    for layer in wiring.outputs:
        pair = wiring.loss.stable.get(layer.activation_key)
        shown = total(placed(filled(wiring, wiring.loss.term), layer), None)
        stable = total(placed(filled(wiring, pair.term), layer), None) if pair else None
        terms.append((shown, stable))
    return terms


def compare(wiring: Wiring) -> list[Step]:
    """E of the batch, and the sums of the epoch."""
    terms = loss_terms(wiring)
    shown = add_all([term for term, _ in terms]) / N
    stable = add_all([safe or term for term, safe in terms]) / N if any(safe for _, safe in terms) else None
    said = [f"{wiring.rule.error_title or wiring.loss.title}: mean over the samples of the batch."]
    penalties = [part.title for part, _ in wiring.regularizers if part.gradient is not None]
    if penalties:
        said.append(f"The penalty of {' and '.join(penalties)} is not in E; its gradient is added in the step penalty.")
    return [
        Step("loss", "loss", WHOLE, Assign(E, shown, stable), " ".join(said)),
        Step(
            "tally",
            "loss",
            WHOLE,
            Tally("tally", "E", _pairs(wiring), wiring.hits, "batch"),
            "Bookkeeping: adds this batch up for the mean loss of the epoch, which the curve shows.",
            "ΣE ← ΣE + N E",
            r"\Sigma E \leftarrow \Sigma E + N E",
        ),
    ]


def _pairs(wiring: Wiring) -> tuple[tuple[str, str], ...]:
    """Outputs and what they are compared with: themselves where there are no targets, and nothing is counted."""
    return tuple((la.o.name, la.y.name if wiring.rule.supervised else la.o.name) for la in wiring.outputs)


def count(wiring: Wiring) -> Step:
    """The step that counts the updates."""
    return Step(
        "count",
        "update",
        WHOLE,
        Count("update"),
        "Bookkeeping: counts the updates, for optimizers and schedules that depend on how many there were.",
        "t ← t + 1",
        r"t \leftarrow t + 1",
    )


def rate(wiring: Wiring) -> tuple[list[Step], dict[str, Expr]]:
    """The step that sets the rate by its schedule, where there is one, and what η, t and the epochs are in formulas."""
    names: dict[str, Expr] = {
        "rate": RATE,
        "update": Ref("update", Symbol("t")),
        "epoch": Ref("epoch", Symbol("epoch", r"\mathrm{epoch}")),
        "epochs": Ref("epochs", Symbol("epochs", r"\mathrm{epochs}")),
    }
    if wiring.constant_rate:
        return [], names
    now = Ref("rate.now", Symbol("η", r"\eta", "", "t"))
    value = substitute(wiring.schedule.fill(wiring.schedule.value, wiring.schedule_settings), names)
    steps = [Step("rate", "update", WHOLE, Assign(now, value), f"Schedule: {wiring.schedule.title}.")]
    return steps, {**names, "rate": now}


def hold(layer: Wired) -> list[Step]:
    """What puts the values of cut and frozen edges back, in a layer that has such."""
    if not layer.held:
        return []
    return [
        Step(
            "hold",
            "update",
            layer.id,
            Hold(layer.w.name, f"{layer.name}.fixed", f"{layer.name}.free"),
            "Cut edges stay 0, frozen ones as they were.",
            "W ← fixed where cut or frozen",
            r"W \leftarrow W_{\mathrm{fixed}}\ \text{where held}",
        )
    ]


def forward_pass(wiring: Wiring, width: int = 256) -> Pass:
    """The forward pass alone, nothing dropped, for evaluation and prediction."""
    steps = tuple(forward(wiring, False))
    used = {name for step in steps for name in (*step.operation.reads, *step.operation.writes)}
    arrays = ("a", "o", "y") if wiring.rule.supervised else ("a", "o")
    used |= {f"{la.name}.{array}" for la in wiring.layers for array in arrays}
    slots = [slot for la in wiring.layers for slot in la.kind.slots(la, width, wiring.dtype)]
    return Pass(
        steps,
        tuple(slot for slot in slots if slot.role == "working" and slot.name in used),
        tuple((la.first_row, la.size, f"{la.name}.o") for la in wiring.inputs),
        tuple((la.first_row, la.size, la.o.name) for la in wiring.outputs),
        tuple(f"{la.name}.a" for la in wiring.layers),
        width,
    )


def _evaluate(wiring: Wiring) -> Evaluate:
    return Evaluate(
        forward_pass(wiring),
        tuple(f"{la.name}.W" for la in wiring.weighted),
        tuple(stable or shown for shown, stable in loss_terms(wiring)),
        _pairs(wiring),
        wiring.hits,
        wiring.validation,
        wiring.rule.supervised,
    )


def _watch_progress(wiring: Wiring) -> list[Node]:
    if wiring.patience is None:
        return []
    figure = "validation_loss" if wiring.validation else "train_loss"
    loss = Ref(figure, Symbol("E"))
    best = tuple((f"{la.name}.W", f"{la.name}.best") for la in wiring.weighted)
    return [
        Step(
            "wait",
            "evaluate",
            WHOLE,
            Count("wait"),
            "One more epoch without progress, unless ...",
            "wait ← wait + 1",
            r"\mathrm{wait} \leftarrow \mathrm{wait} + 1",
        ),
        If(
            Call("less", (loss, Ref("best_loss", Symbol("best E")))),
            (
                Step(
                    "keep best",
                    "evaluate",
                    WHOLE,
                    Copy(((figure, "best_loss"), *best)),
                    "The best weights so far are kept.",
                    "best W ← W",
                    r"W_{\mathrm{best}} \leftarrow W",
                ),
                Step(
                    "progress",
                    "evaluate",
                    WHOLE,
                    Set(("wait",)),
                    "There was progress.",
                    "wait ← 0",
                    r"\mathrm{wait} \leftarrow 0",
                ),
            ),
        ),
    ]
