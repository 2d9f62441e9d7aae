"""One thread on which the newest job wins.

    token cancelled -> token made -> job waits with its token -> the thread runs it -> still current? -> delivered

Picture after picture is asked for while someone types; only the last one is wanted. A job gets `stop`, and asks it
between blocks of work; what a cancelled job returns is thrown away.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")
Stop = Callable[[], bool]


def report(fault: Exception) -> None:
    """Nothing; hands the exception to threading.excepthook, as an exception that ends a thread would be."""
    threading.excepthook(
        threading.ExceptHookArgs((type(fault), fault, fault.__traceback__, threading.current_thread()))
    )


class _Token:
    """One submission: its job, where the answer goes, and whether a newer one has taken its place."""

    __slots__ = ("cancelled", "deliver", "job")

    def __init__(self, job: Callable[[Stop], Any], deliver: Callable[[Any], None]) -> None:
        self.job = job
        self.deliver = deliver
        self.cancelled = False

    def stop(self) -> bool:
        """True once the answer is no longer wanted: what the job asks between blocks."""
        return self.cancelled


class Newest:
    """A thread that runs the job submitted last, and cancels the one before it.

    `fault` is called, on that thread, with each exception that a job or a delivery raises; the thread lives on.
    The thread is started by the first job. It is a daemon, so that a job which never asks stop() cannot keep the
    program from ending.
    """

    def __init__(self, name: str = "newest", fault: Callable[[Exception], None] = report) -> None:
        self._name = name
        self._fault = fault
        self._changed = threading.Condition()
        self._waiting: _Token | None = None
        self._running: _Token | None = None
        self._thread: threading.Thread | None = None
        self._closed = False

    def submit(self, job: Callable[[Stop], T | None], deliver: Callable[[T], None]) -> None:
        """Nothing now; deliver(job(stop)) on the thread, unless a newer job comes first.

        A job that returns None (it was stopped, or has nothing to say) is not delivered. RuntimeError once closed.
        """
        with self._changed:
            if self._closed:
                raise RuntimeError(f"{self._name} is closed")
            self._cancel_all()
            self._waiting = _Token(job, deliver)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def cancel(self) -> None:
        """Nothing; whatever waits or runs will not be delivered."""
        with self._changed:
            self._cancel_all()
            self._changed.notify_all()

    def wait_idle(self, limit_s: float) -> bool:
        """True once nothing waits and nothing runs; False when that takes longer than the limit."""
        with self._changed:
            return self._changed.wait_for(lambda: self._waiting is None and self._running is None, limit_s)

    def close(self, limit_s: float = 5.0) -> bool:
        """True when the thread has ended within the limit; its job is cancelled. Not to be called from a job."""
        with self._changed:
            self._closed = True
            self._cancel_all()
            self._changed.notify_all()
            thread = self._thread
        if thread is None:
            return True
        thread.join(limit_s)
        return not thread.is_alive()

    def _cancel_all(self) -> None:
        for token in (self._waiting, self._running):
            if token is not None:
                token.cancelled = True
        self._waiting = None

    def _run(self) -> None:
        while (token := self._next()) is not None:
            try:
                answer = token.job(token.stop)
                if answer is not None and not token.cancelled:
                    token.deliver(answer)
            except Exception as fault:  # noqa: BLE001 - whatever a job raises is reported, and the next job still runs
                self._fault(fault)
            finally:
                with self._changed:
                    self._running = None
                    self._changed.notify_all()

    def _next(self) -> _Token | None:
        """The job to run now, waiting for one; None once closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._waiting is not None)
            if self._closed:
                return None
            self._running, self._waiting = self._waiting, None
            return self._running
