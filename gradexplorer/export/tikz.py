"""A picture in TikZ and PGFPlots, to be put into a LaTeX document: vectors, and letters in the document's own font."""

from __future__ import annotations

from collections.abc import Iterator

from gradexplorer.export import tikz_layers as layers
from gradexplorer.export.drawing import Drawing
from gradexplorer.export.tikz_words import Palette, escaped, length, number
from gradexplorer.expression.print_names import latex_name

HEADING = r"""% Drawn by Gradient Explorer. In the preamble of the document:
%   \usepackage{pgfplots}
%   \pgfplotsset{compat=1.17}
% and where the picture belongs: \input{this file}. The next line is the width of the plot; letters keep their size.
\providecommand{\gradexplorerwidth}{10cm}
"""


def tikz(drawing: Drawing) -> str:
    """A tikzpicture: the landscape or the curve, over it PGFPlots axes, and a colour bar.

    One unit is a thousandth of the plot's width, so that no number is too large for TeX.
    """
    palette = Palette()
    body = [
        *_ground(drawing, palette), *layers.landscape(drawing, palette), *_axes(drawing, palette),
        r"\begin{scope}", _clip(drawing), *layers.overlay(drawing, palette), r"\end{scope}",
        *_bar(drawing, palette),
    ]  # fmt: skip
    unit = r"x=\gradexplorerwidth/1000, y=\gradexplorerwidth/1000, line join=round, line cap=round"
    lines = [HEADING.rstrip(), rf"\begin{{tikzpicture}}[{unit}]", *palette.definitions, *body, r"\end{tikzpicture}"]
    return "\n".join(lines) + "\n"


def _height(drawing: Drawing) -> float:
    return 1000 * drawing.viewport.height / drawing.viewport.width


def _clip(drawing: Drawing) -> str:
    return rf"\clip (0,0) rectangle (1000,{number(_height(drawing))});"


def _ground(drawing: Drawing, palette: Palette) -> Iterator[str]:
    yield rf"\fill[{palette.fill(drawing.inks.ground)}] (0,0) rectangle (1000,{number(_height(drawing))});"


def _axes(drawing: Drawing, palette: Palette) -> Iterator[str]:
    """Frame, ticks, grid, names and title: an empty axis of PGFPlots of the same size."""
    box, inks = drawing.viewport.box, drawing.inks
    grid = palette.pen(inks.grid)
    options = [
        "at={(0,0)}", "anchor=south west", "scale only axis", r"width=\gradexplorerwidth",
        rf"height={number(_height(drawing) / 1000)}*\gradexplorerwidth", f"xmin={length(box.x_min)}",
        f"xmax={length(box.x_max)}", f"ymin={length(box.y_min)}", f"ymax={length(box.y_max)}",
        f"xlabel={{{_name(drawing.names[0])}}}", f"ylabel={{{_name(drawing.names[1])}}}", "tick align=outside",
        "tick pos=left", "enlargelimits=false",
    ]  # fmt: skip
    options += [f"title={{{escaped(drawing.title)}}}"] if drawing.title else []
    options += ["grid=major", f"grid style={{{grid}}}"] if drawing.shows("grid") else []
    yield r"\begin{axis}["
    yield "  " + ",\n  ".join(options)
    yield r"]\end{axis}"


def _name(name: str) -> str:
    """The name of an axis in mathematics; f(x) stays that."""
    head, opened, rest = name.partition("(")
    return f"${latex_name(head)}({latex_name(rest[:-1])})$" if opened else f"${latex_name(name)}$"


def _bar(drawing: Drawing, palette: Palette) -> Iterator[str]:
    """The colour bar with the levels beside it, where the map is filled."""
    picture, inks = drawing.picture, drawing.inks
    if picture is None or not drawing.filled or drawing.bar is None or not picture.is_seen:
        return
    top, bands = _height(drawing), layers.BANDS
    for band, ink in enumerate(layers.band_inks(picture)):
        low, high = top * band / bands, top * min(band + 1.2, bands) / bands
        yield rf"\fill[{palette.fill(ink)}] (1030,{number(low)}) rectangle (1060,{number(high)});"
    yield rf"\draw[{palette.pen(inks.frame)}] (1030,0) rectangle (1060,{number(top)});"
    for value, text in _beside(drawing):
        yield rf"\node[right, inner sep=1pt, font=\footnotesize] at (1064,{number(top * value)}) {{{text}}};"


def _beside(drawing: Drawing) -> Iterator[tuple[float, str]]:
    """Places on the bar from 0 to 1 and the levels there, as many as have room."""
    assert drawing.picture is not None
    levels = drawing.picture.levels
    last = -1.0
    for value, place in zip(levels.values.tolist(), levels.position(levels.values).tolist(), strict=True):
        if place - last >= layers.APART:
            last = place
            yield place, f"${length(value)}$"
