"""The start of a Spring Boot application without migrations, with Flyway's and with Retort's."""

from __future__ import annotations

import argparse
import os
import re
import statistics
from pathlib import Path
from typing import Sequence

from . import machine
from .hibernate import compile_files
from .retort import build
from .rounds import rotated
from .server import Server
from .tools import ROOT, BenchmarkError, empty_folder, find, java_program, run, say

STARTER = "integrations/spring-boot"
OWN = ("core/target/retort-core", f"{STARTER}/target/retort-spring-boot-starter")
BUILD = (
    f"-q -pl {STARTER} -am -Dmaven.test.skip=true -Dretort.unchecked -Dspotless.check.skip=true"
    " -Dassembly.skipAssembly package"
).split()
VARIANTS = ("plain", "flyway", "retort")
STATES = ("empty", "at head")
PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.10.0:copy-dependencies"

POM = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>startup</artifactId>
  <version>1</version>
  <dependencyManagement>
    <dependencies>
      <dependency>
        <groupId>org.springframework.boot</groupId>
        <artifactId>spring-boot-dependencies</artifactId>
        <version>{version}</version>
        <type>pom</type>
        <scope>import</scope>
      </dependency>
    </dependencies>
  </dependencyManagement>
  <dependencies>{dependencies}
  </dependencies>
</project>
"""

DEPENDENCY = """
    <dependency>
      <groupId>{0}</groupId>
      <artifactId>{1}</artifactId>
    </dependency>"""

PLAIN = (("org.springframework.boot", "spring-boot-starter-jdbc"), ("org.postgresql", "postgresql"))
FLYWAY = (
    ("org.springframework.boot", "spring-boot-starter-flyway"),
    ("org.flywaydb", "flyway-database-postgresql"),
)

MIGRATION = """package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

@Revision(id = "{id}", revises = {{{revises}}}, message = "Add table {number}", created = "2026-01-01T00:00:00Z")
public final class M{number:04d} implements Migration {{
    @Override
    public void upgrade(Operations op) {{
        op.createTable("t{number}", column("id", "bigint").notNull(), column("name", "varchar(80)").notNull(),
                column("amount", "numeric(12,2)"), primaryKey("id").named("t{number}_pkey"));
    }}

    @Override
    public void downgrade(Operations op) {{
        op.dropTable("t{number}");
    }}
}}
"""

SCRIPT = (
    "CREATE TABLE t{number} (id bigint NOT NULL, name varchar(80) NOT NULL, amount numeric(12,2),"
    " CONSTRAINT t{number}_pkey PRIMARY KEY (id));\n"
)


def main(arguments: Sequence[str]) -> int:
    """Runs the measurement and returns its exit code."""
    try:
        measure(parse(arguments))
    except BenchmarkError as error:
        say(f"error: {error}")
        return 1
    return 0


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of the command line."""
    parser = argparse.ArgumentParser(
        prog="bench/startup", description="Measures the start of a Spring Boot application. bench/README.md explains it."
    )
    add = parser.add_argument
    add("--revisions", default="1,50,500", help="numbers of revisions (1,50,500)")
    add("--runs", type=int, default=7, help="counted runs of each (7)")
    add("--spring-boot", default="4.1.2", metavar="VERSION", help="the version of Spring Boot (4.1.2)")
    add("--postgres", default="auto", metavar="FOLDER", help="auto, embedded, or the folder that has initdb (auto)")
    add("--output", type=Path, default=ROOT / "target" / "bench-startup", metavar="FOLDER")
    return parser.parse_args(arguments)


def measure(options: argparse.Namespace) -> None:
    """Measures every number of revisions, and prints a table."""
    work = empty_folder(options.output.resolve())
    libraries = prepare(work, options.spring_boot)
    counts = [int(count) for count in options.revisions.split(",")]
    here = ", ".join(f"{name} {value}" for name, value in machine.machine().items())
    print(f"Spring Boot {options.spring_boot}, Java {machine.java_version()}, {here}")
    print("milliseconds of SpringApplication.run, medians; in brackets beyond the application without migrations")
    print(f"load {os.getloadavg()[0]:.1f} before")
    print("| revisions | database | plain | Flyway | Retort |")
    print("|---|---|---|---|---|")
    with Server(options.postgres, max(counts)) as server:
        for count in counts:
            application = compile_application(work / f"application-{count}", count, libraries["retort"])
            for state in STATES:
                print(row(count, state, rounds(server, application, libraries, state, options.runs)), flush=True)
    print(f"load {os.getloadavg()[0]:.1f} after")


def rounds(server: Server, application: Path, libraries: dict[str, str], state: str, runs: int) -> dict[str, float]:
    """The medians of the variants, which take turns so that the load of the machine meets all of them."""
    samples: dict[str, list[float]] = {variant: [] for variant in VARIANTS}
    for number in range(runs + 1):
        for variant in rotated(VARIANTS, number):
            database = f"startup_{variant}"
            if state == "empty" or number == 0:
                server.new_database(database)
                if state != "empty":
                    start(server, application, libraries[variant], database)
            took = start(server, application, libraries[variant], database)
            if number > 0:
                samples[variant].append(took)
    return {variant: statistics.median(taken) for variant, taken in samples.items()}


def start(server: Server, application: Path, libraries: str, database: str) -> float:
    """Starts the application, and returns the milliseconds that it reports."""
    output = run(
        [
            java_program("java"),
            "-cp",
            f"{application}{os.pathsep}{libraries}",
            "startup.Startup",
            f"--spring.datasource.url={server.url(database, 'jdbc:postgresql')}",
            "--retort.locations=migrations",
            "--logging.level.root=warn",
        ],
        env=server.environment
        | {
            "SPRING_DATASOURCE_USERNAME": server.environment["PGUSER"],
            "SPRING_DATASOURCE_PASSWORD": server.environment["PGPASSWORD"],
        },
    )
    found = re.search(r"started in (\d+) us", output)
    if found is None:
        raise BenchmarkError(f"the application did not start:\n{output}", "Correct the problem.")
    return int(found.group(1)) / 1000


def row(count: int, state: str, medians: dict[str, float]) -> str:
    """A line of the table."""
    cells = [f"{medians['plain']:.0f}"]
    cells += [f"{medians[name]:.0f} ({medians[name] - medians['plain']:+.0f})" for name in ("flyway", "retort")]
    return f"| {count} | {state} | " + " | ".join(cells) + " |"


def prepare(work: Path, version: str) -> dict[str, str]:
    """The class path of each variant. Builds the starter."""
    maven = find("mvn", "Install Maven 3.8 or later.")
    say("building the starter")
    build(maven, BUILD, ("core", STARTER), work / "build.log")
    number = re.search(r"<version>([^<]+)<", (ROOT / "pom.xml").read_text(encoding="utf-8"))
    own = [f"{ROOT / name}-{number.group(1) if number else ''}.jar" for name in OWN]
    plain = fetch(work / "plain", version, PLAIN)
    flyway = fetch(work / "flyway", version, PLAIN + FLYWAY)
    retort = os.pathsep.join([plain, *own])
    return {"plain": plain, "flyway": flyway, "retort": retort}


def fetch(folder: Path, version: str, dependencies: Sequence[tuple[str, str]]) -> str:
    """The class path of an application with these dependencies."""
    folder.mkdir()
    pom = folder / "pom.xml"
    pom.write_text(POM.format(version=version, dependencies="".join(DEPENDENCY.format(*each) for each in dependencies)))
    run(["mvn", "-q", "-B", "-ntp", "-f", pom, PLUGIN, f"-DoutputDirectory={folder / 'lib'}"], log=folder / "maven.log")
    return f"{folder / 'lib'}/*"


def compile_application(folder: Path, count: int, libraries: str) -> Path:
    """Writes and compiles the application, with the same tables for Flyway and for Retort."""
    sources = empty_folder(folder / "java" / "migrations")
    scripts = empty_folder(folder / "classes" / "db" / "migration")
    for number in range(1, count + 1):
        previous = f'"{revision(number - 1)}"' if number > 1 else ""
        text = MIGRATION.format(id=revision(number), revises=previous, number=number)
        (sources / f"M{number:04d}.java").write_text(text)
        (scripts / f"V{number}__Add_table_{number}.sql").write_text(SCRIPT.format(number=number))
    files = [ROOT / "bench" / "java" / "Startup.java", *sorted(sources.glob("*.java"))]
    compile_files([str(file) for file in files], folder / "classes", libraries)
    return folder / "classes"


def revision(number: int) -> str:
    """The id of a revision."""
    return f"{number * 7919:012x}"
