package dev.retort.postgres;

import dev.retort.operation.EnumUse;
import dev.retort.schema.Cast;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rebuilding of an enumerated type, as SQL. PostgreSQL can neither remove nor move a value, so a new type takes the
 * old one's place; it refuses where a row has a value that goes.
 */
final class EnumRebuildSql {

    private static final String PREFIX = "retort_new_";

    private final EnumType after;
    private final List<EnumUse> uses;
    private final List<Cast> casts;
    private final QualifiedName replacement;

    EnumRebuildSql(EnumType after, List<EnumUse> uses, List<Cast> casts) {
        this.after = after;
        this.uses = uses;
        this.casts = casts;
        this.replacement = after.name()
                .sibling(ConventionalName.truncate(PREFIX + after.name().name()));
    }

    List<String> statements() {
        List<String> sql = new ArrayList<>();
        sql.add(EnumSql.create(replacement, after.labels()));
        sql.add(comment());
        casts.forEach(cast -> sql.add(CastSql.drop(cast.source(), cast.target())));
        moves().forEach((table, clauses) -> sql.add(TableSql.alter(table, clauses)));
        sql.add(EnumSql.drop(after.name()));
        sql.add(EnumSql.rename(replacement, after.name().name()));
        defaults().forEach((table, clauses) -> sql.add(TableSql.alter(table, clauses)));
        casts.forEach(cast -> sql.add(CastSql.create(cast)));
        return sql;
    }

    private Map<QualifiedName, List<String>> moves() {
        Map<QualifiedName, List<String>> byTable = new LinkedHashMap<>();
        for (EnumUse use : uses) {
            List<String> clauses = byTable.computeIfAbsent(use.column().table(), table -> new ArrayList<>());
            if (use.defaultSql() != null) {
                clauses.add(alterColumn(use) + " DROP DEFAULT");
            }
            clauses.add(alterColumn(use) + move(use));
        }
        return byTable;
    }

    private String move(EnumUse use) {
        String array = use.array() ? "[]" : "";
        String type = Identifiers.quote(replacement) + array;
        String column = Identifiers.quote(use.column().column());
        return " TYPE " + type + " USING " + column + "::text" + array + "::" + type;
    }

    private Map<QualifiedName, List<String>> defaults() {
        Map<QualifiedName, List<String>> byTable = new LinkedHashMap<>();
        for (EnumUse use : uses) {
            if (use.defaultSql() != null) {
                byTable.computeIfAbsent(use.column().table(), table -> new ArrayList<>())
                        .add(alterColumn(use) + " SET DEFAULT " + use.defaultSql());
            }
        }
        return byTable;
    }

    private static String alterColumn(EnumUse use) {
        return "ALTER COLUMN " + Identifiers.quote(use.column().column());
    }

    /** A migration file does not tell the comment; what is there then is carried over. */
    private String comment() {
        if (after.comment() != null) {
            return CommentSql.set(CommentSql.type(replacement), after.comment());
        }
        String found =
                "obj_description(" + Identifiers.literal(Identifiers.quote(after.name())) + "::regtype, 'pg_type')";
        String command = Identifiers.literal("COMMENT ON " + CommentSql.type(replacement) + " IS ");
        return "DO " + Identifiers.literal("BEGIN EXECUTE " + command + " || quote_nullable(" + found + "); END");
    }
}
