"""The machine and the versions that figures belong to."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

from .tools import ROOT, java_program

GIB = 1024**3


def machine() -> dict[str, object]:
    """Processor, number of processors, memory and operating system."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return {
        "processor": processor(),
        "processors": usable,
        "memory_gib": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / GIB),
        "system": f"{platform.system()} {platform.release()}",
    }


def processor() -> str:
    """The name of the processor, or its architecture where the system does not tell the name."""
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.machine()


def java_version() -> str:
    """The version of the Java that Retort runs on."""
    output = subprocess.run([java_program("java"), "-version"], capture_output=True, text=True).stderr
    return output.split('"')[1] if '"' in output else output.strip()


def revision() -> str:
    """The commit of this clone, with a plus sign where files differ from it."""
    if shutil.which("git") is None:
        return "unknown"
    found = git("rev-parse", "--short", "HEAD")
    return found + ("+" if git("status", "--porcelain") else "") if found else "unknown"


def git(*arguments: str) -> str:
    done = subprocess.run(["git", "-C", ROOT, *arguments], capture_output=True, text=True)
    return done.stdout.strip() if done.returncode == 0 else ""
