"""The probe in words, for who cannot see it."""

from __future__ import annotations

import math

from gradexplorer.descent.reading import Reading
from gradexplorer.ui.language import tr
from gradexplorer.ui.numbers import angle, short, undefined


def told(reading: Reading) -> str:
    """Where the probe is, the height, how steep it is there, and which way is up."""
    place = ", ".join(f"{name} {short(at)}" for name, at in zip(reading.variables, reading.point, strict=False))
    where = tr("Probe at {place}; f is {value}", place=place, value=short(reading.value))
    if math.isnan(reading.slope):
        return f"{where}; {tr('slope {value}', value=undefined())}"
    steep = f"{where}; {tr('slope {value}', value=short(reading.slope))}"
    if math.isnan(reading.ascent_angle_deg):
        return steep
    return f"{steep}; {tr('uphill at {angle}', angle=angle(reading.ascent_angle_deg))}"
