"""Makes preparers.json: what scikit-learn makes of columns; python tests/golden/make_preparers.py, where it is there.

Rows 0 to 29 are what is measured, all rows are prepared. QuantileTransformer is asked for no subsample.
"""

import json
from pathlib import Path

import numpy as np
import sklearn
from sklearn.preprocessing import MinMaxScaler, QuantileTransformer, RobustScaler, StandardScaler

TRAIN = 30


def columns() -> np.ndarray:
    """Normal, far outliers, few different values, a constant, large and small numbers."""
    random = np.random.default_rng(7)
    heavy = random.standard_cauchy(40)
    few = random.integers(0, 4, 40).astype(float)
    return np.round(
        np.column_stack(
            [
                random.normal(3, 2, 40),
                heavy,
                few,
                np.full(40, 2.5),
                random.normal(1e6, 10, 40),
                random.exponential(0.01, 40),
            ]
        ),
        12,
    )


SCALERS = {
    "standardize": ({}, StandardScaler()),
    "min_max": ({}, MinMaxScaler()),
    "min_max signed": ({"range": "signed"}, MinMaxScaler((-1, 1))),
    "robust": ({}, RobustScaler()),
    "quantile": ({}, QuantileTransformer(subsample=None)),
    "quantile few": ({"quantiles": 7}, QuantileTransformer(n_quantiles=7, subsample=None)),
    "quantile normal": ({"output": "normal"}, QuantileTransformer(output_distribution="normal", subsample=None)),
}

if __name__ == "__main__":
    rows, made = columns(), {}
    for name, (settings, scaler) in SCALERS.items():
        prepared = scaler.fit(rows[:TRAIN]).transform(rows)
        made[name] = {
            "settings": settings,
            "prepared": prepared.tolist(),
            "back": scaler.inverse_transform(prepared).tolist(),
        }
    golden = {"scikit-learn": sklearn.__version__, "train": TRAIN, "rows": rows.tolist(), "made": made}
    Path(__file__).with_name("preparers.json").write_text(json.dumps(golden, separators=(",", ":")) + "\n")
