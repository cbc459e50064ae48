"""Makes class_weights.json: optima of scikit-learn's weighted logistic regression; run where it is there.

`balanced` is what compute_class_weight says; each case has the weights and biases at which the weighted loss is least.
"""

import json
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.utils.class_weight import compute_class_weight

golden: dict[str, object] = {}
for name, classes, given in (("two", 2, "balanced"), ("typed", 2, {0: 1.0, 1: 2.5}), ("three", 3, "balanced")):
    random = np.random.default_rng(len(name))
    label = random.choice(classes, 90, p=[0.7, 0.3] if classes == 2 else [0.6, 0.3, 0.1])
    rows = (random.normal(size=(90, 2)) + np.array([[0.0, 0.0], [1.0, 0.5], [-0.5, 1.0]])[label]).round(3)
    model = LogisticRegression(C=np.inf, class_weight=given, tol=1e-12, max_iter=100_000).fit(rows, label)
    golden[name] = {
        "rows": rows.tolist(),
        "labels": label.tolist(),
        "balanced": compute_class_weight("balanced", classes=np.arange(classes), y=label).tolist(),
        "coefficients": model.coef_.tolist(),
        "biases": model.intercept_.tolist(),
    }
Path(__file__).with_name("class_weights.json").write_text(json.dumps(golden) + "\n", encoding="utf-8")
