"""Makes rules.json: what scikit-learn's Perceptron and MiniSom do; python tests/golden/make_rules.py, with both."""

import json
from importlib.metadata import version
from pathlib import Path

import minisom
import numpy as np
import sklearn
from sklearn.datasets import load_iris
from sklearn.linear_model import Perceptron


def mistakes(x: np.ndarray, y: np.ndarray, epochs: int) -> dict[str, object]:
    """Epoch and row of each mistake, sample by sample, until an epoch has none."""
    model = Perceptron(penalty=None, eta0=1.0, shuffle=False)
    found, old = [], np.zeros(x.shape[1] + 1)
    for epoch in range(epochs):
        before = len(found)
        for row in range(len(x)):
            model.partial_fit(x[row : row + 1], y[row : row + 1], classes=[0, 1])
            now = np.concatenate([model.intercept_, model.coef_[0]])
            if not np.array_equal(old, now):
                found.append([epoch, row])
            old = now
        if len(found) == before:
            break
    return {"mistakes": found, "weights": old.tolist(), "epochs": epoch + 1}


def overlapping(seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Two clouds that no line separates, with few digits; the first sample is of class 1."""
    random = np.random.default_rng(seed)
    y = np.concatenate([[1], random.integers(0, 2, 39)])
    return np.round(random.normal(size=(40, 3)) + 1.2 * y[:, None], 3), y


def main() -> None:
    x, kind = load_iris(return_X_y=True)
    setosa = (kind == 0).astype(int)
    clouds = []
    for seed in range(4):
        points, y = overlapping(seed)
        clouds.append({"x": points.tolist(), "y": y.tolist(), **mistakes(points, y, 6)})
    scaled = (x - x.mean(0)) / x.std(0)
    maps = []
    for seed in range(10):
        som = minisom.MiniSom(8, 8, 4, sigma=3.0, learning_rate=0.5, random_seed=seed)
        som.random_weights_init(scaled)
        som.train(scaled, 100 * len(scaled), random_order=True)
        maps.append([som.quantization_error(scaled), som.topographic_error(scaled)])
    found = {
        "versions": {"scikit-learn": sklearn.__version__, "minisom": version("minisom")},
        "iris": mistakes(x, setosa, 50),
        "clouds": clouds,
        "som": {"errors": maps, "median": np.median(maps, axis=0).tolist()},
    }
    Path(__file__).with_name("rules.json").write_text(json.dumps(found) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
