"""Makes evidence.json: what scikit-learn's BayesianRidge finds; python tests/golden/make_evidence.py, with it."""

import json
from pathlib import Path

import numpy as np
import sklearn
from sklearn.linear_model import BayesianRidge


def main() -> None:
    random = np.random.default_rng(11)
    x = np.round(random.normal(size=(40, 5)) * [1, 2, 0.5, 1, 1] + [0, 1, -2, 0, 3], 3)
    y = np.round(x @ [1.5, -0.7, 0.0, 0.3, 0.0] + 2.0 + 0.4 * random.normal(size=40), 3)
    cases = []
    for prior, rounds in ((0.0, 1), (0.0, 3), (0.0, 300), (1e-6, 300), (0.5, 300)):
        hyper = {f"{which}_{number}": prior for which in ("alpha", "lambda") for number in (1, 2)}
        model = BayesianRidge(max_iter=rounds, tol=1e-300, compute_score=True, **hyper).fit(x, y)
        away = x - x.mean(0)
        cases.append({
            "prior": prior, "rounds": rounds, "coef": model.coef_.tolist(), "intercept": model.intercept_,
            "noise": model.alpha_, "weights": model.lambda_, "sigma": model.sigma_.tolist(),
            "score": model.scores_[-1],
            "deviation": np.sqrt((away @ model.sigma_ * away).sum(1) + 1 / model.alpha_).tolist(),
        })  # fmt: skip
    content = {"version": sklearn.__version__, "x": x.tolist(), "y": y.tolist(), "cases": cases}
    Path(__file__).with_name("evidence.json").write_text(json.dumps(content) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
