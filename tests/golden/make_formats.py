"""Writes formats.json.gz: what other programs compute from files that nnsim writes; and files of theirs to read.

python tests/golden/make_formats.py [FORMAT ...]      from the root; needs keras, torch, scikit-learn and
                                                      jpmml-evaluator (with Java); entries of others stay as they are
The tests need only the files, and compare live where the programs are installed.
"""

import gzip
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.files.formats.by_others import COUNT, FILE, SAMPLES, digest, held
from tests.files.formats.running import FOREIGN, RUNNERS
from tests.files.making_trained import rows


def entries(key: str) -> dict[str, Any]:
    """The digest of each file, and the outputs that the other program computes from it."""
    found = {}
    for name, made in held(key).items():
        with tempfile.TemporaryDirectory() as folder:
            outputs = RUNNERS[key](made, rows(made.input_size, COUNT), Path(folder))
        numbers = [[float(f"{number:.12g}") for number in row] for row in outputs.tolist()]
        found[name] = {"digest": digest(made, key), "outputs": numbers}
    return found


def main() -> None:
    """Writes the entries of the formats that are asked for, or of all."""
    known = json.loads(gzip.decompress(FILE.read_bytes())) if FILE.exists() else {}
    for key in sys.argv[1:] or RUNNERS:
        known[key] = entries(key)
        if key in FOREIGN:
            FOREIGN[key](SAMPLES)
    FILE.write_bytes(gzip.compress(json.dumps(known, sort_keys=True).encode(), mtime=0))


if __name__ == "__main__":
    main()
