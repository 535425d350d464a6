"""The model of one size, ready to be measured: compiled entities, Python models, projects and databases."""

from __future__ import annotations

import filecmp
import shutil
from pathlib import Path

from . import model
from .alembic import Alembic, AlembicProject
from .hibernate import compile_entities, compile_files
from .retort import Retort, RetortProject
from .server import Server
from .tools import BenchmarkError, empty_folder, say

# Everything that both tools make, without the tables of their histories and without the order of columns.
CATALOG = """
select c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull::text, a.attidentity::text,
       pg_get_expr(d.adbin, d.adrelid)
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
where c.relname like 'entity%' and c.relkind = 'r'
union all
select conrelid::regclass::text, conname, contype::text, null, null, pg_get_constraintdef(oid)
from pg_constraint where conrelid::regclass::text like 'entity%' and contype <> 'n'
union all
select tablename, indexname, 'index', null, null, indexdef from pg_indexes where tablename like 'entity%'
order by 1, 2, 3
"""
COUNT = "select count(*) from pg_class where relname like 'entity%' and relkind = 'r'"


class RetortModel:
    """Retort's side: the entities as they are and with one changed column, and a project for each use.

    The database `retort_empty` is empty, and `retort_head` has all tables.
    """

    def __init__(self, folder: Path, count: int, server: Server, retort: Retort) -> None:
        say(f"{count} tables: writing and compiling the entities")
        self._server = server
        self._count = count
        self.classes, self.changed_classes = folder / "classes", folder / "classes-changed"
        self.classes.mkdir()
        model.write_entities(folder / "sources", count)
        compile_entities(folder / "sources", self.classes, retort.libraries)
        shutil.copytree(self.classes, self.changed_classes)
        migrations = folder / "retort" / "migrations"
        self.same = RetortProject(retort, server, folder / "retort" / "same", self.classes, migrations)
        self.new = RetortProject(
            retort, server, folder / "retort" / "new", self.classes, folder / "retort" / "new-migrations"
        )
        self.changed = RetortProject(retort, server, folder / "retort" / "changed", self.changed_classes, migrations)
        self.script = folder / "upgrade.sql"
        self._write_migration()
        self._change_one_column(folder / "sources-changed", retort)

    def _write_migration(self) -> None:
        say(f"{self._count} tables: the migration and the database of Retort")
        self._server.new_database("retort_empty")
        self.same.run("retort_empty", "revision", "--autogenerate", "-m", "first", "--no-proof")
        self.same.run(None, "upgrade", "head", "--sql", output=self.script)
        self._server.new_database("retort_head")
        self._server.script("retort_head", self.script)
        self._server.sql("retort_head", "vacuum analyze")
        self.same.run("retort_head", "check")

    def _change_one_column(self, sources: Path, retort: Retort) -> None:
        self.changed.run("retort_head", "check")
        self.changed.keep_cache()
        source = model.write_entity(sources, model.changed_table(self._count), "long")
        compile_files([str(source)], self.changed_classes, retort.libraries)


class AlembicModel:
    """Alembic's side: the models as they are and with one changed column, and a project for each use.

    The database `alembic_empty` is empty, and `alembic_head` has all tables.
    """

    def __init__(self, folder: Path, count: int, server: Server, alembic: Alembic) -> None:
        say(f"{count} tables: the migration and the database of Alembic")
        models, changed_models = folder / "models", folder / "models-changed"
        model.write_models(models, count)
        model.write_models(changed_models, count, model.changed_table(count).number)
        self.same = AlembicProject(alembic, server, folder / "alembic" / "same", models)
        self.new = AlembicProject(alembic, server, folder / "alembic" / "new", models)
        self.changed = AlembicProject(alembic, server, folder / "alembic" / "changed", changed_models)
        server.new_database("alembic_empty")
        server.new_database("alembic_head")
        self.same.run("alembic_empty", "revision", "--autogenerate", "-m", "first")
        shutil.copytree(self.same.versions, self.changed.versions, dirs_exist_ok=True)
        self.same.run("alembic_head", "upgrade", "head")
        server.sql("alembic_head", "vacuum analyze")


class PreparedModel:
    """Both sides on one server; `alembic` is None where it is not measured."""

    def __init__(self, folder: Path, count: int, server: Server, retort: Retort, alembic: Alembic | None) -> None:
        self.count = count
        self.server = server
        self.folder = empty_folder(folder)
        self.retort = RetortModel(folder, count, server, retort)
        self.alembic = None
        self.require_tables("retort_head")
        if alembic is not None:
            self.alembic = AlembicModel(folder, count, server, alembic)
            self._require_equal_databases()

    def require_tables(self, database: str) -> None:
        """Fails unless a database has all tables of the model."""
        found = int(self.server.sql(database, COUNT))
        if found != self.count:
            raise BenchmarkError(
                f"the database {database} has {found} tables instead of {self.count}",
                f"Read the logs in {self.folder}.",
            )

    def _require_equal_databases(self) -> None:
        files = [self.folder / f"catalog-{name}.txt" for name in ("retort", "alembic")]
        for file, database in zip(files, ("retort_head", "alembic_head")):
            self.server.sql(database, CATALOG, output=file)
        if not filecmp.cmp(*files, shallow=False):
            raise BenchmarkError(
                "Retort's database and Alembic's differ, so that their times cannot be compared",
                f"Compare {files[0]} with {files[1]}, and correct bench/benchmark/model.py.",
            )
