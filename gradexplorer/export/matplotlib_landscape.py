"""The parts of a Matplotlib script that draw the landscape, or the curve of a function of one variable."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import dedent

import numpy as np

from gradexplorer.export.drawing import Drawing
from gradexplorer.export.matplotlib_words import POINT, number, numbers, pairs, quoted, rectangle, words
from gradexplorer.field.arrows import DECADES, Arrows
from gradexplorer.field.levels import Levels
from gradexplorer.field.picture import Picture
from gradexplorer.field.plane import Array

SAMPLES = 600  # along the longer side
MOST_TICKS = 14  # of the colour bar
SHORTEST_PX = 0.75
HEAD_PX, HEAD_WIDTH_PX = 6.0, 5.0
LENGTHS = {
    "sqrt": "np.sqrt(share)", "true": "share", "unit": "np.sign(share)",
    "log": f"np.log1p({DECADES:g} * share) / np.log1p({DECADES:g})",
}  # fmt: skip


def parts(drawing: Drawing, slopes: Sequence[str]) -> list[str]:
    """Samples, filled map, contours and arrows, as far as they are shown."""
    picture = drawing.picture
    assert picture is not None
    made = [_samples(drawing), _scale(drawing, picture)]
    if drawing.filled:
        made.append(_map(drawing, picture))
    if drawing.shows("contours") and len(picture.levels.values):
        made.append(_contours(drawing))
    if drawing.shows("arrows") and len(picture.arrows.x):
        made.append(_arrows(drawing, picture, slopes))
    told = picture.caution if picture.is_seen else picture.says
    if told is not None:
        ground = f'bbox={{"facecolor": "{drawing.inks.label_ground}", "boxstyle": "round", "linewidth": 0}}'
        made.append(
            f'ax.text(0.5, 0.75, {quoted(str(told))}, transform=ax.transAxes, ha="center", size=10.5, {ground})\n'
        )
    return made


def _samples(drawing: Drawing) -> str:
    width, height = drawing.viewport.width, drawing.viewport.height
    columns, rows = (max(round(SAMPLES * side / max(width, height)), 2) for side in (width, height))
    return (
        "# f on a grid\n"
        f"x, y = np.meshgrid(np.linspace(*ax.get_xlim(), {columns}), np.linspace(*ax.get_ylim(), {rows}))\n"
        "z = f(x, y) + 0 * x\nz[~np.isfinite(z)] = np.nan\n"
    )


def _scale(drawing: Drawing, picture: Picture) -> str:
    """The levels, and how heights become places on the colour scale."""
    levels = picture.levels
    low, high = (levels.low, levels.high) if levels.low < levels.high else (levels.low - 1, levels.high + 1)
    forward, backward = _norm(levels)
    names = f'"{drawing.colours}"' if drawing.colours else f"ListedColormap({words(_hexadecimal(picture.lut))})"
    lines = [
        f"# {levels.says}", f"levels = {numbers(levels.values, 17)}",
        f"norm = FuncNorm(({forward}, {backward}), vmin={number(low)}, vmax={number(high)})", f"colours = {names}",
    ]  # fmt: skip
    return "\n".join(lines)


def _norm(levels: Levels) -> tuple[str, str]:
    """Two functions of a script: heights to places, and back."""
    if levels.knots is not None:
        knots = numbers(levels.knots, 17)
        places = f"np.linspace(0, 1, {len(levels.knots)})"
        return f"lambda v: np.interp(v, {knots}, {places})", f"lambda p: np.interp(p, {places}, {knots})"
    if levels.mode == "logarithmic" and levels.low < levels.high:
        origin, nearest = number(levels.origin), number(abs(levels.low - levels.origin))
        if levels.origin < levels.low:
            return f"lambda v: np.log(np.maximum(v - {origin}, {nearest}))", f"lambda p: np.exp(p) + {origin}"
        nearest = number(abs(levels.high - levels.origin))
        return f"lambda v: -np.log(np.maximum({origin} - v, {nearest}))", f"lambda p: {origin} - np.exp(-p)"
    return "lambda v: v", "lambda p: p"


def _hexadecimal(lut: np.ndarray) -> list[str]:
    return [f"#{red:02x}{green:02x}{blue:02x}" for red, green, blue in lut.tolist()]


def _map(drawing: Drawing, picture: Picture) -> str:
    """The filled map, and its colour bar where there is room for one."""
    made = dedent("""
        # the map, and its colours
        image = ax.imshow(
            z, extent=(*ax.get_xlim(), *ax.get_ylim()), origin="lower", aspect="auto", cmap=colours, norm=norm,
            interpolation="bilinear", zorder=0,
        )
    """)
    if not np.isfinite(picture.field.value).all():
        made += f'ax.patch.set(hatch="///", edgecolor="{drawing.inks.hatch}", linewidth=0)  # where f is not defined\n'
    if drawing.bar is not None and (picture.is_seen or not picture.levels.low < picture.levels.high):
        every = -(-len(picture.levels.values) // MOST_TICKS) or 1
        made += (
            f"beside = fig.add_axes({rectangle(drawing.bar, drawing.size)})\n"
            f'bar = fig.colorbar(image, cax=beside, ticks=levels[::{every}], format="%g")\n'
            f'bar.ax.tick_params(color="{drawing.inks.frame}", labelcolor="{drawing.inks.quiet}")\n'
            f'bar.outline.set_edgecolor("{drawing.inks.frame}")\nbar.ax.minorticks_off()\n'
        )
    return made


def _contours(drawing: Drawing) -> str:
    inks = drawing.inks
    made = (
        "# contour lines\nlines = ax.contour(\n"
        f'    x, y, z, levels=levels, linewidths={number(inks.line_width * POINT, 4)}, linestyles="solid", zorder=2,\n'
        f"    colors={words(inks.levels)},\n)\n"
    )
    if drawing.shows("labels") and drawing.picture is not None and drawing.picture.contours.labels:
        places = pairs((label.x, label.y) for label in drawing.picture.contours.labels)
        made += (
            f'ground = {{"facecolor": "{inks.label_ground}", "linewidth": 0, "pad": 1}}\n'
            f'for number in ax.clabel(lines, fmt="%g", fontsize=7.5, manual={places}):\n'
            f'    number.set(color="{inks.label_ink}", bbox=ground)\n'
        )
    return made


def _arrows(drawing: Drawing, picture: Picture, slopes: Sequence[str]) -> str:
    """The gradient where it was taken, as long as it is in the picture."""
    arrows, view, inks = picture.arrows, drawing.viewport, drawing.inks
    downhill = _points_down(arrows)
    places = (
        f"x_at = np.array({numbers(arrows.x)})\ny_at = np.array({numbers(arrows.y)})\n"
        if arrows.rooted
        else f"x_at, y_at = np.meshgrid({_spaced(arrows.x)}, {_spaced(arrows.y)})\n"
    )
    colour, before = _arrow_colour(drawing)
    thick, minus = inks.arrow_width, "-" if downhill else ""
    head = number(HEAD_PX / thick, 3)
    lines = [
        f"# arrows: the {'way down' if downhill else 'gradient'}, as long as in the picture",
        places
        + f"along, upwards = (part(x_at, y_at) + 0 * f(x_at, y_at) * x_at for part in ({slopes[0]}, {slopes[1]}))",
        f"share = np.minimum(np.hypot(along, upwards) / {number(arrows.scale.steep, 9)}, 1)",
        f"length = {number(arrows.scale.longest_px, 6)} * PX * {LENGTHS[arrows.scale.length]}",
        f"along, upwards = {minus}along * {number(view.x_scale, 9)}, {minus}upwards * {number(view.y_scale, 9)}",
        f"length = np.where(length < {SHORTEST_PX} * PX, np.nan, length / np.hypot(along, upwards))",
        before + "ax.quiver(",
        f"    x_at, y_at, along * length, upwards * length, {colour},",
        f'    pivot="{"tail" if arrows.rooted else "mid"}", units="inches", scale_units="inches", scale=1,',
        f"    width={number(thick)} * PX, minlength=0, headwidth={number(HEAD_WIDTH_PX / thick, 3)},",
        f"    headlength={head}, headaxislength={head}, zorder=3,",
        ")",
    ]
    return "\n".join(lines)


def _points_down(arrows: Arrows) -> bool:
    """Whether the arrows show the way down."""
    with np.errstate(all="ignore"):
        return bool(np.nansum(np.sign(arrows.dx * arrows.dx_px) + np.sign(arrows.dy * arrows.dy_px)) < 0)


def _arrow_colour(drawing: Drawing) -> tuple[str, str]:
    """The argument that colours the arrows, and the line before that it needs."""
    inks = drawing.inks
    if inks.arrows is not None:
        return f'color="{inks.arrows}"', ""
    if inks.steep:
        tone = f"np.minimum(np.log1p({DECADES:g} * share) / np.log1p({DECADES:g}), 0.999)"
        return f"{tone}, cmap=steep, clim=(0, 1)", f"steep = ListedColormap({words(inks.steep)})\n"
    light = f"light = norm(f(x_at, y_at) + 0 * x_at).ravel() > {number(inks.bright, 4)}\n"
    return f'color=np.where(light, "{inks.on_light}", "{inks.on_dark}")', light


def _spaced(places: Array) -> str:
    """Evenly spaced numbers."""
    once = np.unique(places)
    step = float(np.min(np.diff(once))) if len(once) > 1 else 0.0
    count = round((once[-1] - once[0]) / step) + 1 if step else 1
    return f"np.linspace({number(float(once[0]), 12)}, {number(float(once[-1]), 12)}, {count})"


def curve(drawing: Drawing, slope: str) -> list[str]:
    """f over the breadth of the plot, its derivative, and the dots where it breaks."""
    shown, inks = drawing.curve, drawing.inks
    assert shown is not None
    gaps = np.flatnonzero(np.isnan(shown.x) | np.isnan(shown.y))
    gaps = gaps[(gaps > 0) & (gaps < len(shown.x) - 1)]
    breaks = (shown.x[gaps - 1] + shown.x[gaps + 1]) / 2
    line = number(2.2 * inks.line_width * POINT, 4)
    made = [
        "# f, without a line across its breaks\n"
        f"breaks = {numbers(breaks, 12)}\n"
        f"x = np.sort(np.concatenate([np.linspace(*ax.get_xlim(), {4 * SAMPLES + 1}), breaks]))\n"
        "y, slope = (np.where(np.isin(x, breaks), np.nan, part(x) + 0 * f(x) * x) for part in (f, " + slope + "))\n"
        f'ax.axhline(0, color="{inks.frame}", linewidth=0.8)\nax.axvline(0, color="{inks.frame}", linewidth=0.8)\n'
        f'ax.plot(x, y, color="{inks.curve}", linewidth={line}, label={_head(drawing, "")})\n'
    ]
    if drawing.shows("derivative"):
        made.append(
            f'ax.plot(x, slope, "--", color="{inks.derivative}", linewidth={number(1.4 * inks.line_width * POINT, 4)},'
            f" label={_head(drawing, '′')})\n"
        )
    made += [f'ax.axvline({number(x, 12)}, color="{inks.quiet}", linewidth=0.8, linestyle=":")\n' for x in shown.poles]
    for mark in shown.marks:
        face = inks.curve if mark.filled else inks.ground
        made.append(
            f'ax.plot({number(mark.x, 12)}, {number(mark.y, 12)}, "o", color="{inks.curve}",'
            f' markerfacecolor="{face}", zorder=4)\n'
        )
    return ["".join(made)]


def _head(drawing: Drawing, mark: str) -> str:
    return repr(f"f{mark}({drawing.names[0]})")
