"""Every change to a race: who takes part, who is seen, and on what terms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from gradexplorer.descent.racers import MOST_RACERS, Terms
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.session.edits import Edit, choose_method
from gradexplorer.session.limits import wrong_race
from gradexplorer.session.state import DescentChoice, RaceChoice, RacerChoice, Session


def racer_now(session: Session) -> RacerChoice:
    """The method and the settings as they are chosen now, from the probe."""
    return RacerChoice(session.descent.method, session.descent.settings)


def add_racers(racers: Sequence[RacerChoice]) -> Edit:
    """These racers take part too, as many as there is room for; the race is seen."""

    def change(race: RaceChoice) -> RaceChoice:
        return replace(race, racers=(*race.racers, *racers)[:MOST_RACERS])

    name = say("add a racer") if len(racers) == 1 else say("add {count} racers", count=len(racers))
    return Edit(name, lambda session: _racing(session, change))


def too_many(race: RaceChoice, racers: Sequence[RacerChoice]) -> Sentence | None:
    """Why these racers cannot take part too: there would be too many, or too much was recorded."""
    return wrong_race(replace(race, racers=(*race.racers, *racers)))


def remove_racers(places: Sequence[int]) -> Edit:
    """The racers at these places take part no more."""
    gone = set(places)

    def change(race: RaceChoice) -> RaceChoice:
        return replace(race, racers=tuple(racer for at, racer in enumerate(race.racers) if at not in gone))

    return Edit(say("remove a racer"), lambda session: _racing(session, change))


def clear_race() -> Edit:
    """Nobody takes part."""
    return Edit(say("remove all racers"), lambda session: _racing(session, lambda race: replace(race, racers=())))


def hide_racer(place: int, hidden: bool) -> Edit:
    """That racer is not seen, or is seen again; it runs all the same."""

    def change(session: Session) -> Session:
        racers = list(session.race.racers)
        racers[place] = replace(racers[place], hidden=hidden)
        return replace(session, race=replace(session.race, racers=tuple(racers)))

    return Edit(say("hide a racer") if hidden else say("show a racer"), change)


def change_racer(place: int, edit: Edit) -> Edit:
    """What the edit does to the walk from the probe (another method, another setting) is done to that racer."""

    def change(session: Session) -> Session:
        racers = list(session.race.racers)
        racer = racers[place]
        walking = replace(session, descent=DescentChoice(racer.method, racer.settings))
        chosen = edit.change(walking).descent
        racers[place] = replace(racer, method=chosen.method, settings=chosen.settings)
        return _racing(session, lambda race: replace(race, racers=tuple(racers)))

    return Edit(say("racer {number}: {what}", number=place + 1, what=edit.name), change)


def set_terms(terms: Terms) -> Edit:
    """All racers have the same of this."""
    name = say("set the terms of the race")
    return Edit(name, lambda session: _racing(session, lambda race: replace(race, terms=terms)))


def walk_as(racer: RacerChoice) -> Edit:
    """The walk from the probe becomes that racer's: its method, its settings."""

    def change(session: Session) -> Session:
        session = choose_method(racer.method).change(session)
        return replace(session, descent=replace(session.descent, settings=racer.settings))

    return Edit(say("walk as a racer"), change)


def _racing(session: Session, change: Callable[[RaceChoice], RaceChoice]) -> Session:
    """The session with another race, all of which is shown."""
    descent = replace(session.descent, shown=None)
    return replace(session, race=change(session.race), descent=descent, layers=session.layers | {"race"})
