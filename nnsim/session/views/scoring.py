"""The scores of a part of the data and the curves of each class, in pieces, from one moment of the weights."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from nnsim.session.evaluating import Evaluation, evaluation
from nnsim.session.exercises.practice import Practice
from nnsim.session.views.piecewise import Piecewise
from nnsim.session.views.predictions import PARTS, Predicting, Predictions
from nnsim.session.views.thresholds import Curve, precision_recall, roc_curve

PIECE = 0.005


@dataclass(frozen=True, eq=False)
class Scored:
    """Predictions, their scores, and the curves of each class against all others; none for a regression."""

    found: Predictions
    scores: Evaluation
    roc: tuple[Curve, ...] = ()
    pr: tuple[Curve, ...] = ()


class Scoring(Piecewise[Scored]):
    """The work: `work` does a piece of it, `result` is there when it is done."""

    def __init__(self, core: Practice, parts: Sequence[str] = PARTS) -> None:
        self._predicting = Predicting(core, parts)
        super().__init__(core.setup)

    @property
    def done(self) -> float:
        """How much has been done, from 0 to 1."""
        return 1.0 if self.result is not None else 0.9 * self._predicting.done

    def _run(self) -> Iterator[None]:
        while self._predicting.work(PIECE):
            yield
        found = self._predicting.finish()
        roc: list[Curve] = []
        pr: list[Curve] = []
        for k in range(len(found.table.classes) if found.finite else 0):
            for made, kind in ((roc, roc_curve), (pr, precision_recall)):
                made.append(kind(found.shares[:, k], found.truth == k))
                yield
        areas = [curve.area for curve in roc] if roc else None
        scores = evaluation(found.table, found.targets, found.outputs, float(np.mean(found.losses)), areas)
        self.result = Scored(found, scores, tuple(roc), tuple(pr))
