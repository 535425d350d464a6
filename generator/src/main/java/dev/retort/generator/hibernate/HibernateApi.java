package dev.retort.generator.hibernate;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.InitCommand;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** The calls that are spelled differently from one version of Hibernate to another. */
final class HibernateApi {

    private HibernateApi() {}

    static @Nullable Identifier schemaOf(Namespace namespace) {
        return namespace.getPhysicalName().schema();
    }

    static Collection<ForeignKey> foreignKeysOf(Table table) {
        return table.getForeignKeyCollection();
    }

    static @Nullable String extraDeclarationsOf(Table table) {
        return table.getExtraDeclarations();
    }

    static List<String> initCommandsOf(Table table, SqlStringGenerationContext context) {
        return table.getInitCommands(context).stream()
                .map(InitCommand::initCommands)
                .flatMap(Arrays::stream)
                .toList();
    }
}
