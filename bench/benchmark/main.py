"""The command line of the benchmark."""

from __future__ import annotations

import argparse
import datetime
import json
import os
import shlex
import signal
from pathlib import Path
from typing import Callable, Sequence

from . import machine, report
from .alembic import Alembic, find_alembic
from .chart import chart
from .hibernate import Hibernate
from .prepared import PreparedModel
from .retort import Retort, distribution
from .rounds import Rounds
from .scenarios import PEERS, TITLES, USUAL, Scenarios
from .server import Server
from .tools import ROOT, BenchmarkError, java_program, say


def main(arguments: Sequence[str]) -> int:
    """Runs the benchmark and returns its exit code."""
    options = parse(arguments)
    for ending in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, interrupt)
    try:
        run(options)
    except BenchmarkError as error:
        say(f"error: {error}")
        return 1
    except KeyboardInterrupt:
        say("interrupted")
        return 130
    return 0


def interrupt(*_: object) -> None:
    """Ends the benchmark on a signal as Ctrl-C does, so that the server is stopped."""
    raise KeyboardInterrupt


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of the command line."""
    parser = argparse.ArgumentParser(
        prog="bench/run", description="Measures Retort beside Alembic, Hibernate and psql. bench/README.md explains it."
    )
    add = parser.add_argument
    add("--tables", type=counts, default=[20, 100, 1000, 5000], help="numbers of tables (20,100,1000,5000)")
    add("--runs", type=positive, default=5, help="counted runs of each command (5)")
    add("--warm-ups", type=natural, default=1, help="runs before them that do not count (1)")
    scenarios = f"of {','.join(TITLES)} ({','.join(USUAL)})"
    add("--scenarios", type=names(tuple(TITLES)), default=list(USUAL), help=scenarios)
    add("--peers", type=names(PEERS), default=list(PEERS), help=f"of {','.join(PEERS)} (all)")
    add("--limit", type=float, default=1800, metavar="SECONDS", help="end a command that takes longer (1800)")
    add("--retort", type=Path, metavar="FILE", help="a distribution, .tar.gz (built from this clone)")
    add("--alembic", default="auto", metavar="PYTHON", help="auto, venv, or a Python that has Alembic (auto)")
    add("--postgres", default="auto", metavar="FOLDER", help="auto, embedded, or the folder that has initdb (auto)")
    add("--output", type=Path, default=ROOT / "target" / "bench", metavar="FOLDER", help="for results (target/bench)")
    options = parser.parse_args(arguments)
    options.command = shlex.join(["bench/run", *arguments])
    options.output = options.output.resolve()
    return options


def run(options: argparse.Namespace) -> None:
    """Prepares everything, measures every size, and writes the results after each, so that none is lost."""
    java_program("javac")
    work: Path = options.output
    work.mkdir(parents=True, exist_ok=True)
    alembic = find_alembic(options.alembic, work / "venv") if "alembic" in options.peers else None
    retort = Retort(work / "retort", options.retort or distribution())
    with Server(options.postgres, max(options.tables)) as server:
        hibernate = Hibernate(work / "validate", retort, server) if "hibernate" in options.peers else None
        data = circumstances(options, server, retort, alembic)
        for count in options.tables:
            data["sizes"][str(count)] = measure_size(options, count, server, retort, alembic, hibernate)
            data["ratios"] = report.ratios(data)
            write(work, data)
    print(report.markdown(data))
    say(f"written: {work / 'result.json'}, {work / 'result.md'}, {work / 'chart.svg'}")


def measure_size(
    options: argparse.Namespace,
    count: int,
    server: Server,
    retort: Retort,
    alembic: Alembic | None,
    hibernate: Hibernate | None,
) -> report.Data:
    """Measures all scenarios on a model of one size."""
    folder = options.output / f"tables-{count}"
    model = PreparedModel(folder, count, server, retort, alembic)
    cases = Scenarios(model, retort, hibernate, "psql" in options.peers).cases(options.scenarios)
    before = os.getloadavg()
    rounds = Rounds(server, folder / "logs", options.warm_ups, options.runs, options.limit)
    measured = rounds.run(cases, f"{count} tables")
    return report.size(measured, [before, os.getloadavg()])


def circumstances(
    options: argparse.Namespace, server: Server, retort: Retort, alembic: Alembic | None
) -> report.Data:
    """Everything that figures depend on, and no figures yet."""
    versions = {"Retort": retort.version.removeprefix("retort "), "Java": machine.java_version()}
    versions |= {"Hibernate": retort.hibernate_version, "PostgreSQL": server.version.removeprefix("PostgreSQL ")}
    versions |= alembic.versions if alembic else {}
    return {
        "date": datetime.date.today().isoformat(),
        "revision": machine.revision(),
        "command": options.command,
        "versions": versions,
        "machine": machine.machine(),
        "runs": options.runs,
        "warm_ups": options.warm_ups,
        "limit": options.limit,
        "sizes": {},
    }


def write(folder: Path, data: report.Data) -> None:
    """Writes the three files of results."""
    sizes = list(data["sizes"])
    title = "Wall time, Retort ÷ peer (shorter is better)"
    for name, content in (
        ("result.json", json.dumps(data, indent=2, ensure_ascii=False) + "\n"),
        ("result.md", report.markdown(data)),
        ("chart.svg", chart(title, sizes, data["ratios"]["wall"])),
    ):
        (folder / name).write_text(content, encoding="utf-8")


def counts(text: str) -> list[int]:
    """Numbers of tables, separated by commas."""
    return sorted({positive(part) for part in text.split(",")})


def positive(text: str) -> int:
    """A number of at least 1."""
    return at_least(1, text)


def natural(text: str) -> int:
    """A number of at least 0."""
    return at_least(0, text)


def at_least(least: int, text: str) -> int:
    if not text.strip().isdecimal() or int(text) < least:
        raise argparse.ArgumentTypeError(f"{text} is no number of at least {least}")
    return int(text)


def names(known: Sequence[str]) -> Callable[[str], list[str]]:
    """A reader of names that are separated by commas; it keeps the order of the known ones."""

    def read(text: str) -> list[str]:
        given = text.split(",") if text else []
        unknown = [name for name in given if name not in known]
        if unknown:
            raise argparse.ArgumentTypeError(f"{unknown[0]} is none of {', '.join(known)}")
        return [name for name in known if name in given]

    return read
