"""How the cost grows with neurons, edges, layers, batch and data: `python -m tests.benchmarks.growth -o FOLDER`.

Beside nnsim's engines stand a plain NumPy implementation and the bare matrix products of an update: where a line rises
more steeply than theirs, something grows faster than the arithmetic. The table says so: the exponent of the growth at
the end of each line, 1 for a cost that doubles with the size.
"""

import argparse
import json
import math
import sys
from pathlib import Path

from tests.benchmarks.single_thread import single_thread

PRODUCTS = "matrix products alone"
NAMES = {"plain": "plain NumPy", "numpy": "nnsim, NumPy", "fused": "nnsim, fused"}


def panels():
    """What grows: heading, label, and for each size the case."""
    from nnsim.session.bench.cases import Case

    def chain(width, layers):
        return "-".join(["16", *[str(width)] * layers, "4"])

    return {
        "neurons": ("neurons in each of two hidden layers", {n: Case(chain(n, 2), 32, 640) for n in powers(2, 1024)}),
        "edges": ("edges of 64-n-10", {75 * n + 10: Case(f"64-{n}-10", 32, 640) for n in powers(2, 4096)}),
        "layers": ("hidden layers of 16 neurons", {n: Case(chain(16, n), 32, 640) for n in powers(1, 64)}),
        "batch": ("samples in a batch, 64-32-10", {n: Case("64-32-10", n, 10 * n) for n in powers(1, 1024)}),
        "data": ("samples in the data, 784-32-10 b64", {n: Case("784-32-10", 64, n) for n in powers(1024, 32768)}),
        "cut": (
            "edges of 64-n-10, 20 % of them cut",
            {75 * n + 10: Case(f"64-{n}-10", 32, 640, cut=0.2) for n in powers(2, 512)},
        ),
    }


def powers(low, high):
    """The powers of two from one to another."""
    return [2**k for k in range(int(math.log2(low)), int(math.log2(high)) + 1)]


def microseconds(case, effort):
    """The time of an update, by engine."""
    import numpy as np

    from nnsim.session.bench.executors import trainees
    from nnsim.session.bench.measure import interleaved
    from nnsim.session.bench.products import bare_products

    workers = {NAMES[name]: one.train for name, one in trainees(case, np.random.default_rng(1)).items()}
    workers[PRODUCTS] = bare_products(case)
    timings = interleaved(workers, *effort)
    return {name: 1e6 / timing.median for name, timing in timings.items()}


def steepness(points):
    """The exponent of the growth over the last two doublings."""
    points = points[-3:]
    return math.log(points[-1][1] / points[0][1]) / math.log(points[-1][0] / points[0][0])


def main():
    """Measures, prints the table, and writes growth.json and growth.svg."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.growth", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="shorter rounds")
    parser.add_argument("-o", "--out", default=".", help="the folder for growth.json and growth.svg")
    options = parser.parse_args()
    from nnsim.session.bench.environment import describe, pin
    from tests.benchmarks.chart import curves

    core, effort = pin(), (0.02, 3) if options.quick else (0.05, 7)
    found, drawn = {}, []
    for key, (label, cases) in panels().items():
        lines = {}
        for size, case in cases.items():
            for name, time in microseconds(case, effort).items():
                lines.setdefault(name, []).append((size, time))
        found[key] = lines
        drawn.append((f"microseconds per update, by {key}", label, lines))
        sys.stdout.write(f"{label}\n")
        for name, points in lines.items():
            times = "".join(f"{time:10.1f}" for _, time in points)
            sys.stdout.write(f"  {name:22}{times}   grows as n^{steepness(points):.2f}\n")
        sys.stdout.flush()
    folder = Path(options.out)
    folder.mkdir(parents=True, exist_ok=True)
    document = {"panels": found, "environment": describe(core)}
    (folder / "growth.json").write_text(json.dumps(document, indent=1) + "\n")
    (folder / "growth.svg").write_text(curves(drawn, "How the cost of an update grows"))


if __name__ == "__main__":
    single_thread("tests.benchmarks.growth")
    main()
