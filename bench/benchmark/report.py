"""What was measured as data, and the tables of medians and ratios that are made of it."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import Any, Callable, Mapping, Sequence

from .rounds import Measured, Series
from .scenarios import TITLES

METRICS = {
    "wall": "Wall time",
    "cpu": "Processor time",
    "total_cpu": "Processor time with the server's",
    "memory": "Peak memory",
}
MIB = 1024 * 1024
Data = dict[str, Any]


@dataclass(frozen=True)
class Row:
    """One row of ratios: Retort in one scenario, divided by a tool in the same or another scenario.

    The median of the tool `less` in the scenario `start` is first subtracted from Retort's.
    """

    label: str
    scenario: str
    peer: str
    peer_scenario: str = ""
    less: str = ""


ROWS = (
    *(Row(f"{TITLES[name]} ÷ Alembic", name, "alembic") for name in ("first", "again", "changed", "new")),
    Row(f"{TITLES['proof']} ÷ Alembic without a proof", "proof", "alembic", "new"),
    *(Row(f"{TITLES[name]} ÷ Alembic", name, "alembic") for name in ("upgrade", "upgrade-first")),
    Row("upgrade ÷ psql on the same statements", "upgrade", "psql"),
    Row("the same without the start of the JVM (`java -version`)", "upgrade", "psql", less="java"),
    Row("the same without the start of Retort (`retort --version`)", "upgrade", "psql", less="retort"),
    *(Row(f"{TITLES[name]} ÷ Hibernate's validate", name, "hibernate") for name in ("first", "again")),
    Row("one changed column ÷ nothing changed, first time", "changed", "retort", "first"),
)


def size(measured: Measured, load: Sequence[Sequence[float]]) -> Data:
    """The data of one size: every sample, and the load averages of the machine before and after."""
    return {
        "load": load,
        "scenarios": {
            scenario: {tool: series_data(series) for tool, series in tools.items()}
            for scenario, tools in measured.items()
        },
    }


def series_data(series: Series) -> Data:
    """The samples of one command, each list in the order of the runs."""
    return {
        "wall": [round(sample.wall, 4) for sample in series.samples],
        "cpu": [round(sample.cpu, 4) for sample in series.samples],
        "memory": [sample.memory for sample in series.samples],
        "server_cpu": [round(seconds, 2) for seconds in series.server],
        "total_cpu": [round(sample.cpu + server, 4) for sample, server in zip(series.samples, series.server)],
        "over_limit": series.over_limit,
    }


def median(series: Mapping[str, Any] | None, metric: str) -> float | None:
    """The median of a list of samples; None where there is none, or where one could not be measured."""
    samples = series[metric] if series and not series["over_limit"] else []
    return None if not samples or None in samples else statistics.median(samples)


def ratio(scenarios: Mapping[str, Any], row: Row, metric: str) -> float | None:
    """The ratio of one row on one size; None where one of the two was not measured."""
    own = median(scenarios.get(row.scenario, {}).get("retort"), metric)
    peer = median(scenarios.get(row.peer_scenario or row.scenario, {}).get(row.peer), metric)
    if row.less and own is not None:
        start = None if metric == "memory" else median(scenarios.get("start", {}).get(row.less), metric)
        own = None if start is None else max(0.0, own - start)
    return own / peer if own is not None and peer else None


def ratios(data: Data) -> Data:
    """All ratios that could be made: metric, label of the row, number of tables."""
    return {
        metric: {
            row.label: values
            for row in ROWS
            if (values := row_values(data, row, metric))
        }
        for metric in METRICS
    }


def row_values(data: Data, row: Row, metric: str) -> dict[str, float]:
    """The ratios of one row, for the numbers of tables that have one."""
    found = {count: ratio(measured["scenarios"], row, metric) for count, measured in data["sizes"].items()}
    return {count: round(value, 3) for count, value in found.items() if value is not None}


def markdown(data: Data) -> str:
    """The report: the machine and the versions, the tables of ratios, the table of medians."""
    parts = ["# Retort beside its peers", conditions(data)]
    for metric, title in METRICS.items():
        found = data["ratios"][metric]
        if found:
            parts += [f"## {title}, Retort ÷ peer", ratio_table(data, found)]
    parts += ["## Medians", medians(data)]
    return "\n\n".join(parts) + "\n"


def conditions(data: Data) -> str:
    """The circumstances of the run as a list."""
    loads = "; ".join(
        f"{count} tables: {' → '.join(f'{averages[0]:.1f}' for averages in measured['load'])}"
        for count, measured in data["sizes"].items()
    )
    lines = [
        f"{data['date']}, revision {data['revision']}",
        ", ".join(f"{name} {version}" for name, version in data["versions"].items()),
        f"{data['machine']['processor']}, {data['machine']['processors']} processors, "
        f"{data['machine']['memory_gib']} GiB, {data['machine']['system']}",
        f"load average over one minute, before → after: {loads}",
        f"counted runs: {data['runs']}, warm-ups: {data['warm_ups']}; `{data['command']}`",
    ]
    return "\n".join(f"- {line}" for line in lines)


def ratio_table(data: Data, rows: Mapping[str, Mapping[str, float]]) -> str:
    """One table of ratios, a column for each number of tables."""
    return table(
        ["tables", *data["sizes"]],
        [[label, *(number(values.get(count)) for count in data["sizes"])] for label, values in rows.items()],
    )


def medians(data: Data) -> str:
    """The table of absolute medians."""
    columns: dict[str, Callable[[Mapping[str, Any]], str]] = {
        "wall s": lambda series: "over the limit" if series["over_limit"] else number(median(series, "wall")),
        "processor s": lambda series: number(median(series, "cpu")),
        "server's processor s": lambda series: number(median(series, "server_cpu")),
        "peak MiB": lambda series: mebibytes(median(series, "memory")),
    }
    rows = [
        [count, TITLES[scenario], tool, *(text(series) for text in columns.values())]
        for count, measured in data["sizes"].items()
        for scenario, tools in measured["scenarios"].items()
        for tool, series in tools.items()
    ]
    return table(["tables", "scenario", "tool", *columns], rows)


def mebibytes(size_in_bytes: float | None) -> str:
    return "–" if size_in_bytes is None else f"{size_in_bytes / MIB:.0f}"


def number(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
