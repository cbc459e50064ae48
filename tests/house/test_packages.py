"""What packages are made of: metadata that agree with the program, the manual page, and what is left out on purpose."""

import importlib
import re
import subprocess
import sys
import tomllib
from configparser import ConfigParser
from datetime import date
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

import nnsim
from nnsim.cli import REGISTRY
from nnsim.cli._parser import Parser
from nnsim.files.container import MIMETYPE
from nnsim.session.lessons.lesson import ENDING, pack_lesson
from nnsim.session.lessons.lesson import MIMETYPE as LESSON

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
COMPONENT = "org.nnsim.nnsim"
OPTIONAL = {"numba", "pyarrow", "h5py"}  # nnsim imports them where they are there


@pytest.fixture
def load(root, monkeypatch):
    """Loads a module of packaging/."""
    monkeypatch.syspath_prepend(root / "packaging")
    return importlib.import_module


@pytest.fixture
def component(root):
    """The AppStream metadata."""
    return ET.parse(root / f"packaging/linux/{COMPONENT}.metainfo.xml").getroot()


@pytest.fixture
def entry(root):
    """The desktop entry."""
    parser = ConfigParser(interpolation=None, delimiters=["="])
    parser.optionxform = str
    parser.read(root / "packaging/linux/nnsim.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def page(load):
    """The manual page, as it is read: without the signs of roff."""
    made = load("man_page").man_page(nnsim.__version__, "2026-01-31")
    return re.sub(r"\\f.|\\&", "", made).replace(r"\-", "-").replace(r"\(aq", "'").replace(r"\e", "\\")


def test_versions_agree(root, component, load):
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    newest = component.find("releases/release")

    assert project["version"] == nnsim.__version__ == load("tools").VERSION == newest.get("version")
    assert date.fromisoformat(newest.get("date"))
    assert load("debian_package").released() == newest.get("date")


def test_a_version_that_was_not_released_is_refused(load, monkeypatch):
    package = load("debian_package")
    monkeypatch.setattr(package, "VERSION", "99.0")

    with pytest.raises(package.BuildError, match=r"do not know version 99\.0"):
        package.released()


def test_a_project_is_known_by_its_first_bytes_and_its_ending(root, tmp_path):
    kind = ET.parse(root / "packaging/linux/nnsim-mime.xml").getroot().find(f"{MIME}mime-type")
    match = kind.find(f"{MIME}magic/{MIME}match")
    nnsim.example("xor").save(tmp_path / "xor.nnsim")
    start, value = int(match.get("offset")), match.get("value").encode()

    assert kind.get("type") == MIMETYPE.decode()
    assert (tmp_path / "xor.nnsim").read_bytes()[start : start + len(value)] == value
    assert kind.find(f"{MIME}glob").get("pattern") == "*.nnsim"


def test_a_lesson_is_known_by_its_first_bytes_and_its_ending(root, tmp_path):
    kind = ET.parse(root / "packaging/linux/nnsim-mime.xml").getroot().findall(f"{MIME}mime-type")[1]
    match = kind.find(f"{MIME}magic/{MIME}match")
    pack_lesson(root / "resources/lessons/backpropagation/lesson.toml", tmp_path / f"x{ENDING}")
    start, value = int(match.get("offset")), match.get("value").encode()

    assert kind.get("type") == LESSON
    assert (tmp_path / f"x{ENDING}").read_bytes()[start : start + len(value)] == value
    assert kind.find(f"{MIME}glob").get("pattern") == f"*{ENDING}"


def test_the_desktop_entry_opens_projects(root, entry):
    assert entry["Exec"] == "nnsim %f"
    assert entry["MimeType"] == f"{MIMETYPE.decode()};{LESSON};"
    assert (root / f"resources/icons/{entry['Icon']}.svg").is_file()
    assert 'setDesktopFileName("nnsim")' in (root / "nnsim/gui/app.py").read_text(encoding="utf-8")


def test_the_appstream_metadata_lead_to_the_desktop_entry(component, entry):
    assert component.findtext("id") == COMPONENT
    assert component.findtext("launchable") == "nnsim.desktop"
    assert component.findtext("provides/mediatype") == MIMETYPE.decode()
    assert [c.text for c in component.iter("category")] == entry["Categories"].strip(";").split(";")


def test_every_system_knows_the_kind_of_file(root):
    for file in ("nnsim.spec", "windows/nnsim.iss"):
        assert MIMETYPE.decode() in (root / "packaging" / file).read_text(encoding="utf-8")


def test_french_is_beside_every_text(component, entry):
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    for path in ("summary", "description/p", "description/ul/li"):
        found = [element.get(language) for element in component.findall(path)]
        assert found.count("fr") == found.count(None) > 0
    assert all(entry[f"{name}[fr]"] for name in ("GenericName", "Comment", "Keywords"))


@pytest.mark.parametrize("name", REGISTRY)
def test_the_manual_page_has_every_command_and_option(page, name):
    parser = Parser("", "", "")
    REGISTRY[name].options(parser)
    begin = page.index(f".SS nnsim {name} ")
    section = page[begin : page.find(".SS", begin + 1)] if page.find(".SS", begin + 1) > 0 else page[begin:]

    missing = [option for action in parser._actions for option in action.option_strings if option not in section]
    assert missing == []
    assert REGISTRY[name].help[1:] in section


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])))
def test_no_text_is_taken_for_roff(text):
    from importlib.util import module_from_spec, spec_from_file_location
    from pathlib import Path

    spec = spec_from_file_location("man_page", Path(__file__).parents[2] / "packaging/man_page.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    line = module.escaped(text)

    assert not line.startswith((".", "'", r"\(aq"))
    signs = re.findall(r"\\(?:e|-|&|\((?:ha|ti|ga|aq|dq))|[^\\]", line)
    assert "".join(signs) == line
    assert len([sign for sign in signs if sign != r"\&"]) == len(text)


def test_nothing_that_nnsim_imports_is_left_out(load, nnsim):
    unused = set(load("trimming").UNUSED_MODULES)
    found = set()
    for source in nnsim:
        for _line, name in source.imports:
            words = name.split(".")
            found |= {".".join(words[:count]) for count in range(1, len(words) + 1)} & unused

    assert found == OPTIONAL


@pytest.mark.parametrize(
    ("path", "left_out"),
    [
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("resources/languages/fr/gui.ts", True),
        ("resources/languages/nnsim_fr.qm", False),
        ("PySide6/Qt/qml/QtQuick/plugins.qmltypes", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", True),
        ("PySide6\\Qt6Qml.dll", True),
        ("PySide6\\opengl32sw.dll", True),
        ("PySide6/Qt/plugins/imageformats/libqtiff.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", False),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", False),
        ("PySide6/Qt/lib/libQt6Gui.so.6", False),
        ("PySide6/QtOpenGL.abi3.so", False),
        ("resources/icons/nnsim.svg", False),
        ("numpy/_core/_multiarray_umath.so", False),
    ],
)
def test_what_is_left_out_of_the_application(load, path, left_out):
    assert load("trimming").is_unused(path) is left_out


def test_what_builds_is_pinned(root):
    lines = (root / "packaging/build-constraints.txt").read_text(encoding="utf-8").splitlines()

    assert lines[0].startswith("#")
    assert all(re.fullmatch(r"[\w-]+==[0-9.]+", line) for line in lines[1:])


def test_the_workflow_builds_with_the_same_command(root):
    text = (root / ".github/workflows/packages.yml").read_text(encoding="utf-8")

    assert text.count("packaging/build.py ") == 3
    assert all(f"runs-on: {system}" in text for system in ("ubuntu", "windows"))
    assert "macos-" in text


def test_a_package_with_fewer_parts_is_refused(load, monkeypatch):
    tools = load("tools")
    monkeypatch.setattr(tools, "parts_of_checkout", lambda: "parts: 2 cli")

    tools.need_same_parts("nnsim\nparts: 2 cli\n")
    with pytest.raises(tools.BuildError, match="parts were lost"):
        tools.need_same_parts("nnsim\nparts: 1 cli\n")
    with pytest.raises(tools.BuildError, match="did not say"):
        tools.need_same_parts("nnsim\n")


def test_a_self_test_that_does_not_end_well_is_refused(load, tmp_path):
    tools = load("tools")
    says = [sys.executable, "-c", "print('self-test passed')"]
    silent, fails = [sys.executable, "-c", ""], [sys.executable, "-c", "raise SystemExit(1)"]

    assert tools.self_test(says, tmp_path) == "self-test passed\n"
    for command in (silent, fails):
        with pytest.raises(tools.BuildError):
            tools.self_test(command, tmp_path)


@pytest.mark.long
@pytest.mark.timeout(3000)
def test_the_packages_are_built_and_pass_their_self_tests(root):
    built = subprocess.run([sys.executable, root / "packaging/build.py", "all"], check=False)

    assert built.returncode == 0
