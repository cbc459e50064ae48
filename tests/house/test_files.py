"""Files stay short, say what they are, and lie where they belong."""

import re

import pytest

LONGEST = 400
VAGUE = {"utils", "util", "misc", "common", "helpers", "helper", "manager", "managers"}
FLOORS = ("kit", "engine", "parts", "network", "files", "session", "gui", "cli")
TOP = {"LICENSE", "README.md", "nnsim", "packaging", "pyproject.toml", "resources", "tests"}

# written apart, so that this file does not find itself
MACHINE = re.compile("(?<![\\w.~-])/" + "(work|root|home|Users)/")
HOSTS = re.compile("(pypi|python" + r"hosted|npm" + r"js|debian)\.(org|com)")


def vague(path):
    """Names in a path that say nothing about what is inside."""
    words = [word.partition(".")[0].lower() for word in path.split("/")]
    return [w for w in words if w in VAGUE or any(w.endswith(f"_{name}") for name in VAGUE)]


def test_python_files_are_short(sources):
    lengths = {source.path: source.text.count("\n") for source in sources}

    assert {path: lines for path, lines in lengths.items() if lines > LONGEST} == {}


def test_names_say_something(files, root):
    assert [path for file in files if vague(path := file.relative_to(root).as_posix())] == []
    assert vague("nnsim/utils.py")
    assert vague("nnsim/gui/dock_manager.py")
    assert vague("tests/helpers/x.py")


def test_each_floor_is_described(root):
    tour = root / "nnsim/README.md"
    said = tour.read_text(encoding="utf-8") if tour.exists() else ""

    floors = [f for f in FLOORS if not (root / "nnsim" / f / "README.md").exists() and f"{f}/" not in said]
    assert floors == [], "give the folder a README.md, or name it, with its slash, in nnsim/README.md"


def test_the_top_level_is_small(root):
    made = {"build", "dist", "nnsim-demo"}
    shown = {entry.name for entry in root.iterdir() if not entry.name.startswith(".")}

    assert shown - made == TOP


def test_packaging_does_not_shadow_the_package_of_that_name(root):
    assert not (root / "packaging/__init__.py").exists()


@pytest.mark.parametrize("pattern", [MACHINE, HOSTS], ids=["path of a machine", "host of a package index"])
def test_texts_name_no(pattern, files, root):
    found = []
    for file in files:
        try:
            lines = file.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue  # a picture, a font or arrays
        where = file.relative_to(root)
        found += [f"{where}:{number} {line}" for number, line in enumerate(lines, 1) if pattern.search(line)]

    assert found == []


def test_the_patterns_find_something():
    assert MACHINE.search("see /" + "home/me/x")
    assert MACHINE.search('"/' + 'work/main"')
    assert not MACHINE.search("nnsim/" + "work/x and https://a.b/" + "root/")
    assert HOSTS.search("https://pypi" + ".org/simple")
