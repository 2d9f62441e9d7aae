"""The parts of a Matplotlib script that draw what lies over the landscape: extra layers, path and probe."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from gradexplorer.export.drawing import Drawing, Marks
from gradexplorer.export.matplotlib_words import DIGITS, POINT, number, numbers, pairs

HALO = 2.2  # pixels that a rim makes a line broader
LATER = 0.6
SIGNS = {"minimum": "v", "maximum": "^", "saddle": "x", "degenerate": "s", "star": "*"}
INKS = {"minimum": 1, "maximum": 0, "saddle": 4, "degenerate": 3, "star": 3}
FLOW = {"flow": 4, "flow_picked": 3}  # which of the extra inks


def parts(drawing: Drawing, slopes: Sequence[str]) -> list[str]:
    """From back to front."""
    made = [_nullclines(drawing, slopes), *(_flow(drawing, name) for name in FLOW), _level(drawing)]
    made += [_signs(drawing, marks) for marks in drawing.marks]
    made += [_tangent(drawing), _path(drawing), _probe(drawing)]
    inks = drawing.inks
    if drawing.curve is not None:
        made.append(
            f'ax.legend(loc="lower right", bbox_to_anchor=(1, 1), ncols=3, frameon=False, labelcolor="{inks.quiet}")\n'
        )
    return made


def _nullclines(drawing: Drawing, slopes: Sequence[str]) -> str:
    rows = [
        f"ax.contour(x, y, {slope}(x, y) + 0 * x, levels=[0], colors={drawing.inks.extras[ink]!r},"
        f" linestyles={style!r}, linewidths=1.5, zorder=4)\n"
        for name, slope, ink, style in zip(("across", "up"), slopes, (1, 2), ("dashed", "dotted"), strict=False)
        if f"nullcline_{name}" in drawing.curves
    ]
    return "# where a partial derivative vanishes\n" + "".join(rows) if rows else ""


def _flow(drawing: Drawing, name: str) -> str:
    if name not in drawing.curves:
        return ""
    x, y = drawing.curves[name]
    return (
        f"# lines of steepest descent\n{name}_x = {numbers(x, 6)}\n{name}_y = {numbers(y, 6)}\n"
        f'ax.plot({name}_x, {name}_y, color="{drawing.inks.extras[FLOW[name]]}", linewidth=1.2, zorder=4)\n'
    )


def _level(drawing: Drawing) -> str:
    if "level" not in drawing.curves or drawing.reading is None:
        return ""
    at = ", ".join(number(entry) for entry in drawing.reading.point)
    return (
        "# all places as high as the probe's\n"
        f"ax.contour(x, y, z, levels=[f({at})], colors={drawing.inks.extras[3]!r}, linewidths=1.7, zorder=4)\n"
    )


def _signs(drawing: Drawing, marks: Marks) -> str:
    """Each kind by its own sign: a minimum points down, a maximum up, a saddle is a cross, a known minimum a star."""
    rows = []
    for kind in dict.fromkeys(marks.kinds):
        chosen = np.array([one == kind for one in marks.kinds])
        edge = "" if kind == "saddle" else f', edgecolor="{drawing.inks.halo}"'
        size = 130 if kind == "star" else 60
        rows.append(
            f"ax.scatter({numbers(marks.x[chosen], 12)}, {numbers(marks.y[chosen], 12)}, marker={SIGNS[kind]!r},"
            f' s={size}, color="{drawing.inks.extras[INKS[kind]]}"{edge}, zorder=5)\n'
        )
    return "# critical points\n" + "".join(rows) if rows else ""


def _tangent(drawing: Drawing) -> str:
    reading = drawing.reading
    if drawing.curve is None or reading is None or not np.isfinite([*reading.point, reading.gradient[0]]).all():
        return ""
    at, slope = ", ".join(number(entry) for entry in reading.point), number(reading.gradient[0])
    return f'ax.axline(({at}), slope={slope}, color="{drawing.inks.tangent}", linewidth=1, label="tangent")\n'


def _path(drawing: Drawing) -> str:
    path, inks = drawing.path, drawing.inks
    if path is None or not path.points:
        return ""
    broad, shown = number(inks.path_width * POINT, 4), drawing.shown_step
    made = f"# the walk: {path.method}\npath = np.array({pairs(point[:2] for point in path.points)})\n"
    if shown < len(path.points) - 1:
        made += f'ax.plot(*path[{shown}:].T, "o-", color="{inks.descent}", alpha={LATER}, markersize=3, zorder=5)\n'
    rim = number((inks.path_width + HALO) * POINT, 4)
    return made + (
        f'ax.plot(*path[:{shown + 1}].T, color="{inks.halo}", linewidth={rim}, zorder=5)\n'
        f'ax.plot(*path[:{shown + 1}].T, "o-", color="{inks.descent}", markeredgecolor="{inks.halo}",'
        f" linewidth={broad}, markersize=4.5, zorder=6)\n"
        f'ax.plot(*path[{shown}], "o", color="{inks.descent}", markeredgecolor="{inks.probe}", markersize=8,'
        f" markeredgewidth=2, zorder=7)\n"
    )


def _probe(drawing: Drawing) -> str:
    """The ring where it stands, and the gradient there as an arrow."""
    reading, inks = drawing.reading, drawing.inks
    if reading is None:
        return ""
    at = ", ".join(number(entry, DIGITS) for entry in reading.point[:2])
    made = f"# the probe\nprobe = ({at})\n"
    if drawing.probe_px is not None:
        right, down = (number(part * POINT, 4) for part in drawing.probe_px)
        made += (
            f'ax.annotate(\n    "", probe, ({right}, -({down})), textcoords="offset points", zorder=8,\n'
            f'    arrowprops={{"arrowstyle": "<|-", "color": "{inks.ascent}", "linewidth": 2.4, "shrinkA": 0,'
            f' "shrinkB": 4, "mutation_scale": 14}},\n)\n'
        )
    return made + (
        f'ax.plot(*probe, "o", color="none", markeredgecolor="{inks.probe}", markersize=9, markeredgewidth=2,'
        " zorder=9)\n"
    )
