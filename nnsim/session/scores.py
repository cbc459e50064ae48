"""How well a network does on samples: mean loss and accuracy."""

from typing import TypedDict

import numpy as np

from nnsim.engine.evaluation import BoundPass, hits
from nnsim.engine.expr import Array, evaluate
from nnsim.network.compile import Compiled
from nnsim.parts.epochs import loss_terms


class Scores(TypedDict):
    """Mean loss, and the share of samples classified right (NaN for regression)."""

    loss: float
    accuracy: float


def score(compiled: Compiled, bound: BoundPass, features: Array, targets: Array, mode: str) -> Scores:
    """Scores for columns of features and targets, in the network's own units."""
    count, supervised = features.shape[1], compiled.wiring.rule.supervised
    mode = mode if supervised else ""
    terms = [stable or shown for shown, stable in loss_terms(compiled.wiring)]
    loss = right = 0.0
    for begin in range(0, count, bound.forward.width):
        end = min(begin + bound.forward.width, count)
        arrays = dict(bound.run(features[:, begin:end]))
        for row, size, name in bound.forward.outputs if supervised else ():
            arrays[name.rpartition(".")[0] + ".y"] = targets[row : row + size, begin:end]
        with np.errstate(all="ignore"):
            loss += sum(float(np.sum(evaluate(term, arrays))) for term in terms)
        if mode:
            pairs = [(arrays[n], arrays[n.rpartition(".")[0] + ".y"]) for _, _, n in bound.forward.outputs]
            right += sum(hits(o, y, mode) for o, y in pairs) / len(pairs)
    return {"loss": loss / count, "accuracy": right / count if mode else float("nan")}
