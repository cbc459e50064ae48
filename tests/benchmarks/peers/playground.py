"""TensorFlow Playground's engine under Node, in float64: `--playground PATH` names its src/nn.ts, or that as nn.js.

TypeScript is turned into JavaScript by `tsc`, which has to be on the PATH (npm install -g typescript).
"""

import json
import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

TITLE = "Playground (Node, float64)"


def missing(options):
    """Why it cannot be had."""
    if not options.playground:
        return "no source was given: --playground PATH names src/nn.ts of github.com/tensorflow/playground"
    if not shutil.which("node"):
        return "node is not installed"
    if not Path(options.playground).is_file():
        return f"there is no file {options.playground}"
    if options.playground.endswith(".ts") and not shutil.which("tsc"):
        return "tsc is not on the PATH, which makes JavaScript of it: npm install -g typescript"
    return ""


def takes(case):
    """Gradient descent on one output; it is made for networks that can be drawn."""
    fits = case.optimizer == "sgd" and case.sizes[-1] == 1 and not case.dropout and not case.cut
    return replace(case, dtype="float64") if fits else None


def _javascript(path):
    if not path.endswith(".ts"):
        return str(Path(path).absolute())
    folder = tempfile.mkdtemp(prefix="nnsim-playground-")
    words = ["tsc", "--target", "es2015", "--module", "commonjs", "--outDir", folder, path]
    subprocess.run(words, check=False, stdout=subprocess.DEVNULL)  # it complains of types, and translates all the same
    return str(Path(folder) / "nn.js")


class Engine:
    def __init__(self, case, path):
        self.case = case
        script = Path(__file__).with_suffix(".js")
        self.process = subprocess.Popen(
            ["node", str(script), _javascript(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.seconds = 0.0
        x, y = case.data
        weights = [matrix.tolist() for matrix in case.weights.values()]
        self._ask(
            sizes=case.sizes, weights=weights, x=x.tolist(), y=y.tolist(), batch=case.batch, epochs=0, shuffle=False
        )

    def clock(self):
        """The time that its process has used while training."""
        return self.seconds

    def close(self):
        """Ends its process."""
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(10)

    def epoch_losses(self, epochs):
        return self._ask(epochs=epochs, shuffle=False)

    def train(self, epochs):
        self._ask(epochs=epochs, shuffle=self.case.batches > 1)

    def _ask(self, **given):
        self.process.stdin.write(json.dumps({**given, "rate": self.case.rate}) + "\n")
        self.process.stdin.flush()
        said = json.loads(self.process.stdout.readline())
        self.seconds += said["seconds"]
        return said["losses"]


def start(case, options):
    """An engine at the start of training."""
    return Engine(case, options.playground)
