"""The keeper of the calculus process: asks it, holds it to its time, kills it when it is stuck, keeps a spare warm.

    ask -> waits in its lane (the newest of a kind) -> an idle child -> its line comes back -> delivered
                                                    or  over the limit, stale for 300 ms -> killed; the spare goes on

One thread owns everything here and reads events from one inbox; children only post their lines to it.
"""

from __future__ import annotations

import itertools
import json
import queue
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from gradexplorer.background.child import Child, calculus_command
from gradexplorer.background.hands import COLD, TYPESETS, WARM, Answer, Deliver, Hand, Job, answer_in, warming
from gradexplorer.background.newest import report
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Phrase, Sentence, say

STALE_S = 0.3  # how long a child may finish what nobody waits for any more
START_S = 30.0  # how long it may take to start and to import sympy, on a slow disk
REST_S = 0.25  # after one was killed, before another is started: the next text comes first
LINE_BYTES = 1_000_000  # a longer request is refused here, so that no pipe is ever clogged


class Calculator:
    """Asks the calculus process. Requests and answers are dicts in the form that calculus/worker.py describes.

    `limit_s` bounds each request, not counting the start of a process. With `spare` a second process is kept warm,
    so that a kill costs no start. Deliveries are called on the calculator's own thread, and what they raise goes to
    `fault`. Nothing is started before start() or the first request.
    """

    def __init__(
        self,
        limit_s: float = 5.0,
        spare: bool = True,
        command: Sequence[str] | None = None,
        fault: Callable[[Exception], None] = report,
    ) -> None:
        self.limit_s = limit_s
        self._most = 2 if spare else 1
        self._command = list(command or calculus_command())
        self._fault = fault
        self._numbers = itertools.count(1)
        self._inbox: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._hands: list[Hand] = []
        self._waiting: dict[object, Job] = {}
        self._dying: list[Child] = []
        self._rest_until = 0.0
        self._failures = 0
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._closed = False

    def start(self) -> None:
        """Nothing; a process is started and warmed behind the scenes."""
        self._post(lambda: None)

    def ask(self, request: Mapping[str, Any], deliver: Deliver, lane: str | None = None) -> None:
        """Nothing now; deliver(answer) later, unless a newer request of the same lane (its "wants") comes first."""
        self._put(request, deliver, lane or str(request.get("wants")))

    def ask_and_wait(self, request: Mapping[str, Any]) -> Answer:
        """The answer, waited for. It neither displaces another request nor is displaced."""
        answers: queue.SimpleQueue[Answer] = queue.SimpleQueue()
        self._put(request, answers.put, object())
        return answers.get()

    def cancel(self, wants: str) -> None:
        """Nothing; what was asked with these "wants" is not delivered, and the process at work on it is ended now."""
        self._post(lambda: self._cancel(wants))

    def close(self, limit_s: float = 5.0) -> bool:
        """True when no process and no thread is left. What was asked with ask() is dropped, who waits is answered.

        Not to be called from a delivery.
        """
        with self._lock:
            self._closed = True
            thread = self._thread
            self._inbox.put(None)
        if thread is None:
            return True
        thread.join(limit_s)
        return not thread.is_alive()

    @property
    def pids(self) -> tuple[int, ...]:
        """The processes at work or waiting, the oldest first."""
        return tuple(hand.child.pid for hand in tuple(self._hands))

    # --- asking ---------------------------------------------------------------------------------------------------

    def _put(self, request: Mapping[str, Any], deliver: Deliver, lane: object) -> None:
        number = next(self._numbers)
        text = request.get("text")
        line = json.dumps({**request, "id": number, "limit_s": self.limit_s}).encode() + b"\n"
        size = len(text) if isinstance(text, str) else 0
        needs = COLD if request.get("wants") in ("typeset", "formulas") else WARM
        job = Job(lane, line, request.get("id"), size, deliver, needs, max(needs, TYPESETS))
        self._post(lambda: self._take(job))

    def _post(self, event: Callable[[], None]) -> None:
        with self._lock:
            if self._closed:
                raise RuntimeError("the calculator is closed")
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="calculator", daemon=True)
                self._thread.start()
            self._inbox.put(event)

    # --- the one thread -------------------------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            while True:
                self._hand_out()
                try:
                    event = self._inbox.get(timeout=self._patience())
                except queue.Empty:
                    event = self._keep_time
                if event is None:
                    return
                event()
                self._keep_time()
        finally:
            self._closed = True
            self._end_all()

    def _patience(self) -> float | None:
        """Seconds until the next time limit, or the end of a rest; None while there is neither."""
        times = [hand.job.last for hand in self._hands if hand.job]
        if self._is_resting():
            times.append(self._rest_until)
        return max(min(times) - time.monotonic(), 0.0) if times else None

    def _take(self, job: Job) -> None:
        """A new request: it takes the place of the older one in its lane, and gives a running one 300 ms to end."""
        if len(job.line) > LINE_BYTES:
            self._refuse(job, "too-large", say("the text is too long for its derivatives to be written down"))
            return
        self._waiting.pop(job.lane, None)
        self._waiting[job.lane] = job
        self._failures = min(self._failures, 1)
        for hand in self._hands:
            if hand.job is not None and hand.job.lane == job.lane:
                hand.job.deliver = None
                hand.job.last = min(hand.job.last, time.monotonic() + STALE_S)

    def _cancel(self, lane: str) -> None:
        self._waiting.pop(lane, None)
        for hand in tuple(self._hands):
            if hand.job is not None and hand.job.lane == lane:
                self._kill(hand)

    def _kill(self, hand: Hand) -> None:
        """The child is told to die; it is buried when its output ends, which is not waited for."""
        self._hands.remove(hand)
        self._dying.append(hand.child)
        self._rest_until = time.monotonic() + REST_S
        hand.child.kill()

    def _bury(self, child: Child) -> None:
        if child in self._dying:
            self._dying.remove(child)
            child.end()

    def _hand_out(self) -> None:
        """Waiting requests go to idle children; children with nothing to do are warmed; missing ones are started."""
        for job in tuple(self._waiting.values()):
            idle = [hand for hand in self._hands if hand.job is None and hand.warmth >= job.needs]
            if idle:
                del self._waiting[job.lane]
                self._give(max(idle, key=lambda hand: hand.warmth), job)
        for hand in tuple(self._hands):
            if hand.job is None and hand.warmth < WARM:
                self._give(hand, warming(hand.warmth + 1))
        if self._wants_another():
            self._start()
            self._hand_out()

    def _wants_another(self) -> bool:
        """True where one more child would serve: the first one; then a spare, once the first is warm."""
        if len(self._hands) >= self._most or self._failures > 1 or self._is_resting():
            return False
        return all(hand.warmth == WARM for hand in self._hands)

    def _is_resting(self) -> bool:
        """Whether a start can wait: it would take the processor from the child that is left."""
        return bool(self._hands) and time.monotonic() < self._rest_until

    def _start(self) -> None:
        try:
            child = Child(self._command, lambda child, line: self._inbox.put(lambda: self._hear(child, line)))
        except OSError:
            self._failed(None)
            return
        self._hands.append(Hand(child))

    def _give(self, hand: Hand, job: Job) -> None:
        hand.job = job
        loads = hand.warmth < job.warms
        job.last = time.monotonic() + self.limit_s + (START_S if loads else 0.0)
        if not hand.child.send(job.line):
            self._drop(hand)

    def _hear(self, child: Child, line: bytes | None) -> None:
        hand = next((hand for hand in self._hands if hand.child is child), None)
        if hand is None:
            self._bury(child)
            return
        job, answer = hand.job, answer_in(line)
        if job is None or answer is None:
            self._drop(hand)
            return
        hand.job, hand.warmth = None, max(hand.warmth, job.warms)
        self._failures = 0
        self._deliver(job, answer)

    def _keep_time(self) -> None:
        now = time.monotonic()
        for hand in tuple(self._hands):
            job = hand.job
            if job is not None and now >= job.last:
                self._kill(hand)
                says: Phrase = (
                    "writing this down in symbols took longer than {seconds} s; the numbers do not wait for it"
                )
                self._refuse(job, "too-slow", say(says, seconds=f"{self.limit_s:g}"))

    def _drop(self, hand: Hand) -> None:
        """A child that ended by itself, or talks nonsense: it is buried, and its request answered."""
        self._hands.remove(hand)
        hand.child.end()
        self._failed(hand.job)

    def _failed(self, job: Job | None) -> None:
        self._failures += 1
        jobs = [job] if job is not None else []
        if self._failures > 1 and not self._hands:
            jobs += self._waiting.values()
            self._waiting.clear()
        for one in jobs:
            self._refuse(one, "too-slow", say("the calculus process ended before it had an answer"))

    def _refuse(self, job: Job, kind: str, says: Sentence) -> None:
        self._deliver(job, {**Problem(kind, 0, job.size, says).to_dict(), "says": says})

    def _deliver(self, job: Job, answer: Answer) -> None:
        if job.deliver is None:
            return
        try:
            job.deliver({**answer, "id": job.asked_id})
        except Exception as fault:  # noqa: BLE001 - whatever a receiver raises is reported, and the keeper goes on
            self._fault(fault)

    def _end_all(self) -> None:
        busy = [hand.job for hand in self._hands if hand.job is not None]
        for child in (*self._dying, *(hand.child for hand in self._hands)):
            child.end()
        self._dying.clear()
        self._hands.clear()
        for job in (*busy, *self._waiting.values()):
            if not isinstance(job.lane, str):
                self._refuse(job, "too-slow", say("the calculus process was closed"))
        self._waiting.clear()
