"""The style sheet: what Fusion alone does not make as clean as cards, tabs and tool buttons should be."""

import re
from string import Template

from PySide6.QtGui import QColor

from nnsim.gui.fonts import px
from nnsim.gui.palettes import Theme, mix
from nnsim.kit.resources import resource

LENGTH = re.compile(r"\b([3-9]|\d\d+)px")  # thinner ones are lines


def style_sheet(colors: Theme) -> str:
    """The style sheet of the whole program in the colours of a theme, its lengths as large as the text is."""
    text = Template(resource("style", "window.qss").read_text(encoding="utf-8")).substitute(words(colors))
    return LENGTH.sub(lambda found: f"{px(int(found[1]))}px", text)


def words(colors: Theme) -> dict[str, str]:
    """What the names in the style sheet stand for."""
    names = ("window", "panel", "card", "canvas", "hover", "text", "muted", "faint", "line", "accent", "accent_soft")
    found = {name: getattr(colors, name).name() for name in (*names, "on_accent", "warning", "error", "good", "delta")}
    found["pressed"] = mix(colors.hover, colors.text, 0.10).name()
    found["strong_line"] = mix(colors.line, colors.text, 0.22).name()
    found["accent_line"] = mix(colors.line, colors.accent, 0.65).name()
    found["accent_hover"] = mix(colors.accent, colors.text, 0.14).name()
    found["thumb"] = _veil(colors.text, 62)
    found["thumb_hover"] = _veil(colors.text, 110)
    found["style"] = resource("style").as_posix()
    return found


def _veil(color: QColor, alpha: int) -> str:
    return f"rgba({color.red()}, {color.green()}, {color.blue()}, {alpha})"
