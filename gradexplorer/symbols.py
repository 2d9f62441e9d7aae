"""Derivatives in symbols for whoever waits for them (the Python interface, the command line), under a time limit.

The calculus process behind this starts with the first question and ends with the program.
"""

from __future__ import annotations

import atexit
from collections.abc import Mapping, Sequence
from threading import Lock
from typing import Any

from gradexplorer.background.calculator import Calculator
from gradexplorer.quick import dataclass


@dataclass(frozen=True, slots=True)
class Symbol:
    """One derivative as text that parses back, and in LaTeX; None where there was no time or no room for it."""

    text: str | None = None
    latex: str | None = None


@dataclass(frozen=True, slots=True)
class Partials:
    """The first derivatives by variable; `note` says in a sentence why any is missing."""

    by_variable: Mapping[str, Symbol]
    note: str | None = None


_lock = Lock()
_calculator: Calculator | None = None


def partials(text: str, variables: Sequence[str], parameters: Mapping[str, float]) -> Partials:
    """First derivatives of the text by each variable, simplified."""
    request = {
        "wants": "partials",
        "text": text,
        "variables": list(variables),
        "parameters": dict(parameters),
        "svg": False,
    }
    answer = _ask(request)
    found: Mapping[str, Any] = answer.get("partials") or {}
    symbols = {name: _symbol(found.get(name)) for name in variables}
    return Partials(symbols, None if all(symbol.text for symbol in symbols.values()) else _reason(answer))


def close() -> None:
    """End the calculus process, if there is one; the next question starts it anew."""
    global _calculator
    with _lock:
        calculator, _calculator = _calculator, None
    if calculator is not None:
        calculator.close()


def _ask(request: Mapping[str, Any]) -> dict[str, Any]:
    global _calculator
    with _lock:
        if _calculator is None:
            _calculator = Calculator(spare=False)
            atexit.register(close)
        calculator = _calculator
    return calculator.ask_and_wait(request)


def _reason(answer: Mapping[str, Any]) -> str:
    """Why a derivative is missing."""
    if "problem" in answer:
        return str(answer["problem"]["message"])
    return str(answer.get("partials_note") or answer.get("fault") or "too long to write down")


def _symbol(answer: Mapping[str, Any] | None) -> Symbol:
    return Symbol(answer.get("text"), answer.get("latex")) if answer else Symbol()
