"""Hibernate's own comparison of entities and database: `hibernate.hbm2ddl.auto=validate`."""

from __future__ import annotations

from pathlib import Path

from .model import PACKAGE
from .retort import Retort
from .server import Server
from .tools import empty_folder, java_program, run

SOURCE = Path(__file__).resolve().parents[1] / "java" / "Validate.java"


class Hibernate:
    """The compiled program that has Hibernate validate, with the Hibernate of Retort's distribution."""

    def __init__(self, folder: Path, retort: Retort, server: Server) -> None:
        self._folder = empty_folder(folder)
        self._server = server
        self._libraries = retort.libraries
        run([java_program("javac"), "-d", folder, "-cp", self._libraries, SOURCE])

    def command(self, classes: Path, database: str) -> list[str]:
        """The command, on the JVM with the options for short runs that Retort uses, too."""
        class_path = f"{self._folder}:{classes}:{self._libraries}"
        options = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", class_path]
        url = self._server.url(database, "jdbc:postgresql")
        return [java_program("java"), *options, "Validate", str(classes), PACKAGE, url]


def compile_entities(sources: Path, classes: Path, libraries: str) -> None:
    """Compiles all entities below a folder."""
    files = sources.parent / "sources.txt"
    files.write_text("".join(f'"{file}"\n' for file in sorted(sources.rglob("*.java"))), encoding="utf-8")
    compile_files([f"@{files}"], classes, libraries)


def compile_files(files: list[str], classes: Path, libraries: str) -> None:
    """Compiles entities into a folder, on top of the classes that are there."""
    class_path = f"{classes}:{libraries}"
    run([java_program("javac"), "-nowarn", "-proc:none", "--release", "17", "-d", classes, "-cp", class_path, *files])
