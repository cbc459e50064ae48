"""Backpropagation with gradient descent: forward, loss, backward, update, batch by batch, epoch by epoch.

Rumelhart, Hinton and Williams, "Learning representations by back-propagating errors", Nature 323, 1986.
"""

from nnsim.engine.evaluation import FIGURES, Evaluate, Pass, Tally
from nnsim.engine.expr import Call, Const, Expr, Ref, Symbol, either, substitute, total
from nnsim.engine.operations import Copy, Count, Hold, Set, Shuffle, TakeBatch
from nnsim.engine.program import Assign, For, If, Node, Slot, Step, Until
from nnsim.parts.wiring import Rule, Wired, Wiring

E = Ref("E", Symbol("E"))
N = Ref("N", Symbol("N"))
WHOLE = -1
WIDE = 16  # features from which on a sample lies in one piece: gathering a batch is then many times faster


def _slots(wiring: Wiring) -> tuple[Slot, ...]:
    dtype, n, v = wiring.dtype, wiring.samples, wiring.validation
    features = sum(la.size for la in wiring.layers if not la.kind.has_weights)
    targets = sum(la.size for la in wiring.outputs)
    slots = [
        Slot("X", (features, n), dtype, "constant", by_column=features >= WIDE),
        Slot("Y", (targets, n), dtype, "constant"),
        Slot("XV", (features, v), dtype, "constant"),
        Slot("YV", (targets, v), dtype, "constant"),
        *(Slot(name, (), "int64", "counter") for name in ("epoch", "batch", "epochs", "wait")),
        Slot("order", (n,), "int64", "carried"),
        *(Slot(f"rng.{name}", (1,), "uint64", "carried") for name in ("shuffle", "dropout")),
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


def _body(wiring: Wiring) -> tuple[Node, ...]:
    epoch: list[Node] = []
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
    iteration = (*_data(wiring), *_forward(wiring), *_loss(wiring), *_backward(wiring), *_update(wiring))
    epoch.append(For("batch", batches, iteration))
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
    conditions: list[Expr] = []
    if wiring.loss_below is not None:
        conditions.append(Ref("train_loss", Symbol("E")) < wiring.loss_below)
    if wiring.patience is not None:
        conditions.append(Ref("wait", Symbol("wait")) >= float(wiring.patience))
    whole: Expr = Const(0.0) > 0.0
    for condition in conditions:
        whole = either(whole, condition)
    return whole


def _data(wiring: Wiring) -> list[Step]:
    inputs = [la for la in wiring.layers if not la.kind.has_weights]
    copies = [("X", la.first_row, f"{la.name}.o") for la in inputs]
    copies += [("Y", la.first_row, f"{la.name}.y") for la in wiring.outputs]
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
        )
    ]


def _forward(wiring: Wiring, training: bool = True) -> list[Step]:
    return [step for layer in wiring.layers for step in layer.kind.forward(layer, training)]


def _place(expr: Expr, layer: Wired) -> Expr:
    return substitute(expr, {"z": layer.z, "o": layer.o, "y": layer.y})


def _fill(wiring: Wiring, expr: Expr) -> Expr:
    return wiring.loss.fill(expr, wiring.loss_settings)


def loss_terms(wiring: Wiring) -> list[tuple[Expr, Expr | None]]:
    """For each output layer, the sum of the loss over units and samples: as it is shown, and in a stable form."""
    terms = []
    for layer in wiring.outputs:
        pair = wiring.loss.stable.get(layer.activation_key)
        shown = total(_place(_fill(wiring, wiring.loss.term), layer), None)
        stable = total(_place(_fill(wiring, pair.term), layer), None) if pair else None
        terms.append((shown, stable))
    return terms


def _add(parts: list[Expr]) -> Expr:
    whole = parts[0]
    for part in parts[1:]:
        whole = whole + part
    return whole


def _loss(wiring: Wiring) -> list[Step]:
    terms = loss_terms(wiring)
    shown = _add([term for term, _ in terms]) / N
    stable = _add([safe or term for term, safe in terms]) / N if any(safe for _, safe in terms) else None
    pairs = tuple((la.o.name, la.y.name) for la in wiring.outputs)
    help_ = f"{wiring.loss.title}: mean over the samples of the batch."
    penalties = [part.title for part, _ in wiring.regularizers if part.gradient is not None]
    if penalties:
        help_ += f" The penalty of {' and '.join(penalties)} is not in E; its gradient is added in the step penalty."
    steps = [
        Step("loss", "loss", WHOLE, Assign(E, shown, stable), help_),
        Step(
            "tally",
            "loss",
            WHOLE,
            Tally("tally", "E", pairs, wiring.hits, "batch"),
            "Bookkeeping: adds this batch up for the mean loss of the epoch, which the curve shows.",
            "ΣE ← ΣE + N E",
            r"\Sigma E \leftarrow \Sigma E + N E",
        ),
    ]
    for layer in wiring.outputs:
        gradient = _place(_fill(wiring, wiring.loss.gradient), layer)
        steps.append(
            Step("loss gradient", "loss", layer.id, Assign(layer.do, gradient), "How the loss changes with the output.")
        )
    return steps


def _backward(wiring: Wiring) -> list[Step]:
    steps: list[Step] = []
    for layer in reversed(wiring.weighted):
        if layer.is_output:
            pair = wiring.loss.stable.get(layer.activation_key)
            stable = _place(_fill(wiring, pair.delta_for(layer.sums_to_one)), layer) if pair else None
            delta = Assign(layer.delta, layer.delta_formula, stable, both=stable is not None)
            steps.append(Step("delta", "backward", layer.id, delta, _DELTA_HELP))
        steps.extend(layer.kind.backward(layer))
        if layer.frozen:
            continue
        for regularizer, settings in wiring.regularizers:
            if regularizer.gradient is not None:
                steps.append(_penalty(layer, regularizer.fill(regularizer.gradient, settings), regularizer.title))
        if layer.held:
            free = layer.ref("free", "M")
            steps.append(
                Step(
                    "mask",
                    "backward",
                    layer.id,
                    Assign(layer.grad, free * layer.grad),
                    "Cut and frozen edges do not learn.",
                )
            )
    return steps


_DELTA_HELP = "The share of each unit in the loss: how E changes with its net input."


def _penalty(layer: Wired, gradient: Expr, title: str) -> Step:
    body = Ref(f"{layer.name}.grad~", layer.grad.symbol)
    weights = Ref(f"{layer.name}.W~", Symbol("W̃", r"\tilde W", layer.number))
    value = body + substitute(gradient, {"w": weights})
    return Step("penalty", "backward", layer.id, Assign(body, value), f"{title}, biases left out.")


def _update(wiring: Wiring) -> list[Step]:
    steps = [
        Step(
            "count",
            "update",
            WHOLE,
            Count("update"),
            "Bookkeeping: counts the updates, for optimizers and schedules that depend on how many there were.",
            "t ← t + 1",
            r"t \leftarrow t + 1",
        )
    ]
    rate = Ref("rate", Symbol("η", r"\eta"))
    common: dict[str, Expr] = {
        "rate": rate,
        "update": Ref("update", Symbol("t")),
        "epoch": Ref("epoch", Symbol("epoch", r"\mathrm{epoch}")),
        "epochs": Ref("epochs", Symbol("epochs", r"\mathrm{epochs}")),
    }
    if not wiring.constant_rate:
        now = Ref("rate.now", Symbol("η", r"\eta", "", "t"))
        value = substitute(wiring.schedule.fill(wiring.schedule.value, wiring.schedule_settings), common)
        steps.append(Step("rate", "update", WHOLE, Assign(now, value), f"Schedule: {wiring.schedule.title}."))
        common["rate"] = now
    for layer in reversed(wiring.weighted):
        if not layer.frozen:
            steps.extend(_layer_update(wiring, layer, common))
    return steps


def _layer_update(wiring: Wiring, layer: Wired, common: dict[str, Expr]) -> list[Step]:
    optimizer = wiring.optimizer
    names: dict[str, Expr] = {**common, "w": layer.w, "g": layer.grad}
    for state in optimizer.states:
        names[state.name] = layer.ref(state.name, state.symbol.text, state.symbol.latex)
    steps = []
    for line in optimizer.lines:
        value = substitute(optimizer.fill(line.value, wiring.optimizer_settings), names)
        target = names[line.target]
        assert isinstance(target, Ref)
        help_ = line.help or f"{optimizer.title}: {line.name}."
        steps.append(Step(line.name, "update", layer.id, Assign(target, value), help_))
    for regularizer, settings in wiring.regularizers:
        if regularizer.project is not None:
            weights = Ref(f"{layer.name}.W~", Symbol("W̃", r"\tilde W", layer.number))
            value = substitute(regularizer.fill(regularizer.project, settings), {"w": weights})
            steps.append(
                Step("constraint", "update", layer.id, Assign(weights, value), f"{regularizer.title}, biases left out.")
            )
    if layer.held:
        hold = Hold(layer.w.name, f"{layer.name}.fixed", f"{layer.name}.free")
        steps.append(
            Step(
                "hold",
                "update",
                layer.id,
                hold,
                "Cut edges stay 0, frozen ones as they were.",
                "W ← fixed where cut or frozen",
                r"W \leftarrow W_{\mathrm{fixed}}\ \text{where held}",
            )
        )
    return steps


def forward_pass(wiring: Wiring, width: int = 256) -> Pass:
    """The forward pass alone, nothing dropped, for evaluation and prediction."""
    steps = tuple(_forward(wiring, False))
    used = {name for step in steps for name in (*step.operation.reads, *step.operation.writes)}
    used |= {f"{la.name}.{array}" for la in wiring.layers for array in ("a", "o", "y")}
    slots = [slot for la in wiring.layers for slot in la.kind.slots(la, width, wiring.dtype)]
    return Pass(
        steps,
        tuple(slot for slot in slots if slot.role == "working" and slot.name in used),
        tuple((la.first_row, la.size, f"{la.name}.o") for la in wiring.layers if not la.kind.has_weights),
        tuple((la.first_row, la.size, la.o.name) for la in wiring.outputs),
        tuple(f"{la.name}.a" for la in wiring.layers),
        width,
    )


def _evaluate(wiring: Wiring) -> Evaluate:
    return Evaluate(
        forward_pass(wiring),
        tuple(f"{la.name}.W" for la in wiring.weighted),
        tuple(stable or shown for shown, stable in loss_terms(wiring)),
        tuple((la.o.name, la.y.name) for la in wiring.outputs),
        wiring.hits,
        wiring.validation,
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


PART = Rule(
    title="backpropagation",
    help="Gradient descent: the loss is carried back through the layers, and each weight moves against its gradient.",
    source="Rumelhart, Hinton and Williams, Nature 323, 1986",
    slots=_slots,
    body=_body,
)
