"""Plots as SVG, written by hand: bars of speeds for each case, and curves of cost, both on logarithmic axes."""

import math
from html import escape

COLORS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#555555", "#f0e442")
MARKS = ("circle", "square", "triangle", "diamond")
FONT = "font-family='Inter, DejaVu Sans, sans-serif'"


def bars(entries, titles):
    """Speeds of every engine on every case: one strip a case, the fastest at the top, numbers beside the bars."""
    from tests.benchmarks.report import by_case

    cases = by_case(entries)
    engines = [name for name in titles if any(name in found for found in cases.values())]
    color = {name: COLORS[at % len(COLORS)] for at, name in enumerate(engines)}
    left, wide, bar, width = 190, 520, 15, 860
    y, parts = 46, []
    for name, found in cases.items():
        parts.append(_text(12, y + 4, name, bold=True))
        y += 12
        speeds = sorted(found.values(), key=lambda entry: -entry["samples_per_s"])
        low = math.floor(math.log10(min(entry["samples_per_s"] for entry in speeds)) - 0.3)
        high = math.log10(speeds[0]["samples_per_s"])
        for entry in speeds:
            length = wide * (math.log10(entry["samples_per_s"]) - low) / max(high - low, 1e-9)
            engine, own = entry["executor"], entry["executor"] in ("numpy", "fused")
            parts.append(_text(left - 8, y + bar - 4, titles[engine], anchor="end", bold=own))
            parts.append(f"<rect x='{left}' y='{y}' width='{length:.1f}' height='{bar - 3}' fill='{color[engine]}'/>")
            parts.append(_text(left + length + 6, y + bar - 4, f"{short(entry['samples_per_s'] / 1000)} k/s", bold=own))
            y += bar
        y += 22
    head = _text(12, 20, "Samples per second, one core; lengths are logarithmic, each strip for itself", bold=True)
    return _svg(width, y, [head, *parts])


def short(value):
    """A number in three digits, without an exponent."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def curves(panels, title):
    """Panels side by side, each (heading, label of x, {name: [(x, y)]}); both axes are logarithmic."""
    wide, high, gap, top = 330, 250, 70, 60
    columns = min(2, len(panels))
    rows = -(-len(panels) // columns)
    parts = [_text(16, 22, title, bold=True)]
    for at, (heading, label, lines) in enumerate(panels):
        x0, y0 = 62 + at % columns * (wide + gap), top + at // columns * (high + 90)
        parts += _panel(x0, y0, wide, high, heading, label, lines)
    names = list(dict.fromkeys(name for _, _, lines in panels for name in lines))
    y = top + rows * (high + 90) - 8
    for at, name in enumerate(names):
        x = 62 + at * 180
        parts += [_mark(x, y - 4, at), _text(x + 12, y, name)]
    return _svg(62 + columns * (wide + gap), y + 22, parts)


def _panel(x0, y0, wide, high, heading, label, lines):
    points = [point for line in lines.values() for point in line]
    spans = [_span([point[axis] for point in points]) for axis in (0, 1)]

    def place(x, y):
        (x_low, x_high), (y_low, y_high) = spans
        along = (math.log10(x) - x_low) / (x_high - x_low)
        return x0 + wide * along, y0 + high * (1 - (math.log10(y) - y_low) / (y_high - y_low))

    parts = [_text(x0, y0 - 10, heading, bold=True), _text(x0 + wide / 2, y0 + high + 36, label, anchor="middle")]
    for axis, (low, upper) in enumerate(spans):
        for value, said in _ticks(low, upper):
            at = place(*((value, 10 ** spans[1][0]) if axis == 0 else (10 ** spans[0][0], value)))
            if axis == 0:
                parts.append(_line(at[0], y0, at[0], y0 + high))
                parts.append(_text(at[0], y0 + high + 16, said, anchor="middle"))
            else:
                parts.append(_line(x0, at[1], x0 + wide, at[1]))
                parts.append(_text(x0 - 6, at[1] + 4, said, anchor="end"))
    for number, line in enumerate(lines.values()):
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in (place(*point) for point in line))
        color = COLORS[number % len(COLORS)]
        parts.append(f"<polyline points='{path}' fill='none' stroke='{color}' stroke-width='1.8'/>")
        parts += [_mark(x, y, number) for x, y in (place(*point) for point in line)]
    return parts


def _span(values):
    low, high = math.log10(min(values)), math.log10(max(values))
    return low - 0.08, max(high + 0.08, low + 1.0)


def _ticks(low, high):
    """Powers of ten; where they would be few, 2 and 5 times them as well."""
    powers = [(10.0**power, _power(power)) for power in range(math.ceil(low), math.floor(high) + 1)]
    if len(powers) > 2:
        return powers
    found = [(n * 10.0**power, n, power) for power in range(math.floor(low), math.ceil(high)) for n in (1, 2, 5)]
    return [(value, short(value)) for value, _, _ in found if low <= math.log10(value) <= high]


def _power(power):
    raised = str(power).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
    return f"{10**power:,}" if 0 <= power <= 5 else f"10{raised}"


def _mark(x, y, number):
    color, kind, r = COLORS[number % len(COLORS)], MARKS[number % len(MARKS)], 4
    if kind == "circle":
        return f"<circle cx='{x:.1f}' cy='{y:.1f}' r='{r}' fill='{color}'/>"
    shapes = {
        "square": [(-r, -r), (r, -r), (r, r), (-r, r)],
        "triangle": [(0, -r), (r, r), (-r, r)],
        "diamond": [(0, -r - 1), (r + 1, 0), (0, r + 1), (-r - 1, 0)],
    }
    path = " ".join(f"{x + a:.1f},{y + b:.1f}" for a, b in shapes[kind])
    return f"<polygon points='{path}' fill='{color}'/>"


def _line(x1, y1, x2, y2):
    return f"<line x1='{x1:.1f}' y1='{y1:.1f}' x2='{x2:.1f}' y2='{y2:.1f}' stroke='#dddddd'/>"


def _text(x, y, text, anchor="start", bold=False):
    weight = " font-weight='600'" if bold else ""
    return f"<text x='{x:.1f}' y='{y:.1f}' text-anchor='{anchor}'{weight}>{escape(text)}</text>"


def _svg(width, height, parts):
    head = f"<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}' viewBox='0 0 {width} {height}'"
    ground = "<rect width='100%' height='100%' fill='#ffffff'/>"
    return "\n".join((f"{head} {FONT} font-size='12' fill='#222222'>", ground, *parts, "</svg>\n"))
