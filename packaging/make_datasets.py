"""Writes the data sets of resources/datasets/ from the copies that scikit-learn carries.

The files are committed, so this runs only when they are to be made anew: `python packaging/make_datasets.py`.
"""

import csv
import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from sklearn.datasets import load_digits, load_iris, load_wine  # type: ignore[import-untyped]

FOLDER = Path(__file__).parents[1] / "resources" / "datasets"


def write(name: str, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write one file and say its checksum."""
    path = FOLDER / name
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
    print(hashlib.sha256(path.read_bytes()).hexdigest(), name)


def short(value: float) -> str:
    """The shortest text that gives the same number back."""
    return repr(float(value)).removesuffix(".0")


def main() -> None:
    """Write all files."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, bunch, target, labels in (
        ("iris.csv", load_iris(), "species", ("setosa", "versicolor", "virginica")),
        ("wine.csv", load_wine(), "cultivar", ("cultivar 1", "cultivar 2", "cultivar 3")),
    ):
        header = [column.replace("_", " ").replace("/", " / ") for column in bunch.feature_names]
        rows = ([*map(short, x), labels[y]] for x, y in zip(bunch.data, bunch.target, strict=True))
        write(name, [*header, target], rows)
    digits = load_digits()
    pixels = [f"row {i + 1} column {j + 1}" for i in range(8) for j in range(8)]
    rows = ([*map(short, x), str(y)] for x, y in zip(digits.data, digits.target, strict=True))
    write("digits.csv", [*pixels, "digit"], rows)


if __name__ == "__main__":
    main()
