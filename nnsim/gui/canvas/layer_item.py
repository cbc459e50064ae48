"""A layer on the canvas: the frame with name and footer behind the edges, the neurons in front of them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nnsim.gui.canvas.activation_names import activation_name
from nnsim.gui.canvas.bars_item import BarsItem
from nnsim.gui.canvas.box_item import BoxItem
from nnsim.gui.canvas.captions import captions_wide
from nnsim.gui.canvas.kept_pictures import KeptPictures
from nnsim.gui.canvas.lettering import draw_lock, legible, rect, shade_pen, size_in, text_width, write
from nnsim.gui.canvas.looks import frame_fill, frame_line
from nnsim.gui.canvas.neuron_paint import paint_neurons
from nnsim.gui.canvas.neurons import Neurons
from nnsim.gui.canvas.readings import Reading
from nnsim.gui.letters import lettered
from nnsim.gui.number_marks import grouped
from nnsim.gui.numbers import short
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, per_theme, phase_color, theme
from nnsim.parts.layers import REGISTRY as KINDS

if TYPE_CHECKING:
    from nnsim.gui.canvas.board import Board
    from nnsim.gui.canvas.geometry import LayerShape
    from nnsim.network.design import Layer

FRAME_Z, LINK_Z, LIFT_Z, HALO_Z, CHIP_Z, UNITS_Z, MARKS_Z = 0.0, 1.0, 1.5, 1.7, 2.0, 3.0, 4.0
CAPTION_ROOM = 172.0
CACHE_ABOVE = 40
FLASH_STEPS = 8
GLOW = ((6.5, 0.035), (4.5, 0.05), (2.5, 0.08))  # how far it reaches out of the frame, and how strong it is
NAME_AT_MOST, FOOTER_AT_MOST, SAID_AT_MOST = 26, 20, 20
SAID_ROOM, SAID_BELOW = 120.0, 16.0  # beside and below the frame, for what the learning rule says of the state
LOOKS = 8  # of neurons in an iteration: pictures that are kept
_SMOOTH = QPainter.RenderHint.Antialiasing
_EXPOSED = QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption


class _LayerPart(BoxItem):
    """What frame and neurons share: the layer, its shape, and staying in step with the board."""

    def __init__(self, board: Board, layer: Layer) -> None:
        super().__init__(board)
        self.layer = layer
        self.shape_now: LayerShape = board.stage.shapes[layer.id]
        self.take_box(self._area())
        self.setPos(layer.x, layer.y)
        self.setFlag(_EXPOSED)

    def _area(self) -> QRectF:
        """The rectangle that all of it lies in, around the middle of the layer."""
        raise NotImplementedError

    def take(self, layer: Layer) -> None:
        """Follow the layer: its place, size and words."""
        self.layer, self.shape_now = layer, self.board.stage.shapes[layer.id]
        self.take_box(self._area())
        self.setPos(layer.x, layer.y)
        self.update()

    def hue(self) -> QColor | None:
        """The hue of the phase while the layer is in work."""
        focus = self.board.focus
        return phase_color(focus.phase) if focus.layer == self.layer.id else None


class FrameItem(_LayerPart):
    """The rounded frame of a layer, its name above, its size and activation below; it glows while in work."""

    def __init__(self, board: Board, layer: Layer) -> None:
        super().__init__(board, layer)
        self.setZValue(FRAME_Z)
        self.flash = 0.0
        self._glows: QColor | None = None
        self._said = ""
        self._footer = footer_text(layer, self.shape_now)
        self._pictures = KeptPictures()
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)  # the glow is slow to paint

    def take(self, layer: Layer) -> None:
        """Follow the layer, and what stands below it."""
        super().take(layer)
        self._footer = footer_text(layer, self.shape_now)
        self._pictures = KeptPictures()

    def follow(self) -> None:
        """Paint again where the layer is in work now, or not any more; its numbers are not the frame's."""
        if self.hue() != self._glows or self._reading().said != self._said:
            self.take_box(self._area())
            self.update()

    def glow(self, strength: float) -> None:
        """Glow with weights that have changed, in a few steps: a large frame is slow to paint."""
        step = math.ceil(strength * FLASH_STEPS) / FLASH_STEPS
        if step != self.flash:
            self.flash = step
            if self._glows is None:  # else the hue of the phase is all that one sees
                self.update()

    def _reading(self) -> Reading:
        return self.board.readings.get(self.layer.id, Reading())

    def _area(self) -> QRectF:
        said = SAID_BELOW if self.shape_now.stands or self._reading().said else 0.0
        return rect(self.shape_now.outline.grown(SAID_ROOM if said else 24.0, 10.0)).adjusted(0, 0, 0, said)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint it, as far as it is seen."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hue = self._glows = self.hue()
        self._said = self._reading().said
        if hue is None and self.flash > 0.01:
            self._draw(painter)
        else:  # each phase of an iteration has its hue, and comes again in the next
            self._pictures.paint(painter, (None if hue is None else hue.rgb(), self._said), self._draw)

    def _draw(self, painter: QPainter) -> None:
        colors, shape, hue = theme(), self.shape_now, self._glows
        lod = QStyleOptionGraphicsItem.levelOfDetailFromTransform(painter.worldTransform())
        frame = rect(shape.frame)
        if hue is not None:
            self._glow(painter, frame, hue)
        elif self.flash > 0.01:
            self._glow(painter, frame, colors.update, self.flash)
        painter.setPen(shade_pen(hue or frame_line(), 1.5 if hue is not None else 1.0))
        painter.setBrush(frame_fill() if hue is None else _lit_fill(hue.rgb()))
        painter.drawRoundedRect(frame, 12, 12)
        box = rect(shape.name_box)
        write(painter, box, self.layer.name, hue or colors.text, legible(13, lod, NAME_AT_MOST), 600)
        self._write_below(painter, lod)

    def _glow(self, painter: QPainter, frame: QRectF, hue: QColor, strength: float = 1.0) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for (half, _), shade in zip(GLOW, _glow_shades(hue.rgb(), strength), strict=True):
            painter.setBrush(shade)  # areas that nothing shines through: a tenth of the time of strokes
            painter.drawRoundedRect(frame.adjusted(-half, -half, half, half), 12 + half, 12 + half)

    def _write_below(self, painter: QPainter, lod: float) -> None:
        text, box = self._footer, rect(self.shape_now.footer_box)
        size = size_in(text, box.width(), legible(11, lod, FOOTER_AT_MOST))
        write(painter, box, text, theme().muted, size)
        if self._said:
            wide = box.adjusted(-SAID_ROOM, box.height(), SAID_ROOM, box.height())
            write(
                painter,
                wide,
                self._said,
                theme().text,
                size_in(self._said, wide.width(), legible(12, lod, SAID_AT_MOST)),
            )
        if self.layer.frozen:
            left = box.center().x() - text_width(text, size) / 2 - 0.8 * size
            draw_lock(painter, left, box.center().y(), theme().update, 0.85 * size)


@per_theme()
def _lit_fill(hue: int) -> QColor:
    """The inside of a frame in work."""
    colors = theme()
    return mix(colors.canvas, QColor.fromRgb(hue), 0.05 if not colors.dark else 0.09)


@per_theme()
def _glow_shades(hue: int, strength: float) -> list[QColor]:
    """The colours of a glow from outside in, each on the one before."""
    shades = [theme().canvas]
    for _, share in GLOW:
        shades.append(mix(shades[-1], QColor.fromRgb(hue), share * strength))
    return shades[1:]


def footer_text(layer: Layer, shape: LayerShape) -> str:
    """What stands below a layer: "2 · logistic"; for pictures "64 · 8 × 8"."""
    parts = [grouped(layer.size)]
    if shape.mode == "image":
        parts.append(f"{layer.size // shape.columns} × {shape.columns}")
    if not layer.is_input:
        parts.append(activation_name(layer.activation.key) if layer.kind == "dense" else tr(KINDS[layer.kind].title))
        if layer.dropout:
            parts.append(tr("dropout {share}", share=short(layer.dropout)))
    return " · ".join(parts)


class UnitsItem(_LayerPart):
    """The neurons of a layer with their values, deltas and targets; one item, however many there are."""

    def __init__(self, board: Board, layer: Layer) -> None:
        super().__init__(board, layer)
        self.setZValue(UNITS_Z)
        self.neurons = self._prepare()
        self._pictures, self._bars = KeptPictures(LOOKS, at_once=False), BarsItem(self.neurons, self)
        self._bars.take_box(self._area())
        self._keep_picture()

    def _area(self) -> QRectF:
        box = self.shape_now.frame.grown(2, 2)
        side = CAPTION_ROOM if not self.shape_now.at_sides else 0.0
        return rect(box).adjusted(-side, 0, side, 0)

    def written(self) -> QRectF:
        """The frame with the words that stand beside the neurons, in the scene."""
        left, right = captions_wide(self.neurons)
        return rect(self.shape_now.frame).adjusted(-left, 0, right, 0).translated(self.pos())

    def take(self, layer: Layer) -> None:
        """Follow the layer and its numbers."""
        super().take(layer)
        self._bars.take_box(self._area())
        self._keep_picture()
        self.renew()

    def renew(self) -> None:
        """Take the board's numbers, and paint again where that looks otherwise."""
        before, now = self.neurons, self._prepare()
        self.neurons = now
        others = not now.are(before)
        if others:
            self._pictures = KeptPictures(LOOKS, at_once=False)
        if others or now.look is None or now.look != before.look:
            self.update()
        self._bars.take(now, others)

    def _keep_picture(self) -> None:
        """The picture of many neurons is kept; to say so again would throw it away."""
        many = self.shape_now.shown > CACHE_ABOVE
        mode = QGraphicsItem.CacheMode.DeviceCoordinateCache if many else QGraphicsItem.CacheMode.NoCache
        if mode != self.cacheMode():
            self.setCacheMode(mode)
            self._bars.setCacheMode(mode)

    def _prepare(self) -> Neurons:
        board, layer = self.board, self.layer
        reading = board.readings.get(layer.id, Reading())
        is_output = layer in board.network.outputs
        worded = not self.shape_now.at_sides and (layer.is_input or is_output)
        names = board.captions(layer.id) if worded else ()
        return Neurons(
            layer=layer,
            shape=self.shape_now,
            reading=reading,
            reach=board.output_range(layer.id),
            tone=board.tone,
            shown=board.units(layer.id),
            biases=board.biases(layer.id),
            hue=self.hue(),
            bias_lit=board.focus.biases == layer.id,
            bias_off=layer.id in board.focus.unbiased,
            started=board.started,
            is_output=is_output,
            picture=board.picture(layer.id) if self.shape_now.mode == "image" else None,
            letter=lettered(board.session, "o"),
            maps=board.maps.get(layer.id),
            input_names=names if layer.is_input else (),
            target_names=() if layer.is_input else names,
            two_classes=board.two_classes,
        )

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint it, as far as it is seen."""
        neurons, box = self.neurons, self._box

        def draw(by: QPainter) -> None:
            by.setRenderHint(_SMOOTH)
            exposed = option.exposedRect if by is painter else box
            paint_neurons(by, neurons, exposed, option.levelOfDetailFromTransform(by.worldTransform()))

        if neurons.look is None:
            draw(painter)
        else:
            self._pictures.paint(painter, neurons.look, draw)
