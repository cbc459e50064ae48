"""A small picture of a design: its layers as neurons and edges, and a hint of its data beside them."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap

from nnsim.gui.class_look import class_color
from nnsim.gui.numbers import short
from nnsim.gui.picture import picture
from nnsim.gui.theme import edge_color, mix, mono_font, theme
from nnsim.network.inner import among

if TYPE_CHECKING:
    from nnsim.network.design import Design, Layer, Link
    from nnsim.parts.contracts import Table

MOST_UNITS, MOST_POINTS, MOST_IN_RING = 7, 260, 13


def thumbnail(design: Design, table: Table | None, width: int, height: int, ratio: float = 1.0) -> QPixmap:
    """The picture, sharp at the screen's own ratio; without a table it shows the network alone."""
    with picture(width, height, ratio, theme().canvas) as (drawn, painter):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(0, 0, width, height).adjusted(14, 12, -14, -12)
        side = min(area.height(), area.width() * 0.42)
        if table is None:
            draw_network(painter, area, design)
        else:
            draw_network(painter, area.adjusted(0, 0, -side - 18, 0), design)
            draw_data(painter, QRectF(area.right() - side, area.center().y() - side / 2, side, side), table)
    return drawn


# ------------------------------------------------------------------------------------------ the network


def draw_network(painter: QPainter, area: QRectF, design: Design) -> None:
    """The layers in columns; a layer of many neurons shows some of them and dots."""
    network = design.network
    ring = next((layer for layer in network.layers if among(network, layer) is not None), None)
    if ring is not None:
        _ring(painter, area, ring)
        return
    columns = _columns(design)
    if not columns:
        return
    places: dict[int, list[QPointF | None]] = {}
    tallest = max(sum(len(_shown(layer)) for layer in column) for column in columns)
    radius = min(9.0, area.height() / (2.6 * max(tallest, 2)), area.width() / (2.8 * len(columns)))
    for number, column in enumerate(columns):
        x = area.left() + radius + (area.width() - 2 * radius) * (number / max(len(columns) - 1, 1))
        if len(columns) == 1:
            x = area.center().x()
        marks = [(layer, unit) for layer in column for unit in _shown(layer)]
        gap = min(2.9 * radius, (area.height() - 2 * radius) / max(len(marks) - 1, 1))
        top = area.center().y() - gap * (len(marks) - 1) / 2
        for row, (layer, unit) in enumerate(marks):
            places.setdefault(layer.id, []).append(QPointF(x, top + row * gap) if unit is not None else None)
            if unit is None:
                _dots(painter, QPointF(x, top + row * gap), radius)
    for link in network.links:
        if link.delay == 0 and link.source in places and link.target in places:
            _edges(painter, design, link, places)
    for layer in network.layers:
        _neurons(painter, layer, layer in network.outputs, places.get(layer.id, []), radius)


def _ring(painter: QPainter, area: QRectF, layer: Layer) -> None:
    """Units that are linked among themselves, some of them where they are many."""
    colors, count = theme(), min(layer.size, MOST_IN_RING)
    size = min(area.width(), area.height()) / 2
    radius = min(7.0, size * 0.13)
    turns = [2 * math.pi * at / count for at in range(count)]
    middle, far = area.center(), size - radius
    places = [QPointF(middle.x() + far * math.sin(turn), middle.y() - far * math.cos(turn)) for turn in turns]
    painter.setPen(QPen(mix(colors.canvas, colors.muted, 0.34), 0.7))
    for one, other in combinations(places, 2):
        painter.drawLine(one, other)
    _neurons(painter, layer, False, list(places), radius)


def _columns(design: Design) -> list[list[Layer]]:
    network, depth = design.network, design.network.depths
    count = max(depth.values(), default=-1) + 1
    return [[layer for layer in network.order if depth[layer.id] == number] for number in range(count)]


def _shown(layer: Layer) -> list[int | None]:
    """The places of the neurons that are drawn; None stands for those left out."""
    if layer.size <= MOST_UNITS:
        return list(range(layer.size))
    half = MOST_UNITS // 2
    return [*range(half), None, *range(layer.size - half, layer.size)]


def _dots(painter: QPainter, at: QPointF, radius: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().faint)
    for shift in (-0.7, 0.0, 0.7):
        painter.drawEllipse(QPointF(at.x(), at.y() + shift * radius), radius * 0.17, radius * 0.17)


def _edges(painter: QPainter, design: Design, link: Link, places: dict[int, list[QPointF | None]]) -> None:
    """Curves between the neurons; coloured where the design sets the weights, grey where they will be drawn."""
    network = design.network
    source, target = network.by_id[link.source], network.by_id[link.target]
    known = design.start.get(target.id)
    first = network.rows(link)[0]
    many = len(places[source.id]) * len(places[target.id])
    grey = mix(theme().canvas, theme().muted, 0.55 if many <= 12 else 0.34)
    for i, begin in zip(_shown(source), places[source.id], strict=True):
        for j, end in zip(_shown(target), places[target.id], strict=True):
            if begin is None or end is None or i is None or j is None:
                continue
            if (source.units[i], target.units[j]) in link.cut:
                continue
            weight = float(known[first + i, j]) if known is not None else math.nan
            color = grey if math.isnan(weight) else edge_color(weight, 0.5)
            painter.setPen(QPen(color, 1.1 if many <= 12 else 0.7))
            path = QPainterPath(begin)
            bend = (end.x() - begin.x()) * 0.45
            path.cubicTo(QPointF(begin.x() + bend, begin.y()), QPointF(end.x() - bend, end.y()), end)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)


def _neurons(painter: QPainter, layer: Layer, last: bool, places: list[QPointF | None], radius: float) -> None:
    colors = theme()
    line = colors.accent if layer.is_input else colors.delta if last else colors.activation
    painter.setPen(QPen(line, 1.3))
    painter.setBrush(mix(colors.canvas, line, 0.22))
    for place in places:
        if place is not None:
            painter.drawEllipse(place, radius, radius)


# ------------------------------------------------------------------------------------------ the data


def draw_data(painter: QPainter, area: QRectF, table: Table) -> None:
    """A hint of the samples: images, a curve, a cloud of points, patterns, or the numbers of the only sample."""
    if table.fills:
        table = replace(table, inputs=np.nan_to_num(table.inputs))
    if len(table.inputs) == 1:
        _numbers(painter, area, table)
        return
    painter.setPen(QPen(theme().line, 1))
    painter.setBrush(theme().card)
    painter.drawRoundedRect(area, 5, 5)
    inner = area.adjusted(9, 9, -9, -9)
    if table.image is not None:
        _images(painter, inner, table, table.image)
    elif table.inputs.shape[1] == 1:
        few = len(table.inputs) <= 16
        colors = _colors(table) if few else [theme().accent] * len(table.inputs)
        _cloud(painter, inner, table.inputs[:, 0], table.targets[:, 0], colors)
    elif table.inputs.shape[1] > 2 and np.isin(table.inputs, (-1.0, 0.0, 1.0)).all():
        _patterns(painter, inner, table)
    else:
        a, b = _telling_columns(table)
        _cloud(painter, inner, table.inputs[:, a], table.inputs[:, b], _colors(table))


def class_colors(count: int) -> list[QColor]:
    """Colours that tell classes apart, the same as in all plots; two classes have the colours of the signs."""
    return [class_color(number, max(count, 2)) for number in range(max(count, 2))]


def _colors(table: Table) -> list[QColor]:
    targets = table.targets
    if targets.shape[1] > 1:
        palette = class_colors(targets.shape[1])
        return [palette[k] for k in targets.argmax(axis=1)]
    low, high = float(targets.min()), float(targets.max())
    below, above = class_colors(2)
    values = targets[:, 0].tolist()
    shades = {v: mix(below, above, (v - low) / (high - low or 1.0)) for v in set(values)}
    return [shades[v] for v in values]


def _telling_columns(table: Table) -> tuple[int, int]:
    """The two input columns in which the classes lie farthest apart, against their spread."""
    inputs = table.inputs
    if inputs.shape[1] == 2:
        return 0, 1
    marks = table.targets.argmax(axis=1) if table.targets.shape[1] > 1 else (table.targets[:, 0] > 0.5).astype(int)
    means = np.array([inputs[marks == k].mean(axis=0) for k in np.unique(marks)])
    telling = means.var(axis=0) / np.maximum(inputs.var(axis=0), 1e-12)
    best = np.argsort(telling)[::-1]
    return int(best[0]), int(best[1])


def _cloud(painter: QPainter, area: QRectF, xs: np.ndarray, ys: np.ndarray, colors: list[QColor]) -> None:
    few = len(xs) <= 16
    size = 4.2 if few else 1.7
    pad = size if few else 0.0
    area = area.adjusted(pad, pad, -pad, -pad)
    left, width = float(xs.min()), float(np.ptp(xs)) or 1.0
    low, height = float(ys.min()), float(np.ptp(ys)) or 1.0
    painter.setPen(QPen(theme().card, 0.8) if few else Qt.PenStyle.NoPen)
    stride = max(1, len(xs) // MOST_POINTS)
    for k in range(0, len(xs), stride):
        painter.setBrush(colors[k])
        x = area.left() + (float(xs[k]) - left) / width * area.width()
        y = area.bottom() - (float(ys[k]) - low) / height * area.height()
        painter.drawEllipse(QPointF(x, y), size, size)


def _images(painter: QPainter, area: QRectF, table: Table, shape: tuple[int, int]) -> None:
    """The first samples as pictures, three by three."""
    gap, count = 3.0, 3
    side = (area.width() - gap * (count - 1)) / count
    rows, columns = shape
    ink, ground = theme().text, theme().card
    top = float(np.abs(table.inputs[: count * count]).max()) or 1.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    for k in range(min(count * count, len(table.inputs))):
        x0, y0 = area.left() + (k % count) * (side + gap), area.top() + (k // count) * (side + gap)
        picture = table.inputs[k].reshape(rows, columns) / top
        for i in range(rows):
            for j in range(columns):
                cell = QRectF(x0 + j * side / columns, y0 + i * side / rows, side / columns + 0.5, side / rows + 0.5)
                painter.fillRect(cell, mix(ground, ink, float(picture[i, j])))
    painter.restore()


def _patterns(painter: QPainter, area: QRectF, table: Table) -> None:
    """Some samples of ones and zeros as rows of squares, the answers behind them."""
    rows = np.linspace(0, len(table.inputs) - 1, min(8, len(table.inputs))).round().astype(int)
    width = table.inputs.shape[1]
    side = min(area.width() / (width + 1.5), area.height() / len(rows))
    left = area.center().x() - side * (width + 1.5) / 2
    top = area.center().y() - side * len(rows) / 2
    answers = _colors(table)
    painter.setPen(Qt.PenStyle.NoPen)
    for at, row in enumerate(rows):
        for column in range(width):
            cell = QRectF(left + column * side, top + at * side, side, side).adjusted(0.6, 0.6, -0.6, -0.6)
            painter.fillRect(
                cell, theme().text if table.inputs[row, column] > 0 else mix(theme().card, theme().line, 0.7)
            )
        painter.setBrush(answers[row])
        painter.drawEllipse(QPointF(left + (width + 1) * side, top + (at + 0.5) * side), side * 0.38, side * 0.38)


def _numbers(painter: QPainter, area: QRectF, table: Table) -> None:
    """The only sample, written out: inputs above, targets below."""
    font = QFont(mono_font(8))
    painter.setFont(font)
    lines = [(name, value, theme().accent) for name, value in zip(table.input_names, table.inputs[0], strict=True)]
    lines += [(name, value, theme().delta) for name, value in zip(table.target_names, table.targets[0], strict=True)]
    step = min(17.0, area.height() / max(len(lines), 1))
    top = area.center().y() - step * len(lines) / 2
    for row, (name, value, color) in enumerate(lines):
        box = QRectF(area.left(), top + row * step, area.width(), step)
        painter.setPen(theme().muted)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(color)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, short(float(value)))
