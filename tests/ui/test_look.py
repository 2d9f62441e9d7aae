"""The look: colours that exist, and that can be told apart."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from gradexplorer.ui.dress import DRESSES, Dress
from gradexplorer.ui.look import DARK, LIGHT, LOOKS, Look, colour, font, look_of, lut


def lightness(text: str) -> float:
    """Relative luminance after WCAG 2.2, 0 to 1."""
    parts = [part / 255 for part in (QColor(text).red(), QColor(text).green(), QColor(text).blue())]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return float(np.dot(linear, [0.2126, 0.7152, 0.0722]))


def contrast(one: str, other: str) -> float:
    low, high = sorted((lightness(one), lightness(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_every_colour_is_one(look: Look) -> None:
    texts = [getattr(look, field.name) for field in fields(look)]
    named = [
        text for value in texts for text in (value if isinstance(value, tuple) else (value,)) if isinstance(text, str)
    ]
    assert len(named) > 15
    assert all(colour(text).isValid() for text in named)


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_words_and_lines_can_be_told_from_their_paper(look: Look) -> None:
    """WCAG 2.2, AA: 4.5 for text, 3 for what is drawn; 7 where there is no reason for less."""
    for paper in (look.surround, look.ground):
        assert contrast(look.ink, paper) >= 7
        assert contrast(look.quiet, paper) >= 4.5
    assert contrast(look.label_ink, look.label_ground) >= 7
    for drawn in (look.arrow_bare, look.curve, look.derivative, look.tangent, look.probe_bare, look.ascent_bare):
        assert contrast(drawn, look.ground) >= 3


@pytest.mark.parametrize("chosen", DRESSES.values(), ids=DRESSES)
def test_words_of_the_window_can_be_read_in_every_theme(chosen: Dress) -> None:
    for ground in (chosen.window, chosen.panel, chosen.field, chosen.other_row, chosen.hover):
        assert contrast(chosen.text, ground) >= 7
        assert contrast(chosen.quiet, ground) >= 4.5
    assert contrast(chosen.on_accent, chosen.accent) >= 4.5
    assert contrast(chosen.fault, chosen.field) >= 4.5
    assert contrast(chosen.fault, chosen.fault_ground) >= 4.5
    for ground in (chosen.panel, chosen.field):  # the frame of what has the focus
        assert contrast(chosen.accent, ground) >= 3


def test_the_map_grows_lighter_all_the_way() -> None:
    shades = lut()
    assert (shades.shape, shades.dtype) == ((256, 3), np.dtype(np.uint8))
    # The ends of viridis as published.
    assert (shades[0].tolist(), shades[-1].tolist()) == ([68, 1, 84], [253, 231, 37])
    steps = np.diff([lightness("#" + bytes(shade.tolist()).hex()) for shade in shades])
    assert steps.min() > -0.001


def test_a_look_has_one_of_four_names() -> None:
    assert (look_of("light"), look_of("dark")) == (LIGHT, DARK)
    with pytest.raises(ValueError, match="light, dark, contrast or print"):
        look_of("blue")
    with pytest.raises(ValueError, match="not the name of a colour"):
        colour("bluish-green-ish")


def test_figures_are_as_wide_as_each_other(qapp: QApplication) -> None:
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(font(12))
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1
