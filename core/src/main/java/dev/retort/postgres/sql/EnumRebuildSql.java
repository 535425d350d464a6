package dev.retort.postgres.sql;

import dev.retort.operation.EnumUse;
import dev.retort.postgres.DoBlock;
import dev.retort.postgres.Identifiers;
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
        sql.add(privileges());
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
        String found = "obj_description(" + old() + ", 'pg_type')";
        String command = Identifiers.literal("COMMENT ON " + CommentSql.type(replacement) + " IS ");
        return "DO " + Identifiers.literal("BEGIN EXECUTE " + command + " || quote_nullable(" + found + "); END");
    }

    /** Nor does it tell the owner and who may use the type: whoever these are then, where they are not the ordinary. */
    private String privileges() {
        String type = "TYPE " + Identifiers.quote(replacement);
        String grant = Identifiers.literal("GRANT USAGE ON " + type + " TO ");
        String owner = Identifiers.literal("ALTER " + type + " OWNER TO ");
        return DoBlock.of("DECLARE\n    t record;\n    g record;\nBEGIN\n"
                + "    SELECT typacl, typowner INTO t FROM pg_catalog.pg_type WHERE oid = " + old() + ";\n"
                + "    IF t.typacl IS NOT NULL THEN\n"
                + "        REVOKE ALL ON " + type + " FROM PUBLIC;\n"
                + "        FOR g IN SELECT coalesce(quote_ident(r.rolname), 'PUBLIC') AS role, a.is_grantable\n"
                + "                FROM aclexplode(t.typacl) a LEFT JOIN pg_catalog.pg_roles r ON r.oid = a.grantee\n"
                + "                WHERE a.grantee <> t.typowner AND (a.grantee = 0 OR r.oid IS NOT NULL)"
                + " ORDER BY 1 LOOP\n"
                + "            EXECUTE " + grant + " || g.role\n"
                + "                || CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END;\n"
                + "        END LOOP;\n    END IF;\n"
                + "    IF pg_get_userbyid(t.typowner) <> current_user AND pg_has_role(t.typowner, 'MEMBER') THEN\n"
                + "        EXECUTE " + owner + " || quote_ident(pg_get_userbyid(t.typowner));\n"
                + "    END IF;\nEND\n");
    }

    private String old() {
        return Identifiers.literal(Identifiers.quote(after.name())) + "::regtype";
    }
}
