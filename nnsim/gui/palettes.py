"""The sets of colours, light and dark, in four palettes; the hues of the phases are the same idea in all."""

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor

from nnsim.files.hues import PALETTES, PHASES

__all__ = ["DARK", "EDGES", "LIGHT", "PALETTES", "Theme", "make_theme", "mix"]

_Parts = tuple[float, float, float, float]


@dataclass(frozen=True)
class Theme:
    """Every colour of the window by what it means, never by what it looks like."""

    window: QColor
    panel: QColor
    card: QColor
    canvas: QColor
    hover: QColor
    text: QColor
    muted: QColor
    faint: QColor
    line: QColor
    accent: QColor
    accent_soft: QColor
    on_accent: QColor
    positive: QColor
    negative: QColor
    zero: QColor
    activation: QColor
    activation_soft: QColor
    delta: QColor
    delta_soft: QColor
    data: QColor
    forward: QColor
    loss: QColor
    backward: QColor
    update: QColor
    evaluate: QColor
    phase_a: QColor
    phase_b: QColor
    phase_c: QColor
    warning: QColor
    error: QColor
    good: QColor
    mild: QColor
    notable: QColor
    serious: QColor
    grave: QColor
    dark: bool = False
    palette: str = "default"


LIGHT = {
    "window": "#fbfbfc", "panel": "#f5f6f8", "card": "#ffffff", "canvas": "#ffffff", "hover": "#eceef2",
    "text": "#1f2430", "muted": "#5f6673", "faint": "#959ca8", "line": "#d9dce1",
    "accent": "#0877bd", "accent_soft": "#eaf3fb", "on_accent": "#ffffff",
    "positive": "#0877bd", "negative": "#f59322", "zero": "#c9ced6",
    "activation": "#6d4fc4", "activation_soft": "#d9ccf6", "delta": "#e0523f", "delta_soft": "#fde3df",
    "data": "#64707f", "forward": "#6d4fc4", "loss": "#2f7d57", "backward": "#d9432f", "update": "#0877bd",
    "evaluate": "#0f7c86", "phase_a": "#a8328a", "phase_b": "#7a6a00", "phase_c": "#8a4b1f",
    "warning": "#b26a00", "error": "#d92d20", "good": "#2e9e62",
    "mild": "#c6ced9", "notable": "#e0a030", "serious": "#c4481f", "grave": "#6b0f24",
}  # fmt: skip

DARK = {
    "window": "#1b1e25", "panel": "#20242c", "card": "#282d37", "canvas": "#16191f", "hover": "#303642",
    "text": "#e7eaf0", "muted": "#a2abb9", "faint": "#737c8b", "line": "#393f4c",
    "accent": "#4fb0ee", "accent_soft": "#1e3950", "on_accent": "#0d1b26",
    "positive": "#4aa8e8", "negative": "#f5a04a", "zero": "#555d6b",
    "activation": "#a78bf5", "activation_soft": "#46397a", "delta": "#ff7b68", "delta_soft": "#552b28",
    "data": "#9fabbb", "forward": "#a78bf5", "loss": "#6cc598", "backward": "#ff7b68", "update": "#4fb0ee",
    "evaluate": "#4cc6cf", "phase_a": "#ef86cf", "phase_b": "#d3c24a", "phase_c": "#dba077",
    "warning": "#e8ac4d", "error": "#ff6b5e", "good": "#4cc38a",
    "mild": "#4a5464", "notable": "#a5622a", "serious": "#f08a3c", "grave": "#ffe08f",
}  # fmt: skip

# what a weight's sign looks like, for the habits of other tools and for eyes that tell red and green badly
EDGES = {
    "blue-orange": (("#0877bd", "#f59322"), ("#4aa8e8", "#f5a04a")),
    "red-blue": (("#d03a34", "#2a6fc9"), ("#ff7269", "#5d9df0")),
    "green-red": (("#2b8a4b", "#cf3b3b"), ("#57c07d", "#ff7474")),
    "purple-green": (("#7b3fa8", "#2b8a4b"), ("#bb86e8", "#57c07d")),
}


# what the palette of strong contrast has besides its hues: grounds, text and lines
STRONG = (
    {"window": "#ffffff", "panel": "#f2f2f2", "card": "#ffffff", "canvas": "#ffffff", "hover": "#e2e4e8",
     "text": "#000000", "muted": "#2b2f36", "faint": "#5a606b", "line": "#7d838e", "zero": "#9aa0aa"},
    {"window": "#000000", "panel": "#101214", "card": "#000000", "canvas": "#000000", "hover": "#2a2e35",
     "text": "#ffffff", "muted": "#dfe3ea", "faint": "#a0a6b0", "line": "#868c98", "zero": "#6a707a"},
)  # fmt: skip


def make_theme(dark: bool, edges: str = "blue-orange", palette: str = "default") -> Theme:
    """The colours of one of the sets; the default palette has presets for the signs of weights, others their own."""
    names = dict(DARK if dark else LIGHT)
    if palette in PHASES:
        names |= _hues(palette, dark)
    else:
        names["positive"], names["negative"] = EDGES.get(edges, EDGES["blue-orange"])[int(dark)]
    colors = {f.name: QColor(names[f.name]) for f in fields(Theme) if f.name not in ("dark", "palette")}
    return Theme(**colors, dark=dark, palette=palette if palette in PHASES else "default")


def _hues(palette: str, dark: bool) -> dict[str, str]:
    """What a palette has instead of the default's colours; soft ones are its hues on the ground of a card."""
    hues = dict(PHASES[palette][int(dark)])
    grounds = STRONG[int(dark)] if palette == "high-contrast" else {}
    card = QColor(grounds.get("card", (DARK if dark else LIGHT)["card"]))
    hues |= {"accent": hues["positive"], "update": hues["positive"]}
    hues |= {"activation": hues["forward"], "delta": hues["backward"]}
    for name, share in (("accent", 0.10), ("activation", 0.26), ("delta", 0.16)):
        hues[f"{name}_soft"] = mix(card, QColor(hues[name]), share + 0.10 * dark).name()
    return hues | grounds


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two: 0 is the first, 1 the second."""
    share = min(max(share, 0.0), 1.0)
    keep = 1.0 - share
    here: _Parts = one.getRgbF()  # type: ignore[assignment]
    there: _Parts = other.getRgbF()  # type: ignore[assignment]
    red, green, blue, opaque = here
    reds, greens, blues, opaques = there
    return QColor.fromRgbF(
        red * keep + reds * share, green * keep + greens * share, blue * keep + blues * share,
        opaque * keep + opaques * share,
    )  # fmt: skip
