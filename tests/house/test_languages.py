"""The catalogues: whole, in step with the sources, and what the window reads is made of them."""

import importlib.util
import json
import sys

import pytest
from PySide6.QtCore import QTranslator


@pytest.fixture(scope="module")
def tool(request):
    root = request.config.rootpath
    sys.path.insert(0, str(root / "packaging"))
    try:
        spec = importlib.util.spec_from_file_location("make_languages", root / "packaging" / "make_languages.py")
        made = importlib.util.module_from_spec(spec)
        sys.modules["make_languages"] = made
        spec.loader.exec_module(made)
        yield made
    finally:
        sys.path.remove(str(root / "packaging"))
        sys.modules.pop("make_languages", None)


def test_every_text_is_translated_and_every_translation_is_sound(tool):
    """`python packaging/make_languages.py` brings the catalogues in step with the sources; its head says the rest."""
    assert tool.check() == []


def test_what_the_window_reads_is_made_of_the_catalogues(tool, root):
    entries = {source: one for room in tool.read_all().values() for source, one in room.items()}
    compiled = QTranslator()

    assert compiled.load(str(root / "resources/languages/nnsim_fr.qm"))
    other = [source for source, one in entries.items() if compiled.translate("nnsim", source) != one.translation]
    assert other == []
    patterns = json.loads(tool.PATTERNS.read_text("utf-8"))
    assert patterns == sorted(source for source, one in entries.items() if one.pattern)


def test_the_form_of_french_is_held(tool):
    assert tool.spaced("Ouvrir : « {name} » ?", "Open: “{name}”?") == "Ouvrir\u00a0: «\u00a0{name}\u00a0»\u00a0?"
    assert tool.spaced("l'état de {n}", "the state of {n:,}") == "l’état de {n:,}"
    assert tool.faults(tool.Entry("{a} of {b}", "{a} de {c}"))
    assert tool.faults(tool.Entry("&Open…", "Ouvrir…"))
    assert tool.faults(tool.Entry("why?", "pourquoi?"))
    assert not tool.faults(tool.Entry("{a} of {b}", "{b}\u00a0: {a}"))


def test_a_pattern_keeps_its_translation_when_places_get_other_names(tool):
    old = {"{} has no {}": tool.Entry("{name} has no {what}", "{name} n’a pas de {what}", "", True)}

    assert tool.carried("{layer} has no {part}", old) == "{layer} n’a pas de {part}"
