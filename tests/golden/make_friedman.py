"""Makes friedman.json: the functions of Friedman as scikit-learn has them; python tests/golden/make_friedman.py.

scikit-learn is no dependency of the project; make_friedman.py runs where it is there, the tests read its file.
"""

import json
from pathlib import Path

from sklearn import datasets

golden = {}
for number, make in enumerate((datasets.make_friedman1, datasets.make_friedman2, datasets.make_friedman3), 1):
    inputs, values = make(n_samples=5, noise=0.0, random_state=number)
    golden[f"Friedman {number}"] = (inputs.tolist(), values.tolist())
Path(__file__).with_name("friedman.json").write_text(json.dumps(golden) + "\n", encoding="utf-8")
