package dev.retort.generator.rename;

import dev.retort.operation.Operation;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.RelationNames;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of objects that can be renamed and have a name of their own. */
enum RenamableObject {
    ENUM_TYPE("enum type") {
        @Override
        Stream<QualifiedName> names(Schema schema) {
            return schema.enums().stream().map(EnumType::name);
        }

        @Override
        Set<QualifiedName> namespace(Schema schema) {
            return names(schema).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        Operation rename(QualifiedName from, QualifiedName to) {
            return new RenameEnum(from, to);
        }
    },

    TABLE("table") {
        @Override
        Stream<QualifiedName> names(Schema schema) {
            return schema.tables().stream().map(Table::name);
        }

        @Override
        Set<QualifiedName> namespace(Schema schema) {
            return RelationNames.of(schema);
        }

        @Override
        Operation rename(QualifiedName from, QualifiedName to) {
            return new RenameTable(from, to);
        }
    },

    SEQUENCE("sequence") {
        @Override
        Stream<QualifiedName> names(Schema schema) {
            return schema.sequences().stream().map(Sequence::name);
        }

        @Override
        Set<QualifiedName> namespace(Schema schema) {
            return RelationNames.of(schema);
        }

        @Override
        Operation rename(QualifiedName from, QualifiedName to) {
            return new RenameSequence(from, to);
        }
    };

    private final String description;

    RenamableObject(String description) {
        this.description = description;
    }

    /** The kind in messages. */
    String description() {
        return description;
    }

    /** The names of all objects of the kind. */
    abstract Stream<QualifiedName> names(Schema schema);

    /** The names that no other object of the kind can have. */
    abstract Set<QualifiedName> namespace(Schema schema);

    /** The operation that renames an object of the kind. */
    abstract Operation rename(QualifiedName from, QualifiedName to);

    /** Whether the schema has an object of the kind by that name. */
    boolean exists(Schema schema, QualifiedName name) {
        return names(schema).anyMatch(name::equals);
    }
}
