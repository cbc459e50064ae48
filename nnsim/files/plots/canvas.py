"""A plot as SVG, written piece by piece, and axes with round numbers; pictures of pixels are packed into it as PNG."""

import base64
import struct
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from unicodedata import category
from xml.sax.saxutils import escape

import numpy as np
from numpy.typing import NDArray

from nnsim.files import hues as hues_of

Floats = NDArray[np.float64]
Box = tuple[float, float, float, float]  # left, top, width, height

TEXT, MUTED, LINE, GROUND = "#1f2430", "#5f6673", "#d9dce1", "#ffffff"
ZERO = "#ffffff"
SIGNS = ("#f59322", "#0877bd")  # of negative and positive numbers


class Canvas:
    """The elements of a picture of that size, in points."""

    def __init__(self, width: float, height: float, title: str) -> None:
        self.width, self.height, self.title = width, height, title
        self._parts: list[str] = []

    def rect(self, box: Box, fill: str = "none", stroke: str = "none") -> None:
        """A rectangle."""
        x, y, wide, high = box
        self._parts.append(
            f'<rect x="{x:.2f}" y="{y:.2f}" width="{wide:.2f}" height="{high:.2f}" fill="{fill}" stroke="{stroke}"/>'
        )

    def line(self, points: Sequence[tuple[float, float]], color: str, width: float = 1.0, dashes: str = "") -> None:
        """A line through points."""
        path = " ".join(f"{x:.2f},{y:.2f}" for x, y in points)
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        self._parts.append(
            f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="{width:g}" stroke-linejoin="round"'
            f"{dashed}/>"
        )

    def text(
        self, x: float, y: float, words: str, size: float = 9.0, color: str = TEXT, anchor: str = "start",
        bold: bool = False, turn: float = 0.0,
    ) -> None:  # fmt: skip
        """Words whose middle height is at y."""
        turned = f' transform="rotate({turn:g} {x:.2f} {y:.2f})"' if turn else ""
        weight = ' font-weight="600"' if bold else ""
        plain = escape("".join(c if c.isprintable() or category(c) == "Zs" else "?" for c in words))
        self._parts.append(
            f'<text x="{x:.2f}" y="{y + size * 0.35:.2f}" font-size="{size:g}" fill="{color}" text-anchor="{anchor}"'
            f"{weight}{turned}>{plain}</text>"
        )

    def mark(self, x: float, y: float, number: int, color: str, radius: float = 2.6, around: str = "#ffffff") -> None:
        """The mark of a class: colour and shape tell it from others."""
        r, edge = radius, f'stroke="{around}" stroke-width="0.6"'
        shapes = {
            0: f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{r:g}"',
            1: f'<rect x="{x - r:.2f}" y="{y - r:.2f}" width="{2 * r:g}" height="{2 * r:g}"',
            2: f'<polygon points="{x:.2f},{y - 1.3 * r:.2f} {x + 1.2 * r:.2f},{y + r:.2f} '
            f'{x - 1.2 * r:.2f},{y + r:.2f}"',
            3: f'<polygon points="{x:.2f},{y - 1.4 * r:.2f} {x + 1.4 * r:.2f},{y:.2f} {x:.2f},{y + 1.4 * r:.2f} '
            f'{x - 1.4 * r:.2f},{y:.2f}"',
        }
        self._parts.append(f'{shapes[number % len(shapes)]} fill="{color}" {edge}/>')

    def image(self, box: Box, pixels: NDArray[np.uint8], smooth: bool = False) -> None:
        """Pixels (rows, columns, 3), the first row above."""
        x, y, wide, high = box
        if not smooth:  # programs smooth what they enlarge: it is enlarged beforehand
            times = max(1, min(24, 480 // max(pixels.shape[:2])))
            pixels = pixels.repeat(times, 0).repeat(times, 1)
        data = base64.b64encode(png(pixels)).decode("ascii")
        self._parts.append(
            f'<image x="{x:.2f}" y="{y:.2f}" width="{wide:.2f}" height="{high:.2f}" preserveAspectRatio="none" '
            f'xlink:href="data:image/png;base64,{data}"/>'
        )

    def svg(self) -> str:
        """The whole picture."""
        size = f'width="{self.width:g}pt" height="{self.height:g}pt" viewBox="0 0 {self.width:g} {self.height:g}"'
        names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        head = f'<svg {names} {size} font-family="Inter, sans-serif"><title>{escape(self.title)}</title>'
        ground = f'<rect width="{self.width:g}" height="{self.height:g}" fill="{GROUND}"/>'
        return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', head, ground, *self._parts, "</svg>", ""])


def png(pixels: NDArray[np.uint8]) -> bytes:
    """Pixels (rows, columns, 3) as a PNG file."""
    height, width, _ = pixels.shape

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = np.zeros((height, 1 + 3 * width), np.uint8)  # each row begins with 0: it is not filtered
    rows[:, 1:] = pixels.reshape(height, -1)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(rows.tobytes(), 9))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + body + chunk(b"IEND", b"")


_PALETTE = ContextVar("palette", default="default")


@contextmanager
def painted_in(palette: str) -> Iterator[None]:
    """What is drawn meanwhile has the hues of a palette."""
    before = _PALETTE.set(palette)
    try:
        yield
    finally:
        _PALETTE.reset(before)


def hues() -> tuple[str, ...]:
    """The colours of classes and runs."""
    return hues_of.CLASSES[_PALETTE.get()][0]


def signs() -> tuple[str, str]:
    """The colours of negative and of positive numbers."""
    found = hues_of.PHASES.get(_PALETTE.get())
    return SIGNS if found is None else (found[0]["negative"], found[0]["positive"])


def class_color(number: int, count: int) -> str:
    """The colour of a class, as the window has it: of two, that of low numbers for the first, of high for the other."""
    return signs()[number] if count == 2 else hues()[number % len(hues())]


def rgb(color: str) -> Floats:
    """A colour as three numbers from 0 to 255."""
    return np.array([int(color[at : at + 2], 16) for at in (1, 3, 5)], np.float64)


def shaded(values: Floats, scale: float) -> NDArray[np.uint8]:
    """Numbers as colours: from one hue at −scale through white at 0 to another at scale; what is no number is grey."""
    share = np.nan_to_num(values / scale if scale > 0 else values * 0.0).clip(-1.0, 1.0)[..., None]
    low, high = map(rgb, signs())
    mixed = np.where(share < 0, rgb(ZERO) - share * (low - rgb(ZERO)), rgb(ZERO) + share * (high - rgb(ZERO)))
    mixed = np.where(np.isfinite(values)[..., None], mixed, rgb(LINE))
    made: NDArray[np.uint8] = mixed.round().astype(np.uint8)
    return made


@dataclass(frozen=True)
class Axes:
    """A frame with ranges across and up; `log` is for the one that goes up."""

    box: Box
    across: tuple[float, float]
    up: tuple[float, float]
    log: bool = False

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Where a point lies on the canvas."""
        left, top, wide, high = self.box
        low, high_end = (np.log10(end) for end in self.up) if self.log else self.up
        value = np.log10(y) if self.log else y
        return (
            left + (x - self.across[0]) / (self.across[1] - self.across[0]) * wide,
            float(top + high - (value - low) / (high_end - low) * high),
        )

    def draw(self, canvas: Canvas, x_name: str, y_name: str) -> None:
        """Frame, ticks, and the names of the axes."""
        left, top, wide, high = self.box
        for value in ticks(*self.across):
            x, _ = self.place(value, self.up[0])
            canvas.line([(x, top), (x, top + high)], LINE, 0.6)
            canvas.text(x, top + high + 9, written(value), 8, MUTED, "middle")
        for value in decades(*self.up) if self.log else ticks(*self.up):
            _, y = self.place(self.across[0], value)
            canvas.line([(left, y), (left + wide, y)], LINE, 0.6)
            canvas.text(left - 5, y, written(value), 8, MUTED, "end")
        canvas.rect(self.box, "none", MUTED)
        canvas.text(left + wide / 2, top + high + 23, x_name, 9, TEXT, "middle")
        canvas.text(left - 40, top + high / 2, y_name, 9, TEXT, "middle", turn=-90)


def written(value: float) -> str:
    """A number at an axis."""
    return f"{value:g}".replace("-", "−")


def ticks(low: float, high: float) -> list[float]:
    """Some round numbers in a range."""
    step = 10.0 ** np.floor(np.log10((high - low) / 4))
    step *= next(factor for factor in (1, 2, 5, 10) if (high - low) / (step * factor) <= 7)
    first = int(np.ceil(low / step - 1e-9))
    return [round(k * float(step), 12) + 0.0 for k in range(first, int(np.floor(high / step + 1e-9)) + 1)]


def decades(low: float, high: float) -> list[float]:
    """The powers of ten in a range, and where there are few of them twos and fives as well."""
    powers = range(int(np.floor(np.log10(low))), int(np.ceil(np.log10(high))) + 1)
    factors = (1, 2, 5) if high < 1_000 * low else (1,)
    step = max(1, len(powers) // 8)
    found = [factor * 10.0**power for power in powers if power % step == 0 for factor in factors]
    return [value for value in found if low * (1 - 1e-9) <= value <= high * (1 + 1e-9)]
