"""The model that is measured: the same tables as JPA entities and as SQLAlchemy models.

Each table has twelve columns, a primary key, two foreign keys to earlier tables, two indexes and one unique constraint.
Every name is given, so that both models describe the same database.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

PACKAGE = "model"
CLASSES_PER_PYTHON_FILE = 100


@dataclass(frozen=True)
class Table:
    """One table of the model: its number, and the numbers of the two tables that its foreign keys reference."""

    number: int
    parent: int
    owner: int

    @property
    def name(self) -> str:
        return f"entity_{self.number:05}"

    @property
    def class_name(self) -> str:
        return f"Entity{self.number:05}"


def tables(count: int) -> Iterator[Table]:
    """The tables of a model. The first one references itself, the others reference earlier ones."""
    for number in range(count):
        yield Table(number, max(0, (number - 1) // 2), (number * 7 + 3) % max(1, number))


def changed_table(count: int) -> Table:
    """The table whose column `quantity` becomes a bigint in the changed model."""
    return list(tables(count))[count // 2]


def write_entities(folder: Path, count: int) -> None:
    """Writes the model as Java sources, one class for each table."""
    for table in tables(count):
        write_entity(folder, table)


def write_entity(folder: Path, table: Table, quantity: str = "int") -> Path:
    """Writes the entity of one table and returns its file.

    `quantity` is the Java type of the column that the changed model changes.
    """
    file = folder / PACKAGE / f"{table.class_name}.java"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        ENTITY.format(
            package=PACKAGE,
            name=table.name,
            class_name=table.class_name,
            parent=Table(table.parent, 0, 0).class_name,
            owner=Table(table.owner, 0, 0).class_name,
            quantity=quantity,
        ),
        encoding="utf-8",
    )
    return file


def write_models(folder: Path, count: int, changed: int | None = None) -> None:
    """Writes the model as a Python package of SQLAlchemy models, a hundred classes in a file.

    In the table of the number `changed`, the column `quantity` is a bigint.
    """
    package = folder / PACKAGE
    package.mkdir(parents=True, exist_ok=True)
    (package / "base.py").write_text(MODEL_BASE, encoding="utf-8")
    files = range(0, count, CLASSES_PER_PYTHON_FILE)
    imports = "".join(f"from . import part_{number:03}\n" for number, _ in enumerate(files))
    (package / "__init__.py").write_text(f"from .base import Base\n{imports}", encoding="utf-8")
    everything = tables(count)
    for number, start in enumerate(files):
        with (package / f"part_{number:03}.py").open("w", encoding="utf-8") as file:
            file.write(MODEL_IMPORTS)
            for _ in range(start, min(count, start + CLASSES_PER_PYTHON_FILE)):
                file.write(model(next(everything), changed))


def model(table: Table, changed: int | None) -> str:
    """The SQLAlchemy class of a table."""
    return MODEL.format(
        name=table.name,
        class_name=table.class_name,
        parent=Table(table.parent, 0, 0).name,
        owner=Table(table.owner, 0, 0).name,
        quantity="BigInteger" if table.number == changed else "Integer",
    )


ENTITY = """\
package {package};

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

@Entity
@Table(
        name = "{name}",
        indexes = {{
            @Index(name = "{name}_parent_idx", columnList = "parent_id"),
            @Index(name = "{name}_status_idx", columnList = "status, created_at")
        }},
        uniqueConstraints = @UniqueConstraint(name = "{name}_code_uk", columnNames = "code"))
public class {class_name} {{

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "parent_id", nullable = false, foreignKey = @ForeignKey(name = "{name}_parent_fk"))
    private {parent} parent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id", foreignKey = @ForeignKey(name = "{name}_owner_fk"))
    private {owner} owner;

    @Column(nullable = false, length = 40)
    private String code;

    @Column(nullable = false, length = 200)
    private String name;

    @Column(columnDefinition = "text")
    private String description;

    @Column(nullable = false)
    private {quantity} quantity;

    @Column(precision = 12, scale = 2)
    private BigDecimal price;

    @Column(nullable = false)
    private boolean active;

    @Column(length = 20)
    private String status;

    @Column(name = "created_at", nullable = false)
    private OffsetDateTime createdAt;

    @Column(name = "due_on")
    private LocalDate dueOn;
}}
"""

MODEL_BASE = """\
from sqlalchemy.orm import declarative_base

Base = declarative_base()
"""

MODEL_IMPORTS = """\
from sqlalchemy import (
    BigInteger, Boolean, Column, Date, ForeignKey, Identity, Index, Integer, Numeric, String, Text, UniqueConstraint)
from sqlalchemy.dialects.postgresql import TIMESTAMP

from .base import Base
"""

MODEL = """

class {class_name}(Base):
    __tablename__ = "{name}"
    __table_args__ = (
        UniqueConstraint("code", name="{name}_code_uk"),
        Index("{name}_parent_idx", "parent_id"),
        Index("{name}_status_idx", "status", "created_at"),
    )

    id = Column(BigInteger, Identity(), primary_key=True)
    parent_id = Column(BigInteger, ForeignKey("{parent}.id", name="{name}_parent_fk"), nullable=False)
    owner_id = Column(BigInteger, ForeignKey("{owner}.id", name="{name}_owner_fk"))
    code = Column(String(40), nullable=False)
    name = Column(String(200), nullable=False)
    description = Column(Text)
    quantity = Column({quantity}, nullable=False)
    price = Column(Numeric(12, 2))
    active = Column(Boolean, nullable=False)
    status = Column(String(20))
    created_at = Column(TIMESTAMP(timezone=True, precision=6), nullable=False)
    due_on = Column(Date)
"""
