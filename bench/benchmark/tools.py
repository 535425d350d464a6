"""The programs that the benchmark needs, and clear errors where one is missing or fails."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Mapping, Sequence

ROOT = Path(__file__).resolve().parents[2]


class BenchmarkError(Exception):
    """A problem that ends the benchmark: the first line says what is wrong, the second what to do about it."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(f"{problem}\n{remedy}")


def say(text: str) -> None:
    """Reports progress on standard error."""
    print(text, file=sys.stderr, flush=True)


def find(program: str, remedy: str) -> str:
    """The path of a program that is on the PATH."""
    found = shutil.which(program)
    if found is None:
        raise BenchmarkError(f"{program} is not on the PATH", remedy)
    return found


def java_program(program: str) -> str:
    """The path of java or javac, from JAVA_HOME if that is set."""
    remedy = "Install a JDK of 17 or later, or set JAVA_HOME to one."
    home = os.environ.get("JAVA_HOME")
    if not home:
        return find(program, remedy)
    path = Path(home, "bin", program)
    if not path.is_file():
        raise BenchmarkError(f"there is no {path}", remedy)
    return str(path)


def run(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    output: Path | None = None,
    log: Path | None = None,
    remedy: str = "Correct the problem above and run the benchmark again.",
) -> str:
    """Runs a command that is not measured, and returns what it printed.

    With `output`, its standard output goes to that file, with `log`, both of its outputs go there.
    """
    words = [str(word) for word in command]
    out = (output or log).open("wb") if output or log else subprocess.PIPE
    try:
        done = subprocess.run(
            words,
            cwd=cwd,
            env=None if env is None else dict(env),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT if log else subprocess.PIPE,
        )
    finally:
        if out is not subprocess.PIPE:
            out.close()
    if done.returncode != 0:
        raise BenchmarkError(
            f"this command failed with exit code {done.returncode}: {' '.join(words)}\n"
            + tail(log.read_bytes() if log else (done.stderr or b"") + (done.stdout or b"")),
            remedy,
        )
    return (done.stdout or b"").decode("utf-8", "replace")


def tail(output: bytes, lines: int = 15) -> str:
    """The last lines of an output."""
    return "\n".join(output.decode("utf-8", "replace").splitlines()[-lines:])


def empty_folder(folder: Path) -> Path:
    """Makes a folder, or empties it."""
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    return folder
