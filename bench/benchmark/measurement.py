"""Runs a command and measures it."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Mapping, Sequence

RSS_UNIT = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True)
class Sample:
    """One run of a command.

    `wall` and `cpu` are seconds, `memory` is the peak of its largest process in bytes. `memory` is None where the
    command needed less than this program, because a process begins with the peak of the one that started it.
    """

    wall: float
    cpu: float
    memory: int | None
    exit_code: int
    in_time: bool


def own_peak() -> int:
    """The peak memory of this program in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * RSS_UNIT


def measure(
    command: Sequence[str | Path], *, cwd: Path, env: Mapping[str, str], log: Path, limit: float
) -> Sample:
    """Runs a command to its end, or kills it after `limit` seconds. Both of its outputs go to the file `log`."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as output:
        begin = time.monotonic()
        process = subprocess.Popen(
            [str(word) for word in command],
            cwd=cwd,
            env=dict(env),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        expired = threading.Event()
        timer = threading.Timer(limit, kill, (process.pid, expired))
        timer.start()
        try:
            _, status, used = os.wait4(process.pid, 0)
            wall = time.monotonic() - begin
        except BaseException:
            kill(process.pid, expired)
            raise
        finally:
            timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
    memory = used.ru_maxrss * RSS_UNIT
    return Sample(
        wall=wall,
        cpu=used.ru_utime + used.ru_stime,
        memory=memory if memory > own_peak() else None,
        exit_code=process.returncode,
        in_time=not expired.is_set(),
    )


def kill(group: int, expired: threading.Event) -> None:
    """Kills a group of processes."""
    expired.set()
    try:
        os.killpg(group, signal.SIGKILL)
    except ProcessLookupError:
        return
