package dev.retort.generator.hibernate;

import dev.retort.schema.QualifiedName;
import java.util.List;

/** Looks up the columns of a table's primary key. */
@FunctionalInterface
interface PrimaryKeys {

    List<String> of(QualifiedName table);
}
