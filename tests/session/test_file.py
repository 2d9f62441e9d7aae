"""A session survives its file; a file that is none is refused in a sentence that names the place."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import pytest
from hypothesis import given

from gradexplorer.field.viewport import Box
from gradexplorer.session import file
from gradexplorer.session.file import Loaded, Refusal, read, write
from gradexplorer.session.form import Desk, Wrong, form_of
from gradexplorer.session.state import START, Parameter, Session
from tests.session.sessions import SESSIONS


@given(SESSIONS)
def test_what_is_written_is_read_back_and_what_differs_from_the_first_start_is_enough(session: Session) -> None:
    assert read(write(session)) == Loaded(session)
    plain = json.loads(json.dumps(file.differences(session)))
    assert file.session_in(plain) == Loaded(session)


def test_the_first_start_differs_in_nothing() -> None:
    assert file.differences(START) == {"format": "gradexplorer", "version": 1}


def test_a_file_is_json_with_a_value_a_line() -> None:
    session = replace(START, text="a = 2\na x^2 + π", parameters=(Parameter("a", 2.5, -5, 5, 0.05, 2),))
    lines = write(session).decode().splitlines()
    assert lines[:3] == ["{", '  "format": "gradexplorer",', '  "version": 1,']
    assert '    "a = 2",' in lines
    assert '    "a x^2 + π"' in lines
    assert '    {"name": "a", "value": 2.5, "low": -5.0, "high": 5.0, "step": 0.05, "start": 2.0}' in lines
    assert '  "box": [-3.0, 3.0, -3.0, 3.0],' in lines
    assert json.loads("\n".join(lines))["probe"] == [2.0, 1.0]


def test_one_change_is_one_line_of_difference() -> None:
    before, after = (write(session).splitlines() for session in (START, replace(START, probe=(2.0, 0.5))))
    assert sum(one != other for one, other in zip(before, after, strict=True)) == 1


def test_no_results_are_in_it() -> None:
    assert set(json.loads(write(START))) == {"format", "version", *form_of(Session).write(START, None)}


def test_half_a_pair_of_utf_16_survives() -> None:
    session = replace(START, text="x \ud800")
    assert read(write(session)) == Loaded(session)


def test_a_missing_key_means_the_default_and_an_unknown_one_is_told_of() -> None:
    content = b'{"format": "gradexplorer", "version": 1, "text": "x y", "descent": {"steps": 7, "ink": 1}, "zoom": 2}'
    found = read(content)
    descent = replace(START.descent, steps=7)
    assert found == Loaded(replace(START, text="x y", descent=descent), ("zoom", "descent.ink"))


def test_the_mark_of_utf_8_that_some_editors_put_first_is_no_fault() -> None:
    assert read(b"\xef\xbb\xbf" + write(START)) == Loaded(START)


REFUSED: dict[bytes, str] = {
    b"": "line 1: there is nothing in it",
    b"  \n ": "line 1: there is nothing in it",
    b"x^2": "line 1 does not begin with {: this is no session file",
    b"\x89PNG\r\n": "line 1 is not UTF-8 text: this is no session file",
    b'{\n"a": "\xff"}': "line 2 is not UTF-8 text: this is no session file",
    b'{"format"': "the file ends too soon, in line 1: a part of it is missing",
    b'{"format": "gradexplorer",\n "text": "x': "the file ends too soon, in line 2: a part of it is missing",
    b'{"format": "gradexplorer",\n "version": 1;}': "line 2, column 14: this is not JSON",
    b"[1]": "format: this is not a session of Gradient Explorer",
    b'{"format": "other", "version": 1}': "format: this is not a session of Gradient Explorer",
    b'{"format": "gradexplorer"}': "version: this is not the number of a version",
    b'{"format": "gradexplorer", "version": true}': "version: this is not the number of a version",
    b'{"format": "gradexplorer", "version": 0}': "version: this is not the number of a version",
    b'{"format": "gradexplorer", "version": 1, "version": 1}': "the key version stands there twice",
    b'{"format": "gradexplorer", "version": 1, "probe": [1, NaN]}': "NaN is not JSON",
    b'{"a": ' * 5000: "it is nested too deep to be a session",
    b'{"a": ' + b"1" * 5000 + b"}": "a number of 5000 digits is too long",
    b" " * 1_500_001: "this has more than 1,500,000 bytes: it is no session",
}
WRONG: dict[str, str] = {
    '"text": 1': "text: 1 is not a text",
    '"text": ["x", 2]': "text: a list is not a text",
    '"theme": "pink"': "theme: 'pink' is not one of system, light, dark",
    '"probe": [1, "2"]': "probe: '2' is not a number",
    '"probe": [1, 2, 3]': "probe: this is not a list of 2",
    '"probe": [1, 1e999]': "probe: inf is not a finite number",
    '"box": [3, -3, -3, 3]': "box: 3.0 is not below -3.0",
    '"box": [0, 1e-300, -3, 3]': "box: 0.0 to 1e-300 is no part of the plane that can be shown",
    '"box": [0, 1e200, -3, 3]': "box: 0.0 to 1e+200 is no part of the plane that can be shown",
    '"equal_axes": 1': "equal_axes: 1 is not true or false",
    '"descent": 7': "descent: this is not an object",
    '"descent": {"steps": -3}': "descent.steps: -3 is not between 1 and 100000",
    '"descent": {"steps": 2.5}': "descent.steps: 2.5 is not a whole number",
    '"descent": {"steps": true}': "descent.steps: true is not a whole number",
    '"descent": {"settings": {"line_search": "blind"}}': "descent: line_search must be one of fixed, exact",
    '"descent": {"method": "adam", "settings": {"beta1": 1}}': "descent: beta1 must be less than 1",
    '"descent": {"kept": {"adam": {"beta1": 1}}}': "descent: beta1 must be less than 1",
    '"descent": {"kept": {"adm": {"beta1": 1}}}': "descent: there is no method adm; did you mean adam?",
    '"layers": ["fill", "fog"]': "layers.entry 2: 'fog' is not one of ",
    '"parameters": [{"name": "a"}]': "parameters.entry 1.value: this key is missing",
    '"parameters": [{"name": "a", "value": 1, "low": 2, "high": 1, "step": 1, "start": 1}]': (
        "parameters.entry 1: low = 2.0 is not below high = 1.0"
    ),
    '"parameters": [{"name": "a", "value": 1, "low": 0, "high": 1, "step": 0, "start": 1}]': (
        "parameters.entry 1: step = 0.0 is no step for a slider"
    ),
}  # fmt: skip


@pytest.mark.parametrize(("content", "says"), REFUSED.items(), ids=lambda part: str(part)[:20])
def test_what_is_no_session_is_refused(content: bytes, says: str) -> None:
    found = read(content)
    assert isinstance(found, Refusal)
    assert str(found.says) == says


@pytest.mark.parametrize(("part", "says"), WRONG.items())
def test_a_value_that_cannot_be_is_refused_by_its_key(part: str, says: str) -> None:
    found = read(f'{{"format": "gradexplorer", "version": 1, {part}}}'.encode())
    assert isinstance(found, Refusal)
    assert str(found.says).startswith(says)


def test_a_text_too_long_for_a_function_is_refused() -> None:
    found = read(write(replace(START, text="x" * 10_001)))
    assert isinstance(found, Refusal)
    assert str(found.says) == "text: this text has 10001 characters, at most 10000 are allowed"


# --- versions ---------------------------------------------------------------------------------------------------------


def test_a_newer_version_is_refused_and_says_who_can_read_it() -> None:
    found = read(b'{"format": "gradexplorer", "version": 2, "text": ["later"]}')
    assert isinstance(found, Refusal)
    assert str(found.says).startswith("version: 2 is newer than 1")


def test_an_older_version_is_migrated_step_by_step() -> None:
    steps = {
        1: lambda plain: {**plain, "words": plain["function"]},
        2: lambda plain: {**plain, "text": plain["words"]},
    }
    old = {"format": "gradexplorer", "version": 1, "function": "x y"}
    found = file.session_in(old, 3, steps)
    assert isinstance(found, Loaded)
    assert found.session == replace(START, text="x y")
    broken = file.session_in({"format": "gradexplorer", "version": 1}, 3, steps)
    assert isinstance(broken, Refusal)
    assert "version 1" in str(broken.says)


def test_every_older_version_has_a_migration() -> None:
    assert set(file.MIGRATIONS) == set(range(1, file.VERSION))


# --- forms ------------------------------------------------------------------------------------------------------------


class Pin(NamedTuple):
    x: float
    y: float


@dataclass(frozen=True)
class Other:
    """A field of every kind."""

    many: tuple[float, ...] = ()
    pins: tuple[Pin, ...] = ()
    place: tuple[float, str] = (0.0, "")
    mixed: float | bool | str = 1.0
    maybe: Box | None = None
    named: tuple[tuple[str, float | bool | str], ...] = ()
    words: frozenset[str] = frozenset()


def test_a_new_field_of_any_kind_needs_no_code() -> None:
    other = Other(
        (1.0, -0.5), (Pin(1, 2),), (2.0, "a"), True, Box(0, 1, 0, 1), (("b", False), ("a", "fixed")), frozenset("ab")
    )
    plain: Any = json.loads(json.dumps(form_of(Other).write(other, None)))
    assert plain["named"] == {"b": False, "a": "fixed"}
    back = form_of(Other).read(plain, Desk(), None)
    assert back == other
    assert back.mixed is True


def test_the_place_of_a_fault_is_named_down_to_the_entry() -> None:
    with pytest.raises(Wrong) as caught:
        form_of(Other).read({"many": [1, 2, "x"]}, Desk(), None)
    assert caught.value.place == "many.entry 3"
    with pytest.raises(Wrong) as caught:
        form_of(Other).read({"named": {"b": [1]}}, Desk(), None)
    assert caught.value.place == "named.b"


def test_a_type_without_a_form_is_seen_at_once() -> None:
    with pytest.raises(TypeError, match="no form"):
        form_of(complex)
