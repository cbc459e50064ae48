"""The data sets: shapes, seeds, and values equal to what was published."""

import hashlib
import time

import numpy as np
import pytest

from nnsim.kit.errors import ArgumentError, DataError, FileError
from nnsim.kit.resources import resource
from nnsim.parts.datasets import REGISTRY
from nnsim.parts.preparation import class_of

GENERATED = ("checkerboard", "circles", "function", "gaussians", "moons", "sine", "spirals")
SHIPPED = {
    "iris": (150, 4, 3, "6093d6a8da48080229ae61454af8c016fe30497dd4b0aa6c0bbe7239721aed17"),
    "wine": (178, 13, 3, "98fa5754672f84e47abef9d398f43ae04017d98770ce06bf26d34bab1da7ff16"),
    "breast_cancer": (569, 30, 1, "21db8f5b2f651acd015475d14aceaf793c1db8657ac12b95b623ad6eee0cb8ad"),
    "digits": (1797, 64, 10, "d2d84e7cb50b055657a29fd7a2ffdb463dd0ce14ff517845bf41594065616489"),
    "fashion": (10_000, 196, 10, "5055bc01d28e934f2932160f8dc2aaed0e5f36db238a3a4dd8e08693a0506860"),
}
FILES = {
    "iris.csv": "30821fb97cfd3335f67711058ee448fe1784557c374c82e52645e78563bafdb1",
    "wine.csv": "1ba45bb3814bca8da8ce357137ca772de0f0c1ce744b39a249fa47db9168c3a5",
    "breast_cancer.csv": "af399a019264f7999e6b395ee90576e46564867aa4c8a40797c96be87dc1be55",
    "fashion.npz": "d83767e07ee9f3af1ca759b1c3a3339729cd92c5acedeb78f6da059e611785eb",
    "digits.csv": "232b7a6a31ca2fb0832afbf0a388d5f8996832bae2e6a1961c3cf4ea03b0d905",
}
GATES = {"xor": (0, 1, 1, 0), "and": (0, 0, 0, 1), "or": (0, 1, 1, 1), "not": (1, 0)}


def table_of(key, **settings):
    part = REGISTRY.find(key)
    return part.make(part.settings(settings))


@pytest.mark.parametrize("key", [key for key in REGISTRY if key not in ("csv", "imported", "fashion_full")])
def test_every_table_fits_together(key):
    part, table = REGISTRY[key], table_of(key)
    count = len(table.inputs)

    assert table.inputs.dtype == table.targets.dtype == np.float64
    assert table.inputs.shape == (count, len(table.input_names))
    assert table.targets.shape == (count, len(table.target_names))
    assert np.isfinite(table.inputs).all()
    assert np.isfinite(table.targets).all()
    assert key == "own" or bool(table.classes) == (part.task == "classes")
    if table.classes:
        assert table.targets.shape[1] == (1 if len(table.classes) == 2 else len(table.classes))
        assert set(np.unique(table.targets)) == {0.0, 1.0}
    if table.targets.shape[1] > 1 and table.classes:
        assert (table.targets.sum(axis=1) == 1).all()
    if table.image:
        assert np.prod(table.image) == len(table.input_names)


@pytest.mark.parametrize("key", list(REGISTRY))
def test_every_data_set_describes_itself(key):
    part = REGISTRY[key]

    assert part.title
    assert part.help.endswith((".", "?"))
    assert all(param.help.endswith(".") for param in part.params)
    assert all(param.check(param.default) == param.default for param in part.params)


@pytest.mark.parametrize(("key", "answers"), GATES.items())
def test_gates_are_truth_tables(key, answers):
    table, signed = table_of(key), table_of(key, signed=True)
    width = table.inputs.shape[1]

    assert REGISTRY[key].whole
    assert [int("".join(str(int(bit)) for bit in row), 2) for row in table.inputs] == list(range(2**width))
    assert tuple(table.targets[:, 0]) == answers
    assert np.array_equal(signed.inputs, 2 * table.inputs - 1)
    assert np.array_equal(signed.targets, table.targets)


@pytest.mark.parametrize("key", GENERATED)
def test_the_seed_decides(key):
    table, again, other = table_of(key, seed=3), table_of(key, seed=3), table_of(key, seed=4)

    assert np.array_equal(table.inputs, again.inputs)
    assert np.array_equal(table.targets, again.targets)
    assert not np.array_equal(table.inputs, other.inputs)


@pytest.mark.parametrize("key", GENERATED)
@pytest.mark.parametrize("samples", [2, 7, 100])
def test_as_many_samples_as_asked_for(key, samples):
    table = table_of(key, samples=samples)

    assert table.inputs.shape[0] == samples
    if table.classes:
        assert abs(table.targets.sum() - samples / 2) <= 0.5
        assert table.targets[:2, 0].tolist() == [0, 1]


GOLDEN = {
    "checkerboard": (0.880823215210, -0.435778365761),
    "function": (0.586077644880, -2.186741025337),
    "circles": (0.927478258081, -0.005018351326),
    "gaussians": (0.68899614318, 1.364030049114),
    "moons": (0.891217387121, -0.007527526989),
    "sine": (0.613739074529,),
    "spirals": (-0.090652177399, 6.493727060843),
}


@pytest.mark.parametrize(("key", "first"), GOLDEN.items())
def test_a_seed_means_the_same_for_ever(key, first):
    assert table_of(key, samples=5, seed=7).inputs[0] == pytest.approx(first, abs=1e-11)


def test_the_original_two_spirals():
    """The benchmark's own program: x = r sin φ, y = r cos φ, φ = iπ/16, r = 6.5 (104 − i)/104, for i = 0 … 96."""
    table = table_of("spirals", samples=194, noise=0.0, turns=3.0)
    i = np.arange(97)
    radius, angle = 6.5 * (104 - i) / 104, i * np.pi / 16
    points = np.stack([radius * np.sin(angle), radius * np.cos(angle)], axis=1)

    assert table.inputs[0::2] == pytest.approx(points, abs=1e-12)
    assert table.inputs[1::2] == pytest.approx(-points, abs=1e-12)


@pytest.mark.parametrize("key", ["circles", "moons"])
def test_geometry_is_that_of_scikit_learn(key):
    datasets = pytest.importorskip("sklearn.datasets", reason="scikit-learn is not installed")
    options = {"factor": 0.5} if key == "circles" else {}
    points, label = getattr(datasets, f"make_{key}")(n_samples=100, noise=None, shuffle=False, **options)
    table = table_of(key, samples=100, noise=0.0)

    for k in (0, 1):
        assert table.inputs[table.targets[:, 0] == k] == pytest.approx(points[label == k], abs=1e-12)


def test_clouds_are_where_they_should_be():
    table = table_of("gaussians", classes=3, samples=3000, noise=0.5)
    centres = np.array([table.inputs[column == 1].mean(axis=0) for column in table.targets.T])

    assert np.hypot(*centres.T) == pytest.approx(2.0, abs=0.1)
    assert table.inputs.std(axis=0).max() < 1.6


def test_squares_are_dark_and_light_in_turn():
    table = table_of("checkerboard", samples=2000, squares=5, seed=1)
    column, row = np.floor((table.inputs.T + 1) * 2.5).astype(int)

    assert np.abs(table.inputs).max() < 1
    assert np.array_equal(table.targets[:, 0], (column + row) % 2)
    assert len({*zip(column, row, strict=True)}) == 25


def test_noise_carries_points_over_the_edges_of_squares():
    clean, noisy = table_of("checkerboard", seed=2), table_of("checkerboard", seed=2, noise=0.1)

    assert np.array_equal(clean.targets, noisy.targets)
    assert (noisy.inputs - clean.inputs).std() == pytest.approx(0.1, abs=0.01)


@pytest.mark.parametrize("count", [3, 8])
def test_the_encoder_repeats_its_inputs(count):
    table = table_of("encoder", patterns=count)

    assert np.array_equal(table.inputs, np.eye(count))
    assert np.array_equal(table.targets, table.inputs)


@pytest.mark.parametrize("width", [2, 3, 6])
@pytest.mark.parametrize("signed", [False, True])
def test_parity_and_symmetry_are_truth_tables(width, signed):
    parity, symmetry = (table_of(key, bits=width, signed=signed) for key in ("parity", "symmetry"))
    words = [format(number, f"0{width}b") for number in range(2**width)]

    assert ["".join("01"[int(x > 0)] for x in row) for row in parity.inputs] == words
    assert np.array_equal(parity.inputs, symmetry.inputs)
    assert parity.inputs.min() == (-1 if signed else 0)
    assert parity.targets[:, 0].tolist() == [word.count("1") % 2 for word in words]
    assert symmetry.targets[:, 0].tolist() == [word == word[::-1] for word in words]


def test_parity_of_two_bits_is_xor():
    assert np.array_equal(table_of("parity", bits=2).targets, table_of("xor").targets)


def test_the_noise_of_the_sine_is_a_deviation():
    table = table_of("sine", samples=5000, noise=0.2, periods=2.0)
    rest = table.targets - np.sin(table.inputs)

    assert rest.std() == pytest.approx(0.2, abs=0.01)
    assert np.abs(table.inputs).max() <= 2 * np.pi


# ------------------------------------------------------------------------------------------------ shipped


@pytest.mark.parametrize(("name", "checksum"), FILES.items())
def test_shipped_files_are_the_committed_ones(name, checksum):
    assert hashlib.sha256(resource("datasets", name).read_bytes()).hexdigest() == checksum


@pytest.mark.parametrize("key", SHIPPED)
def test_shipped_tables_have_the_committed_values(key):
    table = table_of(key)
    count, inputs, targets, checksum = SHIPPED[key]
    values = table.inputs.astype("<f8").tobytes() + table.targets.astype("<f8").tobytes()

    assert table.inputs.shape == (count, inputs)
    assert table.targets.shape == (count, targets)
    assert hashlib.sha256(values).hexdigest() == checksum
    assert REGISTRY[key].licence == ("MIT" if key == "fashion" else "CC BY 4.0")


def test_every_shipped_file_is_cited_and_licensed():
    told = resource("datasets", "README.md").read_text(encoding="utf-8")

    assert {path.name for path in resource("datasets").iterdir()} == {"README.md", *FILES}
    assert [name for name in FILES if f"| `{name}` |" not in told] == []


@pytest.mark.parametrize("key", [key for key in SHIPPED if key != "fashion"])
def test_shipped_tables_equal_those_of_scikit_learn(key):
    datasets = pytest.importorskip("sklearn.datasets", reason="scikit-learn is not installed")
    theirs, table = getattr(datasets, f"load_{key}")(), table_of(key)

    assert np.array_equal(table.inputs * (16 if key == "digits" else 1), theirs.data)
    labels = [str(name) for name in theirs.target_names]
    ours = [table.classes[k] for k in class_of(table.targets)]
    assert ours == (ours if key == "wine" else [labels[k] for k in theirs.target])
    assert len(set(zip(ours, theirs.target.tolist(), strict=True))) == len(labels)


def test_digits_are_images_and_read_fast():
    table_of("digits")
    start = time.process_time()
    table = table_of("digits")

    assert time.process_time() - start < 0.25  # 5 ms on an idle machine
    assert table.image == (8, 8)
    assert table.inputs.min() == 0
    assert table.inputs.max() == 1


# ------------------------------------------------------------------------------------------------ typed and own


def test_the_typed_table_starts_with_the_calculation_by_hand():
    table = table_of("custom")

    assert REGISTRY["custom"].whole
    assert table.inputs.tolist() == [[0.05, 0.10]]
    assert table.targets.tolist() == [[0.01, 0.99]]
    assert table.input_names == ("x1", "x2")
    assert table.target_names == ("y1", "y2")


def test_a_typed_table_may_hold_classes():
    table = table_of("custom", text="a,b\n1,yes\n2,no\n", targets="")

    assert table.classes == ("no", "yes")
    assert table.targets.tolist() == [[1], [0]]


def test_a_typed_table_is_named_in_errors():
    with pytest.raises(DataError, match="line 2 of the typed table"):
        table_of("custom", text="a,b\nx,1\n", targets="b")


def test_a_csv_file(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("a;b;kind\n1;2;0\n3;4;1\n", encoding="utf-8")
    table = table_of("csv", path=str(path), separator="semicolon", task="classes")

    assert table.inputs.tolist() == [[1, 2], [3, 4]]
    assert table.classes == ("0", "1")


def test_a_csv_file_in_the_home_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "own.csv").write_text("a,b\n1,2\n", encoding="utf-8")

    assert table_of("csv", path="~/own.csv").targets.tolist() == [[2]]


def test_no_csv_file_is_chosen():
    with pytest.raises(ArgumentError, match="no CSV file"):
        table_of("csv")
    with pytest.raises(ArgumentError, match="cannot be used"):
        table_of("csv", path="~nobody-of-this-name/x.csv")


@pytest.mark.parametrize("path", ["/nowhere/x.csv", "/", "/dev/zero", "a\0b", "x" * 5000])
def test_what_is_no_csv_file(path):
    with pytest.raises(FileError) as raised:
        table_of("csv", path=path)
    assert raised.value.why
    assert raised.value.remedy


@pytest.mark.parametrize(
    ("key", "settings"),
    [
        ("spirals", {"samples": 1}),
        ("spirals", {"noise": -0.1}),
        ("moons", {"seed": -1}),
        ("gaussians", {"classes": 1}),
        ("xor", {"signed": 1}),
        ("csv", {"separator": "|"}),
        ("iris", {"samples": 3}),
    ],
)
def test_settings_are_checked(key, settings):
    with pytest.raises(ArgumentError):
        table_of(key, **settings)
