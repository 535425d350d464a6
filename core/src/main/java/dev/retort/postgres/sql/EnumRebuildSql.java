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
 * Rebuilds an enumerated type. PostgreSQL can neither remove nor reorder values, so a new type replaces the old one and
 * the columns are converted by way of text. The conversion fails if a row has a removed value.
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
        conversionsByTable().forEach((table, clauses) -> sql.add(TableSql.alter(table, clauses)));
        sql.add(EnumSql.drop(after.name()));
        sql.add(EnumSql.rename(replacement, after.name().name()));
        defaultsByTable().forEach((table, clauses) -> sql.add(TableSql.alter(table, clauses)));
        casts.forEach(cast -> sql.add(CastSql.create(cast)));
        return sql;
    }

    private Map<QualifiedName, List<String>> conversionsByTable() {
        Map<QualifiedName, List<String>> byTable = new LinkedHashMap<>();
        for (EnumUse use : uses) {
            List<String> clauses = byTable.computeIfAbsent(use.column().table(), table -> new ArrayList<>());
            if (use.defaultSql() != null) {
                clauses.add(alterColumn(use) + " DROP DEFAULT");
            }
            clauses.add(alterColumn(use) + conversion(use));
        }
        return byTable;
    }

    private String conversion(EnumUse use) {
        String array = use.array() ? "[]" : "";
        String type = Identifiers.quote(replacement) + array;
        String column = Identifiers.quote(use.column().column());
        return " TYPE " + type + " USING " + column + "::pg_catalog.text" + array + "::" + type;
    }

    private Map<QualifiedName, List<String>> defaultsByTable() {
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

    /**
     * Sets the comment of the new type. If the operation carries none, the comment of the old type is copied at run
     * time.
     */
    private String comment() {
        if (after.comment() != null) {
            return CommentSql.set(CommentSql.type(replacement), after.comment());
        }
        String found = "pg_catalog.obj_description(" + oldType() + ", 'pg_type')";
        String command = Identifiers.literal("COMMENT ON " + CommentSql.type(replacement) + " IS ");
        return "DO "
                + Identifiers.literal("BEGIN EXECUTE " + command + " || pg_catalog.quote_nullable(" + found + "); END");
    }

    /** Restores the owner and the grants from the catalog at run time, because the operation does not carry them. */
    private String privileges() {
        String type = "TYPE " + Identifiers.quote(replacement);
        String grant = Identifiers.literal("GRANT USAGE ON " + type + " TO ");
        String owner = Identifiers.literal("ALTER " + type + " OWNER TO ");
        return DoBlock.of("DECLARE\n    t record;\n    g record;\nBEGIN\n"
                + "    SELECT typacl, typowner INTO t FROM pg_catalog.pg_type WHERE oid = " + oldType() + "::oid;\n"
                + "    IF t.typacl IS NOT NULL THEN\n"
                + "        REVOKE ALL ON " + type + " FROM PUBLIC;\n"
                + "        FOR g IN SELECT coalesce(pg_catalog.quote_ident(r.rolname), 'PUBLIC') AS role, a.is_grantable\n"
                + "                FROM pg_catalog.aclexplode(t.typacl) a LEFT JOIN pg_catalog.pg_roles r ON r.oid = a.grantee\n"
                + "                WHERE a.grantee <> t.typowner AND (a.grantee = '0' OR r.oid IS NOT NULL)"
                + " ORDER BY 1 LOOP\n"
                + "            EXECUTE " + grant + " || g.role\n"
                + "                || CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END;\n"
                + "        END LOOP;\n    END IF;\n"
                + "    IF pg_catalog.pg_get_userbyid(t.typowner) <> current_user AND pg_catalog.pg_has_role(t.typowner, 'MEMBER') THEN\n"
                + "        EXECUTE " + owner + " || pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(t.typowner));\n"
                + "    END IF;\nEND\n");
    }

    private String oldType() {
        return Identifiers.literal(Identifiers.quote(after.name())) + "::regtype";
    }
}
