"""Runs the commands of all scenarios in rounds, so that a busy machine hits all tools alike."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Sequence

from .measurement import Sample, measure
from .scenarios import Case
from .server import Server
from .tools import BenchmarkError, say, tail

SHOWN_OUTPUT = 15


@dataclass
class Series:
    """The counted runs of one command. `server` has the seconds of processor time of the server in each."""

    samples: list[Sample] = field(default_factory=list)
    server: list[float] = field(default_factory=list)
    over_limit: bool = False


Measured = dict[str, dict[str, Series]]


class Rounds:
    """Rounds of one size: some warm-ups, then the counted ones. A command that exceeds the limit is not run again."""

    def __init__(self, server: Server, logs: Path, warm_ups: int, runs: int, limit: float) -> None:
        self._server = server
        self._logs = logs
        self._warm_ups = warm_ups
        self._runs = runs
        self._limit = limit

    def run(self, scenarios: Sequence[Sequence[Case]], label: str) -> Measured:
        """Runs the cases of all scenarios in each round. The tools of a scenario take turns in being the first."""
        measured: Measured = {}
        for cases in scenarios:
            for case in cases:
                measured.setdefault(case.scenario, {})[case.tool] = Series()
        for number in range(self._warm_ups + self._runs):
            counted = number >= self._warm_ups
            title = f"run {number - self._warm_ups + 1} of {self._runs}" if counted else "warm-up"
            for cases in scenarios:
                for case in rotated(cases, number):
                    self._run_case(case, measured[case.scenario][case.tool], counted, f"{label}, {title}")
        return measured

    def _run_case(self, case: Case, series: Series, counted: bool, label: str) -> None:
        if series.over_limit:
            return
        case.prepare()
        log = self._logs / f"{case.scenario}-{case.tool}.log"
        before = self._server.processor_time()
        sample = measure(case.command, cwd=case.cwd, env=case.env, log=log, limit=self._limit)
        after = self._server.processor_time()
        say(f"{label}: {case.scenario} {case.tool} {sample.wall:.2f} s")
        if not sample.in_time:
            say(f"  ended after the limit of {self._limit:.0f} s; not run again on this model")
            series.over_limit = True
            return
        check(case, sample, log)
        case.verify()
        if counted:
            series.samples.append(sample)
            if before is not None and after is not None:
                series.server.append(after - before)


def rotated(cases: Sequence[Case], number: int) -> list[Case]:
    """The cases, beginning with another one in each round."""
    start = number % max(1, len(cases))
    return [*cases[start:], *cases[:start]]


def check(case: Case, sample: Sample, log: Path) -> None:
    """Fails unless a run ended as it was to end, so that no time of a failure is counted."""
    output = log.read_bytes()
    if sample.exit_code not in case.exit_codes:
        problem = f"ended with exit code {sample.exit_code}"
    elif case.text.encode() not in output:
        problem = f"did not print {case.text}"
    else:
        return
    raise BenchmarkError(
        f"{case.tool} in the scenario {case.scenario} {problem}:\n{tail(output, SHOWN_OUTPUT)}",
        f"The whole output is in {log}; the command was: {' '.join(case.command)}",
    )
