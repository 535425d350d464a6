"""The ratios of wall time as a bar chart in SVG."""

from __future__ import annotations

from typing import Mapping, Sequence
from xml.sax.saxutils import escape

WIDTH = 880
LABELS = 400
BAR = 14
GAP = 16
TOP = 64
SCALE_END = 2.0
COLOURS = ("#9ecae1", "#6baed6", "#3182bd", "#08519c", "#08306b")
OFF_SCALE = "#d95f0e"


def chart(title: str, sizes: Sequence[str], rows: Mapping[str, Mapping[str, float]]) -> str:
    """The chart: in each row a bar for each number of tables, and a line at 1, where Retort and the peer are equal."""
    parts, y = [], TOP
    for label, values in rows.items():
        measured = [(size, values[size]) for size in sizes if size in values]
        height = BAR * len(measured)
        parts.append(text(LABELS - 10, y + height / 2 + 4, label.replace("`", ""), "end"))
        for size, value in measured:
            parts += bar(y, value, COLOURS[min(sizes.index(size), len(COLOURS) - 1)])
            y += BAR
        y += GAP
    head = [
        text(16, 22, title, weight="bold"),
        *legend(sizes),
        *(grid_line(value, y) for value in (0.0, 0.5, 1.0, 1.5, SCALE_END)),
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{y + 24}" viewBox="0 0 {WIDTH} {y + 24}"'
        ' font-family="sans-serif" font-size="12">\n'
        f'<rect width="{WIDTH}" height="{y + 24}" fill="#ffffff"/>\n' + "\n".join(head + parts) + "\n</svg>\n"
    )


def x_of(value: float) -> float:
    """Where a ratio stands on the horizontal axis."""
    return LABELS + min(value, SCALE_END) / SCALE_END * (WIDTH - LABELS - 60)


def bar(y: float, value: float, colour: str) -> list[str]:
    """A bar with its value. The end of a bar that leaves the scale has another colour."""
    end = x_of(value)
    parts = [f'<rect x="{LABELS}" y="{y}" width="{end - LABELS:.1f}" height="{BAR - 2}" fill="{colour}"/>']
    if value > SCALE_END:
        parts.append(f'<rect x="{end - 6:.1f}" y="{y}" width="6" height="{BAR - 2}" fill="{OFF_SCALE}"/>')
    return [*parts, text(end + 4, y + BAR - 4, f"{value:.2f}")]


def grid_line(value: float, bottom: float) -> str:
    """A vertical line at a ratio, thicker at 1."""
    x = x_of(value)
    stroke = 'stroke="#222222" stroke-width="1.5"' if value == 1.0 else 'stroke="#dddddd"'
    line = f'<line x1="{x:.1f}" y1="{TOP - 8}" x2="{x:.1f}" y2="{bottom - GAP + 4:.1f}" {stroke}/>'
    return line + text(x, bottom + 6, f"{value:g}", "middle")


def legend(sizes: Sequence[str]) -> list[str]:
    """The colour of each number of tables."""
    parts = []
    for index, size in enumerate(sizes):
        x = LABELS + index * 110
        colour = COLOURS[min(index, len(COLOURS) - 1)]
        parts.append(f'<rect x="{x}" y="32" width="12" height="12" fill="{colour}"/>')
        parts.append(text(x + 17, 42, f"{size} tables"))
    return parts


def text(x: float, y: float, words: str, anchor: str = "start", weight: str = "normal") -> str:
    """A text at a place."""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-weight="{weight}" fill="#222222">'
        f"{escape(words)}</text>"
    )
