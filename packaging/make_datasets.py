"""Writes the data sets of resources/datasets/ from the copies that scikit-learn and Debian carry.

The files are committed, so this runs only when they are to be made anew: `python packaging/make_datasets.py [FOLDER]`,
FOLDER being where the files of Debian's package dataset-fashion-mnist are.
"""

import csv
import gzip
import hashlib
import io
import sys
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from sklearn.datasets import load_breast_cancer, load_digits, load_iris, load_wine  # type: ignore[import-untyped]

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
        ("breast_cancer.csv", load_breast_cancer(), "diagnosis", ("malignant", "benign")),
    ):
        header = [column.replace("_", " ").replace("/", " / ") for column in bunch.feature_names]
        rows = ([*map(short, x), labels[y]] for x, y in zip(bunch.data, bunch.target, strict=True))
        write(name, [*header, target], rows)
    digits = load_digits()
    pixels = [f"row {i + 1} column {j + 1}" for i in range(8) for j in range(8)]
    rows = ([*map(short, x), str(y)] for x, y in zip(digits.data, digits.target, strict=True))
    write("digits.csv", [*pixels, "digit"], rows)
    write_fashion(Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/datasets/fashion-mnist"))


def write_fashion(source: Path, each: int = 1_000, steps: int = 63) -> None:
    """The first images of each kind, in the order of the file, each square of 2 × 2 pixels as its mean, in steps."""
    images, labels = (
        np.frombuffer(gzip.decompress((source / f"train-{name}-ubyte.gz").read_bytes()), np.uint8, offset=offset)
        for name, offset in (("images-idx3", 16), ("labels-idx1", 8))
    )
    chosen = np.sort(np.concatenate([np.flatnonzero(labels == kind)[:each] for kind in range(10)]))
    squares = images.reshape(-1, 14, 2, 14, 2)[chosen].mean(axis=(2, 4))
    arrays = {"images": np.rint(squares * steps / 255).astype(np.uint8), "labels": labels[chosen]}
    path = FOLDER / "fashion.npz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, array in arrays.items():
            member = io.BytesIO()
            np.save(member, array)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy"), member.getvalue(), zipfile.ZIP_DEFLATED, 9)
    print(hashlib.sha256(path.read_bytes()).hexdigest(), path.name)


if __name__ == "__main__":
    main()
