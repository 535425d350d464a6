"""Retort as its distribution runs it: building and unpacking it, its projects and its commands."""

from __future__ import annotations

import os
import shutil
import tarfile
from pathlib import Path
from typing import Sequence

from .model import PACKAGE
from .server import Server
from .tools import ROOT, BenchmarkError, empty_folder, find, java_program, run, say

MODULES = ("core", "generator", "review", "cli")
BUILD = "-q -pl cli -am -Dmaven.test.skip=true -Dretort.unchecked -Dspotless.check.skip=true package".split()
CHECK_FOUND = 3


class Retort:
    """An unpacked distribution and the folder of what it caches for its user."""

    def __init__(self, folder: Path, distribution: Path) -> None:
        self._cache = folder / "cache"
        empty_folder(folder)
        with tarfile.open(distribution) as archive:
            archive.extractall(folder)
        homes = [home for home in folder.iterdir() if (home / "bin" / "retort").is_file()]
        if not homes:
            raise BenchmarkError(f"{distribution} is no distribution of Retort", "Name its .tar.gz with --retort FILE.")
        self.home = homes[0]
        self.command = self.home / "bin" / "retort"
        self.version = run([self.command, "--version"], env=os.environ | self.environment()).strip()

    def environment(self) -> dict[str, str]:
        """The environment variables that keep its cache in a folder of the benchmark."""
        return {"RETORT_CACHE": str(self._cache)}

    @property
    def libraries(self) -> str:
        """The class path of its libraries, Hibernate among them."""
        return str(self.home / "lib" / "*")

    @property
    def hibernate_version(self) -> str:
        """The version of the Hibernate that it carries."""
        jar = next((self.home / "lib").glob("hibernate-core-*.jar"))
        return jar.stem.removeprefix("hibernate-core-").removesuffix(".Final")

    def java_start(self) -> list[str]:
        """The command that starts and ends the JVM that the distribution starts, without Retort."""
        options = next(
            line.split("'")[1] for line in self.command.read_text().splitlines() if line.startswith("options=")
        )
        return [java_program("java"), *options.split(), "-version"]


class RetortProject:
    """A folder with settings and migrations, for the entities of one folder of classes."""

    def __init__(self, retort: Retort, server: Server, folder: Path, classes: Path, migrations: Path) -> None:
        self._retort = retort
        self._server = server
        self.folder = folder
        self.migrations = migrations
        self._scratch = folder / ".retort"
        self._kept = folder / "kept"
        folder.mkdir(parents=True)
        migrations.mkdir(parents=True, exist_ok=True)
        (folder / "retort.properties").write_text(
            f"entities.classpath={classes}\nentities.packages={PACKAGE}\nmigrations.dir={migrations}\n",
            encoding="utf-8",
        )

    @property
    def environment(self) -> dict[str, str]:
        """The environment of its commands."""
        return self._server.environment | self._retort.environment()

    def command(self, database: str | None, *arguments: str) -> list[str]:
        """A command, on a database or on none."""
        url = [] if database is None else ["--url", self._server.url(database)]
        return [str(self._retort.command), *arguments, *url]

    def run(self, database: str | None, *arguments: str, output: Path | None = None) -> str:
        """Runs a command that is not measured."""
        return run(self.command(database, *arguments), cwd=self.folder, env=self.environment, output=output)

    def forget_migrations(self) -> None:
        """Removes the migrations and everything that was cached."""
        empty_folder(self.migrations)
        self.forget_cache()

    def forget_cache(self) -> None:
        """Removes everything that Retort cached in the project."""
        shutil.rmtree(self._scratch, ignore_errors=True)

    def keep_cache(self) -> None:
        """Keeps a copy of what Retort cached in the project, for `restore_cache`."""
        shutil.rmtree(self._kept, ignore_errors=True)
        if self._scratch.exists():
            shutil.copytree(self._scratch, self._kept)

    def restore_cache(self) -> None:
        """Brings back the cache as it was at `keep_cache`."""
        self.forget_cache()
        if self._kept.exists():
            shutil.copytree(self._kept, self._scratch)


def build(maven: str, arguments: Sequence[str], modules: Sequence[str], log: Path | None = None) -> None:
    """Builds modules of this clone without tests and checks, in a way that Maven does not take for its own work."""
    run([maven, "-f", ROOT / "pom.xml", *arguments], log=log)
    for module in modules:
        shutil.rmtree(ROOT / module / "target" / "maven-status", ignore_errors=True)


def distribution() -> Path:
    """The distribution of this clone, built first if it is missing or older than a source."""
    found = newest_distribution()
    if found is None or found.stat().st_mtime < newest_source():
        say("building the distribution of Retort")
        maven = find("mvn", "Install Maven 3.8 or later, or name a distribution with --retort FILE.")
        java_program("javac")
        build(maven, BUILD, MODULES)
        found = newest_distribution()
    if found is None:
        raise BenchmarkError("the build made no cli/target/retort-*.tar.gz", "Run mvn package and read its output.")
    return found


def newest_distribution() -> Path | None:
    archives = (ROOT / "cli" / "target").glob("retort-*.tar.gz")
    return max(archives, key=lambda file: file.stat().st_mtime, default=None)


def newest_source() -> float:
    """When the newest source of the distribution was changed."""
    folders = [ROOT / module / "src" / "main" for module in MODULES]
    files = [ROOT / "pom.xml", *(ROOT / module / "pom.xml" for module in MODULES)]
    files += [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    return max(file.stat().st_mtime for file in files)
