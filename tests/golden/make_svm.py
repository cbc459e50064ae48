"""Makes svm.json: what scikit-learn's SVC finds on a pair of iris; python tests/golden/make_svm.py, with it."""

import json
from pathlib import Path

import sklearn
from sklearn.datasets import load_iris
from sklearn.svm import SVC

CASES = {
    "linear, C 1": ("linear", {"kernel": "linear", "C": 1.0}),
    "linear, C 0.05": ("linear", {"kernel": "linear", "C": 0.05}),
    "gaussian": ("gaussian", {"kernel": "rbf", "C": 1.0, "gamma": 0.5}),
    "polynomial 2": ("polynomial of degree 2", {"kernel": "poly", "degree": 2, "C": 1.0, "gamma": 0.1, "coef0": 1.0}),
    "polynomial 3": ("polynomial of degree 3", {"kernel": "poly", "degree": 3, "C": 0.5, "gamma": 0.1, "coef0": 2.0}),
}


def main() -> None:
    x, kind = load_iris(return_X_y=True)
    pair = kind > 0  # versicolor and virginica overlap
    x, y = x[pair], (kind[pair] == 2).astype(int)
    found = []
    for name, (kernel, settings) in CASES.items():
        model = SVC(tol=1e-6, **settings).fit(x, y)
        ours = {"kernel": kernel, "C": settings["C"], "tolerance": 1e-6}
        ours |= {ours_: settings[theirs] for ours_, theirs in (("gamma", "gamma"), ("offset", "coef0"))
                 if theirs in settings}  # fmt: skip
        found.append({
            "name": name, "settings": ours, "support": model.support_.tolist(),
            "alpha": abs(model.dual_coef_[0]).tolist(), "decision": model.decision_function(x).tolist(),
        })  # fmt: skip
    content = {"version": sklearn.__version__, "x": x.tolist(), "y": y.tolist(), "cases": found}
    Path(__file__).with_name("svm.json").write_text(json.dumps(content) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
