"""The language of the window: which one it is, its catalogue, and how it writes numbers."""

import json
import os
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from nnsim.gui import number_marks
from nnsim.gui.agreement import agreeing
from nnsim.gui.phrases import Phrases
from nnsim.gui.texts import speak
from nnsim.kit.errors import UserError
from nnsim.kit.resources import resource
from nnsim.session.tours.texts import Texts, said

CODES = {"English": "en", "Français": "fr"}  # as the preference has them
VARIABLE = "NNSIM_LANGUAGE"  # "fr" or "en", for one start; else the preference, else the system's
JOINS = {"fr": {": ": "\u00a0: ", "; ": "\u00a0; "}}
_translators: list[QTranslator] = []
_now = "en"


def code() -> str:
    """The language that is spoken now: "en" or "fr"."""
    return _now


def wanted(preference: str) -> str:
    """The language to speak by the environment, the preference, or the system."""
    asked = os.environ.get(VARIABLE, "") or CODES.get(preference, "") or QLocale.system().name()
    return "fr" if asked.casefold().startswith("fr") else "en"


def install(language: str) -> None:
    """Speak a language from now on: texts, numbers and Qt's own dialogs."""
    global _now  # noqa: PLW0603  (one window, one language)
    app = QCoreApplication.instance()
    if language != _now:
        QLocale.setDefault(QLocale.c() if language == "en" else QLocale(language))
    for old in _translators:
        QCoreApplication.removeTranslator(old)
    _translators.clear()
    _now = language
    number_marks.write_as(language)
    if language == "en":
        speak(None)
        return
    own = QTranslator(app)
    path = resource("languages", f"nnsim_{language}.qm")
    if not own.load(str(path)):
        raise UserError(
            f"the language {language} cannot be read", f"{path} is missing or damaged", "install nnsim again"
        )
    for folder in (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), str(resource("languages"))):
        qt = QTranslator(app)
        if qt.load(f"qtbase_{language}", folder):
            QCoreApplication.installTranslator(qt)
            _translators.append(qt)
            break
    speak(Phrases(partial(_translated, own), patterns(), number_marks.rewritten, JOINS[language], agreeing(language)))


def spoken(texts: Texts) -> str:
    """A text that has its languages with it, as those of tours, in the language that is spoken now."""
    return said(texts, _now)


def patterns() -> list[str]:
    """The texts of lower floors that have places."""
    found: Any = json.loads(resource("languages", "patterns.json").read_text("utf-8"))
    return [str(one) for one in found]


def _translated(translator: QTranslator, text: str) -> str:
    return translator.translate("nnsim", text) or ""
