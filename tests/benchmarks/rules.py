"""Every learning rule beside a known figure: a published one, or what another program finds on the same samples.

scikit-learn and MiniSom are asked where they are installed (see README.md); without them their columns are empty.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np

from nnsim.network.design import STANDARDIZED, Array, Choice, Data
from nnsim.network.edits import resize
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.parts.rules.som import places
from nnsim.session.experiments.capacity import capacity
from nnsim.session.session import Session
from tests.parts.ruled import ready, samples, table, trained, weights

IRIS = Data(Choice("iris"), 1.0, 0.0, 0.0)
STANDARD = replace(IRIS, preparers=STANDARDIZED)
MISSING = "not installed"


@dataclass(frozen=True)
class Row:
    """A line of the table: on which data, what nnsim comes to, what is known, and from where."""

    data: str
    measured: str
    known: str
    source: str


Rows = Iterator[Row]


def _installed(package: str) -> bool:
    try:
        version(package)
    except PackageNotFoundError:
        return False
    return True


LEARN, SOM = _installed("scikit-learn"), _installed("minisom")


def _iris() -> tuple[Array, Array]:
    with ready("oja", (4, 1), IRIS) as session:
        return session.table.inputs, session.table.targets.argmax(1) if session.table.targets.shape[1] > 1 else (
            session.table.targets[:, 0].astype(int)
        )


def _targets(session: Session) -> Array:
    return session.setup.loaded.prepared.y_train


def _with_ones(x: Array) -> Array:
    return np.hstack([np.ones((len(x), 1)), x])


# ------------------------------------------------------------------------------------------------ neurons and lines


def mcculloch_pitts() -> Rows:
    """XOR by OR, NAND and AND."""
    start = {2: np.array([[-0.5, 1.5], [1.0, -1.0], [1.0, -1.0]]), 3: np.array([[-1.5], [1.0], [1.0]])}
    with ready("mcculloch_pitts", (2, 2, 1), Data(Choice("xor")), start=start) as session:
        right = round(4 * trained(session).scores()["train"]["accuracy"])
    yield Row("XOR, two layers", f"{right} of 4 right", "4 of 4", "McCulloch and Pitts 1943")


def perceptron() -> Rows:
    """AND by hand; iris beside scikit-learn's; the bound of Novikoff."""
    with ready("perceptron", (2, 1), Data(Choice("and"))) as session:
        w = trained(session).setup.weights()[2][:, 0]
        found = f"w = ({w[0]:g}; {w[1]:g}, {w[2]:g}), {session.epoch} epochs"
    yield Row("AND, from 0, η = 1", found, "(-2; 2, 1), 6 epochs", "by hand")
    x, kind = _iris()
    setosa = (kind == 0).astype(int)
    with ready("perceptron", (4, 1), table(x.tolist(), setosa.tolist()), epochs=50) as session:
        trained(session)
        made = int(session.memory["mistakes"])
        found = f"{session.epoch} epochs, {made} mistakes"
    known = bound = MISSING
    if LEARN:
        from sklearn.linear_model import Perceptron
        from sklearn.svm import SVC

        widest = SVC(kernel="linear", C=1e9).fit(x, setosa)
        w = np.r_[widest.intercept_, widest.coef_[0]]
        margin = (np.where(setosa, 1, -1) * (_with_ones(x) @ w)).min() / np.linalg.norm(w)
        bound = f"at most R²/γ² = {np.square(_with_ones(x)).sum(1).max() / margin**2:.0f}"
        theirs, before, epochs = Perceptron(penalty=None, shuffle=False), -1, 0
        count, last = 0, np.zeros(5)
        while before != count:
            before, epochs = count, epochs + 1
            for row in range(len(x)):
                theirs.partial_fit(x[row : row + 1], setosa[row : row + 1], classes=[0, 1])
                now = np.r_[theirs.intercept_, theirs.coef_[0]]
                count, last = count + (not np.array_equal(last, now)), now
        known = f"{epochs} epochs, {count} mistakes"
    yield Row("iris, setosa or not", found, known, "scikit-learn Perceptron")
    yield Row("the same", f"{made} mistakes", bound, "Novikoff 1962, margin by scikit-learn SVC")


def _least_squares(rule: str) -> Rows:
    x, kind = _iris()
    data = replace(table(x.tolist(), (kind == 0).astype(int).tolist()), preparers=STANDARDIZED)
    with ready(rule, (4, 1), data, batch_size=0, rate=0.3, epochs=4000) as session:
        if rule != "adaline":
            layers = tuple(la if la.is_input else replace(la, activation=Choice("identity"))
                           for la in session.network.layers)  # fmt: skip
            session.edit_network("linear units", lambda n: replace(n, layers=layers))
        trained(session)
        ones, y = _with_ones(samples(session)), _targets(session)
        best = np.linalg.lstsq(ones, y, rcond=None)[0]
        left = 0.5 * float(np.square(y - ones @ best).mean())
        found = float(session.memory["train_loss"])
        apart = float(np.abs(weights(session) - best).max())
    yield Row("iris, setosa or not, batches", f"E = {found:.10f}; weights within {apart:.0e}", f"E = {left:.10f}",
              "least squares, numpy.linalg.lstsq")  # fmt: skip


def adaline() -> Rows:
    """The closed form."""
    yield from _least_squares("adaline")


def delta_rule() -> Rows:
    """The closed form, of linear units."""
    yield from _least_squares("delta_rule")


def backprop() -> Rows:
    """Mazur's worked example."""
    session = Session()
    try:
        session.example("mazur")
        before = session.scores()["train"]["loss"]
        session.set_training("9,999 updates", epochs=9_999)
        after = trained(session).scores()["train"]["loss"]
    finally:
        session.close()
    yield Row("Mazur's 2-2-2, before", f"E = {before:.9f}", "0.298371109", "Mazur 2015")
    yield Row("the same in its 10,000th pass", f"E = {after:.10f}", "0.0000351085", "Mazur 2015")


# ------------------------------------------------------------------------------------------------ without targets


def _components(x: Array) -> Array:
    return np.linalg.svd(x - x.mean(0), full_matrices=False)[2]


def _alike(found: Array, component: Array) -> float:
    return float(abs(found @ component) / np.linalg.norm(found))


def _hebbian(rule: str, units: int, rate: float, epochs: int) -> Rows:
    with ready(rule, (4, units), STANDARD, batch_size=0, rate=rate, epochs=epochs) as session:
        found, known = weights(trained(session))[1:], _components(samples(session))
        alike = min(_alike(column, one) for column, one in zip(found.T, known, strict=False))
    which = "first component" if units == 1 else f"first {units} components, in order"
    yield Row("iris, standardized", f"cosine {alike:.8f} or more", f"1 with the {which}", "principal components by SVD")


def hebb() -> Rows:
    """The direction in which the inputs vary most."""
    yield from _hebbian("hebb", 1, 0.1, 200)


def oja() -> Rows:
    """The first principal component."""
    yield from _hebbian("oja", 1, 0.1, 200)


def sanger() -> Rows:
    """The first three, one after the other."""
    yield from _hebbian("sanger", 3, 0.05, 4000)


def winner_take_all() -> Rows:
    """What k-means leaves."""
    begin = np.vstack([np.zeros(3), _iris()[0][[0, 50, 100]].T])
    with ready("winner_take_all", (4, 3), IRIS, rate=0.3, epochs=200, start={2: begin},
               schedule=Choice("exponential", {"factor": 0.96})) as session:  # fmt: skip
        trained(session)
        x, units = samples(session), weights(session)[1:].T
        left = float(np.square(x[:, None] - units[None]).sum(2).min(1).sum())
    known = MISSING
    if LEARN:
        from sklearn.cluster import KMeans

        known = f"{KMeans(3, n_init=10, random_state=0).fit(x).inertia_:.2f}"
    yield Row("iris, 3 units from one flower of each kind", f"Σ d² = {left:.2f}", known, "scikit-learn KMeans")


def som() -> Rows:
    """Quantization and topographic error, medians of ten maps each; the radius ends at 1, as MiniSom's does."""
    grid, mine, theirs = places(64, 8, hexagonal=False), [], []
    for seed in range(10):
        with ready("som", (4, 64), STANDARD, {"radius_end": 1.0}, seed=seed) as session:
            trained(session)
            x, units = samples(session), weights(session)[1:].T
            far = np.sqrt(np.square(x[:, None] - units[None]).sum(2))
            first, second = np.argsort(far, axis=1)[:, :2].T
            mine.append([far.min(1).mean(), np.mean(np.linalg.norm(grid[first] - grid[second], axis=1) > 1.5)])
    if SOM:
        from minisom import MiniSom

        for seed in range(10):
            other = MiniSom(8, 8, 4, sigma=3.0, learning_rate=0.5, random_seed=seed)
            other.random_weights_init(x)
            other.train(x, 100 * len(x), random_order=True)
            theirs.append([other.quantization_error(x), other.topographic_error(x)])
    for at, name in enumerate(("quantization error", "topographic error")):
        known = f"{np.median(theirs, axis=0)[at]:.3f}" if theirs else MISSING
        yield Row("iris, standardized, 8 × 8", f"{name} {np.median(mine, axis=0)[at]:.3f}", known, "MiniSom")


def hopfield() -> Rows:
    """Recall near the capacity."""
    for patterns, known in ((10, "about 1"), (14, "about 0.8"), (28, "below 0.1")):
        share = capacity(Choice("hopfield", {"noise": 10.0}), 100, patterns, 50)
        yield Row(f"100 units, {patterns} patterns, 10 % noise", f"recalled {share:.3f}", known,
                  "0.138 patterns a unit: Amit, Gutfreund and Sompolinsky 1985")  # fmt: skip


# ------------------------------------------------------------------------------------------------ prototypes, kernels


def lvq() -> Rows:
    """Between the nearest of the class means and Fisher's discriminant."""
    right = []
    for seed in range(10):
        with ready("lvq", (4, 3), IRIS, rate=0.05, schedule=Choice("cosine"), seed=seed) as session:
            right.append(trained(session).scores()["train"]["accuracy"])
            x, kind = samples(session), _targets(session).argmax(1)
    means = np.array([x[kind == one].mean(0) for one in range(3)])
    nearest = float(np.mean(np.square(x[:, None] - means[None]).sum(2).argmin(1) == kind))
    known = f"{100 * nearest:.1f} % by class means; 98.0 % by Fisher's discriminant"
    yield Row("iris, 3 prototypes a class, median of 10", f"{100 * np.median(right):.1f} % right", known,
              "computed; Fisher 1936")  # fmt: skip


def rbf() -> Rows:
    """Exact interpolation, and what few centres leave."""
    random = np.random.default_rng(0)
    x = random.uniform(-2, 2, (12, 2))
    y = np.sin(x[:, 0]) * x[:, 1]
    given = {"centres": "random samples", "widths": "fixed", "width": 1.0}
    for units in (12, 5):
        with ready("rbf", (2, 1), table(x.tolist(), y.tolist(), "regression"), given) as session:
            session.edit_network("units", lambda n, units=units: resize(n, 3, units))
            trained(session)
            left, centres = float(session.memory["residual"]), weights(session, 3)[1:].T
        kernel = _with_ones(np.exp(-np.square(x[:, None] - centres[None]).sum(2)))
        best = np.linalg.lstsq(kernel, y, rcond=None)[0]
        known = float(np.square(y - kernel @ best).mean())
        exact = units == len(x)
        yield Row(f"12 samples, {units} centres", f"residual {left:.1e}" if exact else f"residual {left:.10f}",
                  "0" if exact else f"{known:.10f}",
                  "Micchelli 1986: exact" if exact else "least squares, numpy.linalg.lstsq")  # fmt: skip


def svm() -> Rows:
    """The support vectors of SVC on versicolor and virginica."""
    x, kind = _iris()
    x, y = x[kind > 0], (kind[kind > 0] == 2).astype(int)
    for name, settings, theirs in (
        ("linear", {"kernel": "linear"}, {"kernel": "linear"}),
        ("gaussian, γ = 0.5", {"kernel": "gaussian", "gamma": 0.5}, {"kernel": "rbf", "gamma": 0.5}),
    ):
        data = table(x.tolist(), y.tolist())
        with ready("svm", (4, 1), data, {"C": 1.0, "tolerance": 1e-6, **settings}, epochs=20_000) as session:
            alpha = trained(session).memory["svm_alpha"][:, 0]
            mine, dual = np.flatnonzero(alpha > 1e-9), float(session.memory["dual"])
        known = MISSING
        if LEARN:
            from sklearn.svm import SVC

            model = SVC(tol=1e-6, C=1.0, **theirs).fit(x, y)
            same = "the same ones" if np.array_equal(np.sort(model.support_), mine) else "others"
            apart = np.abs(alpha[model.support_] - abs(model.dual_coef_[0])).max()
            known = f"{len(model.support_)}, {same}; multipliers within {apart:.0e}"
        found = f"{len(mine)} support vectors, dual {dual:.4f}"
        yield Row(f"iris pair, {name}, C = 1", found, known, "scikit-learn SVC")


def evidence() -> Rows:
    """Weights, precisions and band of BayesianRidge."""
    random = np.random.default_rng(11)
    x = random.normal(size=(40, 5)) * [1, 2, 0.5, 1, 1] + [0, 1, -2, 0, 3]
    y = x @ [1.5, -0.7, 0.0, 0.3, 0.0] + 2.0 + 0.4 * random.normal(size=40)
    with ready("evidence", (5, 1), table(x.tolist(), y.tolist(), "regression"), {"tolerance": 0.0}) as session:
        trained(session)
        mine = np.r_[weights(session)[:, 0], session.memory["noise_precision"][0], session.memory["prior_precision"][0]]
        said = f"α = {mine[-1]:.6f}, β = {mine[-2]:.6f}"
    known = MISSING
    if LEARN:
        from sklearn.linear_model import BayesianRidge

        none = dict.fromkeys(("alpha_1", "alpha_2", "lambda_1", "lambda_2"), 0.0)
        model = BayesianRidge(max_iter=300, tol=1e-300, **none).fit(x, y)
        theirs = np.r_[model.intercept_, model.coef_, model.alpha_, model.lambda_]
        known = f"all within {np.abs(mine - theirs).max():.0e}"
    yield Row("40 samples, 5 inputs", said, known, "scikit-learn BayesianRidge")


# ------------------------------------------------------------------------------------------------ the table


def measures() -> dict[str, Callable[[], Rows]]:
    """What is measured for each rule: a function of this file under its key."""
    missing = [key for key in RULES if key not in globals()]
    if missing:
        raise SystemExit(f"no known figure for {', '.join(missing)}: add a function of that name")
    return {key: globals()[key] for key in RULES}


def lines() -> Iterator[str]:
    """The table, line by line as it is measured."""
    yield "| rule | data | nnsim | known | by |"
    yield "| --- | --- | --- | --- | --- |"
    for key, measure in measures().items():
        for number, row in enumerate(measure()):
            title = RULES[key].title if not number else ""
            yield f"| {title} | {row.data} | {row.measured} | {row.known} | {row.source} |"


def main() -> int:
    """Print the table, and write it where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", "--output", type=Path, help="a Markdown file for the table")
    given = parser.parse_args()
    found = []
    for line in lines():
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
        found.append(line)
    if given.output is not None:
        given.output.write_text("\n".join(found) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
