"""What of a race leaves as a file, and what comes in; each says in a sentence how it went."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path as File

from gradexplorer.descent.recorded import LARGEST, Read, recorded_in
from gradexplorer.export import atomic
from gradexplorer.export.race_script import race_script
from gradexplorer.export.race_table import results_csv, steps_csv
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.formula.formulas import Formulas
from gradexplorer.ui.race.racing import Raced

KINDS = "Tables (*.csv *.tsv *.txt)"
WRITERS = {"table": results_csv, "steps": steps_csv}


def save(file: File, raced: Raced | None, what: str) -> Sentence:
    """The race as CSV: its results ("table") or all "steps"."""
    if raced is None:
        return say("There is no race to write down.")
    file = file if file.suffix else file.with_suffix(".csv")
    text = WRITERS[what](raced.race)
    return _written(file, text, say("{count} rows are in {file}", count=text.count("\n"), file=str(file)))


def save_script(file: File, raced: Raced | None, formulas: Formulas | None) -> Sentence:
    """The race as a Python script."""
    if raced is None or formulas is None:
        return say("There is no race to write down.")
    source = race_script(raced.race, formulas)
    if isinstance(source, Problem):
        return say("{file} is not written: {says}", file=file.name, says=source.says)
    return _written(
        file if file.suffix else file.with_suffix(".py"), source, say("The script is in {file}", file=str(file))
    )


def _written(file: File, text: str, done: Sentence) -> Sentence:
    try:
        atomic.write(file, text.encode())
    except OSError as fault:
        return say("{file} could not be written: {why}", file=file.name, why=fault.strerror or str(fault))
    return done


def read(file: File, variables: Sequence[str]) -> Read | Sentence:
    """The paths in the file, or why there are none."""
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
    except (OSError, ValueError) as fault:
        why = getattr(fault, "strerror", None) or str(fault)
        return say("{file} could not be read: {why}", file=file.name, why=why)
    found = recorded_in(content, variables, file.stem)
    return say("{file}: {says}", file=file.name, says=found.says) if isinstance(found, Problem) else found
