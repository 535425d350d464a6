package dev.retort.generator.rename;

import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnumValue;
import dev.retort.operation.RenameIndex;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.stream.Stream;

/** The kinds of objects that can be renamed and belong to a table or type. */
enum RenamablePart {
    ENUM_VALUE(RenamableObject.ENUM_TYPE, "enum value", "enum type or value") {
        @Override
        Stream<String> names(Schema schema, QualifiedName type) {
            return schema.enumType(type).stream().flatMap(there -> there.labels().stream());
        }

        @Override
        Operation rename(QualifiedName type, String from, String to) {
            return new RenameEnumValue(type, from, to);
        }
    },

    COLUMN(RenamableObject.TABLE, "column", "table or column") {
        @Override
        Stream<String> names(Schema schema, QualifiedName table) {
            return schema.table(table).stream()
                    .flatMap(there -> there.columns().stream())
                    .map(Column::name);
        }

        @Override
        Operation rename(QualifiedName table, String from, String to) {
            return new RenameColumn(table, from, to);
        }
    },

    CONSTRAINT(RenamableObject.TABLE, "constraint", "constraint") {
        @Override
        Stream<String> names(Schema schema, QualifiedName table) {
            return schema.table(table).stream()
                    .flatMap(there -> there.constraints().stream())
                    .map(Constraint::name)
                    .flatMap(Stream::ofNullable);
        }

        @Override
        Operation rename(QualifiedName table, String from, String to) {
            return new RenameConstraint(table, from, to);
        }
    },

    /** An index is named without its table, because its name is unique within the schema. */
    INDEX(RenamableObject.TABLE, "index", "index") {
        @Override
        Stream<String> names(Schema schema, QualifiedName table) {
            return schema.table(table).stream()
                    .flatMap(there -> there.indexes().stream())
                    .map(Index::name)
                    .flatMap(Stream::ofNullable);
        }

        @Override
        Operation rename(QualifiedName table, String from, String to) {
            return new RenameIndex(table, from, to);
        }
    };

    private final RenamableObject owner;
    private final String description;
    private final String descriptionIfUnknown;

    RenamablePart(RenamableObject owner, String description, String descriptionIfUnknown) {
        this.owner = owner;
        this.description = description;
        this.descriptionIfUnknown = descriptionIfUnknown;
    }

    /** The kind of object that the part belongs to. */
    RenamableObject owner() {
        return owner;
    }

    /** The kind in messages. */
    String description() {
        return description;
    }

    /** The kind in messages if the database has no such part. */
    String descriptionIfUnknown() {
        return descriptionIfUnknown;
    }

    /** The names of all parts of the kind in an object; an object that does not exist has none. */
    abstract Stream<String> names(Schema schema, QualifiedName owner);

    /** The operation that renames a part of the kind. */
    abstract Operation rename(QualifiedName owner, String from, String to);

    /** Whether the object has a part of the kind by that name. */
    boolean exists(Schema schema, QualifiedName ownerName, String name) {
        return names(schema, ownerName).anyMatch(name::equals);
    }
}
