"""Alembic: the Python that has it, its projects and its commands."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

from .server import Server
from .tools import BenchmarkError, empty_folder, run, say, tail

REQUIREMENTS = Path(__file__).resolve().parents[1] / "requirements.txt"
FIRST_WITH_CHECK = (1, 9)
INSTALL = (
    "Let pip reach its index, or install Alembic, SQLAlchemy 1.4 or later and psycopg2 (Debian: alembic and"
    " python3-psycopg2), or name a Python that has them with --alembic PYTHON, or leave Alembic out with --peers."
)
VERSIONS = """
import json, alembic, sqlalchemy, psycopg2, platform
print(json.dumps({"Alembic": alembic.__version__, "SQLAlchemy": sqlalchemy.__version__,
    "psycopg2": psycopg2.__version__.split()[0], "Python": platform.python_version()}))
"""
ENVIRONMENT = """\
import os
import sys

from alembic import context
from sqlalchemy import create_engine, pool

sys.path.insert(0, os.environ["BENCH_MODEL"])
from model import Base


def only_check(context, revision, directives):
    script = directives[0]
    if not script.upgrade_ops.is_empty():
        sys.exit(f"New upgrade operations detected: {script.upgrade_ops.as_diffs()}")
    directives[:] = []


engine = create_engine(os.environ["BENCH_URL"], poolclass=pool.NullPool)
with engine.connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        compare_type=True,
        process_revision_directives=only_check if "BENCH_CHECK" in os.environ else None,
    )
    with context.begin_transaction():
        context.run_migrations()
"""


class Alembic:
    """A Python that has Alembic, and the versions of what it has."""

    def __init__(self, python: str) -> None:
        self.python = python
        self.versions: dict[str, str] = json.loads(run([python, "-c", VERSIONS], remedy=INSTALL))

    @property
    def has_check(self) -> bool:
        """Whether it has the command `check`."""
        return tuple(int(part) for part in self.versions["Alembic"].split(".")[:2]) >= FIRST_WITH_CHECK


class AlembicProject:
    """A folder that `alembic init` made, with the environment of the benchmark, for one package of models."""

    def __init__(self, alembic: Alembic, server: Server, folder: Path, models: Path) -> None:
        self._alembic = alembic
        self._server = server
        self._models = models
        self.folder = folder
        folder.mkdir(parents=True)
        run([alembic.python, "-m", "alembic", "init", "scripts"], cwd=folder)
        (folder / "scripts" / "env.py").write_text(ENVIRONMENT, encoding="utf-8")
        self.versions = folder / "scripts" / "versions"

    def environment(self, database: str, check: bool = False) -> dict[str, str]:
        """The environment of its commands on a database."""
        own = {"BENCH_URL": self._server.alembic_url(database), "BENCH_MODEL": str(self._models)}
        if check and not self._alembic.has_check:
            own["BENCH_CHECK"] = "1"
        return self._server.environment | own

    def command(self, *arguments: str) -> list[str]:
        """A command."""
        return [self._alembic.python, "-m", "alembic", *arguments]

    def check(self) -> list[str]:
        """The command that compares the models with the database and writes nothing."""
        return self.command("check") if self._alembic.has_check else self.new_revision()

    def new_revision(self) -> list[str]:
        """The command that writes a migration with all differences."""
        return self.command("revision", "--autogenerate", "-m", "first")

    def run(self, database: str, *arguments: str) -> str:
        """Runs a command that is not measured."""
        return run(self.command(*arguments), cwd=self.folder, env=self.environment(database))

    def forget_migrations(self) -> None:
        """Removes the migrations and what was cached."""
        empty_folder(self.versions)
        self.forget_cache()

    def forget_cache(self) -> None:
        """Removes the bytecode of the migrations and of env.py, and leaves that of the models."""
        for folder in (self.versions, self.folder / "scripts"):
            shutil.rmtree(folder / "__pycache__", ignore_errors=True)


def find_alembic(choice: str, folder: Path) -> Alembic:
    """The Alembic to measure.

    `choice` is `auto` (a virtual environment with the pinned versions, else a Python of this machine), `venv`, or the
    path of a Python.
    """
    if choice not in ("auto", "venv"):
        return Alembic(choice)
    python, problem = virtual_environment(folder)
    if python is not None:
        return Alembic(python)
    if choice == "auto":
        for candidate in (sys.executable, "python3", "/usr/bin/python3"):
            if shutil.which(candidate) and has_alembic(candidate):
                say(f"pip could not install the pinned Alembic: using the one of {candidate}")
                return Alembic(candidate)
    raise BenchmarkError(f"there is no Alembic on this machine, and pip could not install it:\n{problem}", INSTALL)


def virtual_environment(folder: Path) -> tuple[str | None, str]:
    """The Python of a virtual environment with the pinned versions, made on first use; or why there is none."""
    python = folder / "bin" / "python"
    stamp = folder / "requirements.sha256"
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
    if stamp.is_file() and stamp.read_text() == wanted and python.is_file():
        return str(python), ""
    say("installing the pinned Alembic with pip")
    shutil.rmtree(folder, ignore_errors=True)
    pip = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--retries", "1", "-r", REQUIREMENTS]
    for command in ([sys.executable, "-m", "venv", folder], pip):
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True)
        if done.returncode != 0:
            return None, tail(done.stderr or done.stdout, 3)
    stamp.write_text(wanted)
    return str(python), ""


def has_alembic(python: str) -> bool:
    """Whether a Python has Alembic and what it needs."""
    return subprocess.run([python, "-c", VERSIONS], capture_output=True).returncode == 0
