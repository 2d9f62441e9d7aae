"""Answers as people read them in a terminal: the same numbers as in the JSON, in lines and columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from gradexplorer.answers import Path
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import SETTINGS, words_of
from gradexplorer.export.table import rows
from gradexplorer.expression.derivation.lines import below_one_another

NOTHING = "not defined"
FEW = 12  # digits; more are a matter of course


def number(value: float | None) -> str:
    """The shortest digits that read back as the same double; a whole number without its .0."""
    if value is None:
        return NOTHING
    text = repr(float(value))
    return text.removesuffix(".0")


def check(answer: Mapping[str, Any]) -> str:
    """How the text was understood."""
    rows = [("text", answer["text"]), ("variables", ", ".join(answer["variables"]))]
    rows += [(name, number(value)) for name, value in answer["parameters"].items()]
    rows += [(f"df/d{name}", text or "-") for name, text in answer["partials"].items()]
    rows += _note(answer)
    return _columns(rows)


def probe(answer: Mapping[str, Any]) -> str:
    """The table of a probe."""
    names = answer["variables"]
    point = ", ".join(f"{name} = {number(value)}" for name, value in zip(names, answer["point"], strict=True))
    rows = [("f", answer["text"]), ("point", point)]
    rows += [(name, number(value)) for name, value in answer["parameters"].items()]
    rows += [("value", number(answer["value"]))]
    for name, partial in answer["partials"].items():
        formula = f"   = {partial['text']}" if partial["text"] else ""
        rows.append((f"df/d{name}", number(partial["value"]) + formula))
    angle = answer["ascent_angle_deg"]
    rows += [("slope", number(answer["slope"]))]
    rows += [("ascent", "no direction" if angle is None else f"{number(angle)} degrees")]
    rows += [("Hessian" if k == 0 else "", "  ".join(map(number, row))) for k, row in enumerate(answer["hessian"])]
    rows += [("eigenvalues", "  ".join(map(number, answer["eigenvalues"])))] if answer["eigenvalues"] else []
    rows += [("kind", answer["kind"])]
    for name, (left, right) in (answer["one_sided"] or {}).items():
        rows.append((f"df/d{name}", f"{number(left)} from the left, {number(right)} from the right"))
    rows += _trusted(answer)
    rows += [("why", answer["why_undefined"])] if answer["why_undefined"] else []
    rows += _note(answer)
    return _columns(rows)


def derive(answer: Mapping[str, Any]) -> str:
    """The lines of a derivation, each with its rule, and the simplified form below."""
    rows = [(line["text"], f"{line['title']}: {line['law']}" if line["rule"] else "") for line in answer["lines"]]
    text = below_one_another(answer["head"], rows)
    return text + (f"\nsimplified: {answer['simplified']}\n" if answer["simplified"] else "")


def descend(path: Path) -> str:
    """The table of a path in columns, and its verdict."""
    header, *steps = rows(path)
    cells = [header, *([_short(cell) for cell in row] for row in steps)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(header))]
    lines = ["  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in cells]
    return "\n".join((*lines, "", f"{path.stop}: {path.message}")) + "\n"


def critical(answer: Mapping[str, Any]) -> str:
    """The critical points in columns, and whether that is all."""
    names = answer["variables"]
    header = [*names, "f", "kind", *(f"eigenvalue {number + 1}" for number in range(len(names)))]
    cells = [header] if answer["points"] else []
    for point in answer["points"]:
        numbers = [_digits(value) for value in (*point["point"], point["value"])]
        cells.append([*numbers, point["kind"], *map(_digits, point["eigenvalues"])])
    widths = [max(len(row[column]) for row in cells) for column in range(len(header))] if cells else []
    lines = ["  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in cells]
    return "\n".join((*lines, *([""] if lines else []), answer["message"])) + "\n"


def race(answer: Mapping[str, Any]) -> str:
    """The results of a race in columns, the best first, and what is to be said of each racer."""
    best = sorted(answer["racers"], key=_rank)
    cells = [("racer", "steps", "f evals", "gradients", "Hessians", "f", "slope", "distance", "stop")]
    for run in best:
        counts = [str(count) for count in run["evaluations"].values()]
        numbers = (run["values"][-1], run["slopes"][-1], run["distance"])
        cells.append((run["racer"], str(len(run["points"]) - 1), *counts, *map(_digits, numbers), run["stop"]))
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    lines = [
        "  ".join([row[0].ljust(widths[0]), *(c.rjust(w) for c, w in zip(row[1:], widths[1:], strict=True))])
        for row in cells
    ]
    notes = [] if answer["note"] is None else ["", answer["note"]]
    for run in best:
        rate = f"; {run['rate']['message']}" if run["rate"] else ""
        notes += ["", f"{run['racer']}: {run['message']}{rate}"]
    return "\n".join((*lines, *notes)) + "\n"


def _rank(run: Mapping[str, Any]) -> tuple[bool, float]:
    """Lowest f first; climbing, the highest."""
    value = run["values"][-1]
    return value is None, 0.0 if value is None else -value if run["settings"].get("ascent") else value


def methods(answer: Mapping[str, Mapping[str, Any]]) -> str:
    """Each method: what it does, its update, its source, and its settings with what they mean."""
    lines = []
    for name, settings in answer.items():
        rule = RULES[name]
        lines += [name, f"  {rule.says}", f"  {rule.formula}", f"  {rule.source}"]
        pairs = {setting: f"{setting}={str(value).lower()}" for setting, value in settings.items()}
        width = max(map(len, pairs.values()))
        for setting, pair in pairs.items():
            words = words_of(rule, setting)
            more = f" ({', '.join(words)})" if words else ""
            lines.append(f"    {pair.ljust(width)}  {SETTINGS[setting].says}{more}")
        lines.append("")
    return "\n".join(lines)


def _short(cell: str) -> str:
    """Eight digits are enough to read; the whole number stands in the JSON and the CSV."""
    return cell if cell.isdigit() else f"{float(cell):.8g}" if cell else "-"


def _digits(value: float | None) -> str:
    return "-" if value is None else f"{value:.8g}"


def _trusted(answer: Mapping[str, Any]) -> list[tuple[str, str]]:
    """How many digits hold, where that is fewer than anyone would expect."""
    digits = answer["trusted_digits"]
    pairs = [("value", digits["value"]), *zip(answer["variables"], digits["gradient"], strict=True)]
    told = [
        f"{count} of {name if name == 'value' else f'df/d{name}'}"
        for name, count in pairs
        if count is not None and count < FEW
    ]
    return [("digits", f"rounding: can be trusted {', '.join(told)}")] if told else []


def _note(answer: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [("note", answer["partials_note"])] if "partials_note" in answer else []


def _columns(rows: Sequence[tuple[str, str]]) -> str:
    width = max(len(label) for label, _ in rows)
    lines = (f"{label.ljust(width)}  {' '.join(text.splitlines())}".rstrip() for label, text in rows)
    return "\n".join(lines) + "\n"
