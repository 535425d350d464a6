"""The commands that are measured on a model, scenario by scenario."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterator, Mapping, Sequence

from .alembic import AlembicProject
from .hibernate import Hibernate
from .model import changed_table
from .prepared import PreparedModel
from .retort import CHECK_FOUND, Retort, RetortProject
from .tools import BenchmarkError

TITLES = {
    "first": "nothing changed, first time",
    "again": "nothing changed, again",
    "changed": "one changed column",
    "new": "everything new, file written",
    "upgrade": "upgrade of one revision",
    "start": "start",
    "proof": "everything new, file written and proved",
    "upgrade-first": "upgrade of one revision, first time",
}
USUAL = ("first", "again", "changed", "new", "upgrade", "start")
PEERS = ("alembic", "hibernate", "psql")


def nothing() -> None:
    """Neither prepares nor verifies a run."""


@dataclass(frozen=True)
class Case:
    """One command of one scenario.

    `prepare` runs before each run, and `verify` after it; neither is measured. A run ends the benchmark if its exit
    code is not among `exit_codes`, or if its output lacks `text`.
    """

    scenario: str
    tool: str
    command: Sequence[str]
    cwd: Path
    env: Mapping[str, str]
    prepare: Callable[[], None] = nothing
    verify: Callable[[], None] = nothing
    exit_codes: tuple[int, ...] = (0,)
    text: str = ""


class Scenarios:
    """The cases on one model. `hibernate` is None where it is not measured."""

    def __init__(self, model: PreparedModel, retort: Retort, hibernate: Hibernate | None, with_psql: bool) -> None:
        self._model = model
        self._program = retort
        self._hibernate = hibernate
        self._with_psql = with_psql
        self._by_name: dict[str, Callable[[], Iterator[Case]]] = {
            "first": self._first,
            "again": self._again,
            "changed": self._changed,
            "new": self._new,
            "upgrade": self._upgrade,
            "start": self._start,
            "proof": self._proof,
            "upgrade-first": self._upgrade_first,
        }

    def cases(self, names: Sequence[str]) -> list[list[Case]]:
        """The cases of each of these scenarios."""
        return [list(self._by_name[name]()) for name in names]

    def _first(self) -> Iterator[Case]:
        retort, alembic = self._model.retort, self._model.alembic
        yield self._retort_check("first", retort.same, retort.same.forget_cache)
        if alembic:
            yield self._alembic_check("first", alembic.same, alembic.same.forget_cache)
        yield from self._validate("first", retort.classes)

    def _again(self) -> Iterator[Case]:
        yield self._retort_check("again", self._model.retort.same, nothing)
        if self._model.alembic:
            yield self._alembic_check("again", self._model.alembic.same, nothing)
        yield from self._validate("again", self._model.retort.classes)

    def _changed(self) -> Iterator[Case]:
        project = self._model.retort.changed
        changed = changed_table(self._model.count).name
        yield self._retort_check("changed", project, project.restore_cache, (CHECK_FOUND,), changed)
        if self._model.alembic:
            yield self._alembic_check("changed", self._model.alembic.changed, nothing, (1, 255), changed)
        yield from self._validate("changed", self._model.retort.changed_classes, (1,), changed)

    def _new(self) -> Iterator[Case]:
        yield self._retort_revision("new", "--no-proof")
        if self._model.alembic:
            project = self._model.alembic.new
            yield Case(
                scenario="new",
                tool="alembic",
                command=project.new_revision(),
                cwd=project.folder,
                env=project.environment("alembic_empty"),
                prepare=project.forget_migrations,
                verify=lambda: require_file(project.versions, "*.py"),
            )

    def _proof(self) -> Iterator[Case]:
        yield self._retort_revision("proof")

    def _upgrade(self) -> Iterator[Case]:
        yield self._retort_upgrade("upgrade", nothing)
        if self._model.alembic:
            yield self._alembic_upgrade("upgrade", self._model.alembic.same, nothing)
        if self._with_psql:
            server = self._model.server
            yield Case(
                scenario="upgrade",
                tool="psql",
                command=[*server.psql("psql_upgrade"), "-o", os.devnull, "-f", str(self._model.retort.script)],
                cwd=self._model.folder,
                env=server.environment,
                prepare=lambda: server.new_database("psql_upgrade"),
                verify=lambda: self._model.require_tables("psql_upgrade"),
            )

    def _upgrade_first(self) -> Iterator[Case]:
        yield self._retort_upgrade("upgrade-first", self._model.retort.same.forget_cache)
        if self._model.alembic:
            project = self._model.alembic.same
            yield self._alembic_upgrade("upgrade-first", project, project.forget_cache)

    def _start(self) -> Iterator[Case]:
        project = self._model.retort.same
        for tool, command in (
            ("retort", project.command(None, "--version")),
            ("java", self._program.java_start()),
        ):
            yield Case("start", tool, command, project.folder, project.environment)

    def _retort_check(
        self,
        scenario: str,
        project: RetortProject,
        prepare: Callable[[], None],
        exit_codes: tuple[int, ...] = (0,),
        text: str = "",
    ) -> Case:
        command = project.command("retort_head", "check")
        return Case(
            scenario, "retort", command, project.folder, project.environment, prepare, nothing, exit_codes, text
        )

    def _alembic_check(
        self,
        scenario: str,
        project: AlembicProject,
        prepare: Callable[[], None],
        exit_codes: tuple[int, ...] = (0,),
        text: str = "",
    ) -> Case:
        env = project.environment("alembic_head", check=True)
        return Case(
            scenario, "alembic", project.check(), project.folder, env, prepare, nothing, exit_codes, text
        )

    def _validate(
        self, scenario: str, classes: Path, exit_codes: tuple[int, ...] = (0,), text: str = ""
    ) -> Iterator[Case]:
        if self._hibernate:
            yield Case(
                scenario=scenario,
                tool="hibernate",
                command=self._hibernate.command(classes, "retort_head"),
                cwd=self._model.folder,
                env=self._model.server.environment,
                exit_codes=exit_codes,
                text=text,
            )

    def _retort_revision(self, scenario: str, *options: str) -> Case:
        project = self._model.retort.new
        return Case(
            scenario=scenario,
            tool="retort",
            command=project.command("retort_empty", "revision", "--autogenerate", "-m", "first", *options),
            cwd=project.folder,
            env=project.environment,
            prepare=project.forget_migrations,
            verify=lambda: require_file(project.migrations, "*.java"),
        )

    def _retort_upgrade(self, scenario: str, prepare: Callable[[], None]) -> Case:
        project = self._model.retort.same

        def prepare_all() -> None:
            self._model.server.new_database("retort_upgrade")
            prepare()

        return Case(
            scenario=scenario,
            tool="retort",
            command=project.command("retort_upgrade", "upgrade", "head"),
            cwd=project.folder,
            env=project.environment,
            prepare=prepare_all,
            verify=lambda: self._model.require_tables("retort_upgrade"),
        )

    def _alembic_upgrade(self, scenario: str, project: AlembicProject, prepare: Callable[[], None]) -> Case:
        def prepare_all() -> None:
            self._model.server.new_database("alembic_upgrade")
            prepare()

        return Case(
            scenario=scenario,
            tool="alembic",
            command=project.command("upgrade", "head"),
            cwd=project.folder,
            env=project.environment("alembic_upgrade"),
            prepare=prepare_all,
            verify=lambda: self._model.require_tables("alembic_upgrade"),
        )


def require_file(folder: Path, pattern: str) -> None:
    """Fails unless a folder has a file of this pattern."""
    if not any(folder.glob(pattern)):
        raise BenchmarkError(f"no migration was written into {folder}", "Read the log of the run beside it.")
