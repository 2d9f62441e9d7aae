"""A soft limit on the time some work may take: it is interrupted where it stands, and the program goes on.

sympy is asked for more than is needed (a prettier form), so giving up is no fault. The hard limit is the parent's.
"""

from __future__ import annotations

import _thread
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager


class OutOfTime(BaseException):
    """The time is up. Not an Exception, for sympy catches those."""


@contextmanager
def budget(seconds: float) -> Iterator[None]:
    """A stretch of work that OutOfTime ends when the seconds are over. On the main thread alone.

    The clock is a thread that interrupts the main one, as Ctrl-C would: that works on every platform.
    """
    last, rung = time.monotonic() + seconds, False

    def ring(_number: int, _frame: object) -> None:
        # OutOfTime may come up anywhere, even while the stretch is being ended: so what is to be undone is undone here.
        nonlocal rung
        if not rung and time.monotonic() >= last:
            rung = True
            signal.signal(signal.SIGINT, before)
            raise OutOfTime

    before = signal.signal(signal.SIGINT, ring)
    clock = threading.Timer(seconds, _thread.interrupt_main)
    clock.daemon = True
    clock.start()
    try:
        yield
    finally:
        last = float("inf")
        if not rung:
            clock.cancel()
            clock.join()
            signal.signal(signal.SIGINT, before)
