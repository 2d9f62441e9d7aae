"""What the choices about the picture are called, and what is said of each."""

from __future__ import annotations

from gradexplorer.expression.sentence import Phrase

LEVELS: dict[str, tuple[Phrase, Phrase]] = {
    "auto": ("Automatic levels", "The spread of contour levels that shows this landscape best"),
    "linear": ("Even levels", "Every contour the same height above the last"),
    "logarithmic": ("Logarithmic levels", "Contours ever closer towards the lowest ground: for deep narrow valleys"),
    "quantile": ("Equal-area levels", "As much ground between each two contours"),
    "probe": ("Levels through the probe", "One contour goes through the probe, and stands out; the others follow"),
    "manual": ("Typed levels", "The heights typed under Picture"),
}
PLACES: dict[str, tuple[Phrase, Phrase]] = {
    "grid": ("On a grid", "Evenly spaced, at the middles of equal squares"),
    "contours": ("On the contours", "Each with its foot on a contour line, at a right angle to it"),
}
WAYS: dict[str, tuple[Phrase, Phrase]] = {
    "ascent": ("Uphill", "The gradient: the steepest way up"),
    "descent": ("Downhill", "Against the gradient: the way a descent goes"),
}
LENGTHS: dict[str, tuple[Phrase, Phrase]] = {
    "sqrt": ("Root of the slope", "Four times as steep is twice as long: steep and gentle ground are both seen"),
    "true": ("Slope", "Twice as steep is twice as long"),
    "log": ("Logarithm of the slope", "Ten times as steep is a third of the length longer: for slopes of all sizes"),
    "unit": ("All the same", "Only the direction is shown"),
}
COLOURS: dict[str, tuple[Phrase, Phrase]] = {
    "viridis": ("Viridis", "From violet to yellow; evenly stepped to the eye, and safe for the colour-blind"),
    "cividis": ("Cividis", "From blue to yellow; looks nearly the same to eyes that see no red or no green"),
    "CET-CBL2": ("CET CBL2", "From black over blue and yellow to white, for eyes that see no red or no green"),
    "CET-L1": ("CET L1", "From black to white, for paper"),
}
