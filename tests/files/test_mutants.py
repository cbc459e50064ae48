"""Files with random damage: what is read is refused by the product's own error or is a project, quickly."""

import copy
import io
import json
import random
import struct
import tracemalloc

import pytest

from nnsim.files.exchange import read_bytes, write
from nnsim.files.formats import REGISTRY
from nnsim.files.project import project_bytes, read_project
from nnsim.files.trained import Trained
from nnsim.files.weights import Weights
from nnsim.kit.errors import FileError, UserError
from tests.files.enduring import endure
from tests.files.making import FOLDER, a_file, members, signed
from tests.files.making_trained import FITTING

PEAK = 300e6
ODD = [
    None, True, False, 0, -1, 1, 2, 10**40, -(2**63), 2**63, 0.5, -0.0, 1e308,
    "", "x", "1-3", "input", "1:1", "\u202e", "../x", "a" * 500,
    [], [[]], [0], [1, 0], ["1-3:1-3"], [None] * 50, {}, {"key": "tanh", "settings": {}}, {"id": 1},
]  # fmt: skip


def damaged(chance, data):
    """The bytes with something done to them."""
    data = bytearray(data)
    for _ in range(chance.choice([1, 1, 1, 2, 8])):
        at, length = chance.randrange(len(data)), chance.choice([1, 2, 4, 30])
        match chance.randrange(6):
            case 0:
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                data[at : at + length] = chance.randbytes(length)
            case 2:
                del data[at : at + length]
            case 3:
                data[at:at] = chance.randbytes(length)
            case 4:
                data[at : at + length] = b"\xff" * length
            case _:
                start = chance.randrange(len(data))
                data[at : at + length] = data[start : start + length]
        if not data:
            return b""
    return bytes(data)


def changed_value(chance, value):
    """A JSON value in which something, somewhere, is another one, is gone, or is there twice."""
    if not isinstance(value, dict | list) or not value or chance.random() < 0.1:
        return copy.deepcopy(chance.choice(ODD))
    keys = list(value) if isinstance(value, dict) else range(len(value))
    key = chance.choice(keys)
    match chance.randrange(8):
        case 0:
            del value[key]
        case 1 if isinstance(value, list):
            value.insert(chance.randrange(len(value)), value[key])
        case 1:
            value[chance.choice(["zz", "key", "path", "id", ""])] = value[key]
        case 2:
            other = chance.choice(keys)
            value[key], value[other] = value[other], value[key]
        case _:
            value[key] = changed_value(chance, value[key])
    return value


def changed_tensors(chance, data):
    """A safetensors file with another header, or with other bytes."""
    if chance.random() < 0.2:
        return damaged(chance, data)
    length = struct.unpack_from("<Q", data)[0]
    header = changed_value(chance, json.loads(data[8 : 8 + length]))
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + data[8 + length :]


def resigned(chance, parts):
    """A file with a changed member, whose sizes, sums and hashes are all right."""
    parts = dict(parts)
    name = chance.choice([name for name in parts if name != "mimetype"])
    match chance.randrange(12):
        case 0:
            parts.pop(name)
            parts.setdefault("manifest.json", b"{}")
        case 1:
            other = chance.choice(list(parts))
            parts[name], parts[other] = parts[other], parts[name]
        case 2:
            parts[chance.choice(["x", "dataset.json", "history.safetensors", "a/b"])] = parts[name]
        case 3:
            parts[name] = damaged(chance, parts[name])
        case _ if name.endswith(".json"):
            value = json.loads(parts[name])
            for _ in range(chance.choice([1, 1, 2])):
                value = changed_value(chance, value)
            parts[name] = json.dumps(value).encode()
        case _:
            parts[name] = changed_tensors(chance, parts[name])
    try:
        return signed(parts)
    except (ValueError, TypeError):  # the manifest itself is broken: leave it so
        return signed(parts, parts["manifest.json"])


def load(data):
    """Read a project; what is read can be saved and read again."""
    project = read_project(data, FOLDER)
    again = project_bytes(project, FOLDER)
    assert project_bytes(read_project(again, FOLDER), FOLDER) == again


def byte_mutants(seed, count, data):
    chance = random.Random(seed)
    return (damaged(chance, data) for _ in range(count))


def structural_mutants(seed, count):
    chance = random.Random(seed)
    parts = members(a_file())
    return (resigned(chance, parts) for _ in range(count))


def test_bytes_at_random():
    assert endure(load, byte_mutants(1, 2000, a_file())).refused > 1950


@pytest.mark.untraced
def test_structure_at_random_signed_again():
    assert 200 < endure(load, structural_mutants(2, 400)).refused < 400


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_many_bytes_at_random(capsys):
    found = endure(load, byte_mutants(3, 10_000, a_file()))
    with capsys.disabled():
        print(f"\nproject files, bytes: {found}")  # noqa: T201 a figure
    assert found.refused > 9800


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_many_structures_at_random_signed_again(capsys):
    found = endure(load, structural_mutants(4, 20_000))
    with capsys.disabled():
        print(f"\nproject files, structure, signed again: {found}")  # noqa: T201 a figure
    assert 10_000 < found.refused < 20_000


@pytest.mark.untraced
def test_mutants_need_little_memory():
    tracemalloc.start()
    try:
        endure(load, structural_mutants(6, 100))
        endure(load, byte_mutants(6, 100, a_file()))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < PEAK


# ------------------------------------------------------------------------------------------------ weights


def whole_file(key, made):
    """A network in one format; what it cannot hold is another network."""
    try:
        return write(made, REGISTRY[key])
    except FileError:
        return write(FITTING[0], REGISTRY[key])


def weights_mutants(key, seed, count):
    """Damaged files of one format; of arrays that are packed or have a header, the inside is damaged too."""
    chance = random.Random(seed)
    files = [whole_file(key, made) for made in FITTING]
    for number in range(count):
        data = files[number % len(files)]
        if key == "json" and number % 2:
            yield json.dumps(changed_value(chance, json.loads(data))).encode()
        elif key == "safetensors" and number % 2:
            yield changed_tensors(chance, data)
        elif key == "npz" and number % 2:
            yield npz_mutant(chance, data)
        else:
            yield damaged(chance, data)


def npz_mutant(chance, data):
    """An .npz in which the bytes of one array, header included, are damaged; its sums are right."""
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        victim = chance.choice(old.namelist())
        for name in old.namelist():
            content = old.read(name)
            head = len(content) - content[::-1].index(b"\n") if b"\n" in content else len(content)
            new.writestr(name, damaged(chance, content[:head]) + content[head:] if name == victim else content)
    return out.getvalue()


@pytest.mark.parametrize("key", [key for key in REGISTRY if REGISTRY[key].read])
@pytest.mark.parametrize("count", [600, pytest.param(10_000, marks=[pytest.mark.long, pytest.mark.timeout(1200)])])
def test_other_programs_files_at_random(key, count, capsys):
    def read(data):
        try:
            got = read_bytes(data, (REGISTRY[key],))
        except FileError:
            raise
        except UserError as error:
            raise AssertionError("an error of a file is a FileError") from error
        assert isinstance(got, Weights | Trained)

    pytest.importorskip(REGISTRY[key].library or "json")
    found = endure(read, weights_mutants(key, 5, count))
    if count >= 10_000:
        with capsys.disabled():
            print(f"\n{REGISTRY[key].title}: {found}")  # noqa: T201 a figure
    assert count // 10 < found.refused <= count
