package dev.retort.postgres.sql;

import dev.retort.operation.EnumAttribute;
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
 *
 * <p>An attribute of a composite type gets the new type in place, so that the composite type keeps its owner, grants and
 * comments. PostgreSQL allows that while no column has the composite type: until then, these columns are text.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">PostgreSQL manual, ALTER TYPE</a>
 */
final class EnumRebuildSql {

    private static final String PREFIX = "retort_new_";

    private final EnumType after;
    private final List<EnumUse> uses;
    private final List<Cast> casts;
    private final List<EnumAttribute> attributes;
    private final QualifiedName replacement;

    EnumRebuildSql(EnumType after, List<EnumUse> uses, List<Cast> casts, List<EnumAttribute> attributes) {
        this.after = after;
        this.uses = uses;
        this.casts = casts;
        this.attributes = attributes;
        this.replacement = after.name()
                .sibling(ConventionalName.truncate(PREFIX + after.name().name()));
    }

    List<String> statements() {
        List<String> sql = new ArrayList<>();
        sql.add(EnumSql.create(replacement, after.labels()));
        sql.add(comment());
        sql.add(privileges());
        casts.forEach(cast -> sql.add(CastSql.drop(cast.source(), cast.target())));
        if (uses.stream().anyMatch(use -> use.within() != null)) {
            // A role can have another setting, with which the text of a number has fewer digits than its value.
            sql.add("SET LOCAL extra_float_digits = 1");
        }
        conversionsByTable().forEach((table, clauses) -> sql.add(TableSql.alter(table, clauses)));
        attributes.forEach(attribute -> sql.add(alter(attribute)));
        sql.add(EnumSql.drop(after.name()));
        sql.add(EnumSql.rename(replacement, after.name().name()));
        endingsByTable().forEach((table, clauses) -> sql.add(TableSql.alter(table, clauses)));
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
        if (use.within() != null) {
            return retyped(use, "pg_catalog.text");
        }
        String array = use.array() ? "[]" : "";
        String type = Identifiers.quote(replacement) + array;
        String column = Identifiers.quote(use.column().column());
        return " TYPE " + type + " USING " + column + "::pg_catalog.text" + array + "::" + type;
    }

    private static String retyped(EnumUse use, String type) {
        return " TYPE " + type + " USING " + Identifiers.quote(use.column().column()) + "::" + type;
    }

    private String alter(EnumAttribute attribute) {
        return "ALTER TYPE " + Identifiers.quote(attribute.type()) + " ALTER ATTRIBUTE "
                + Identifiers.quote(attribute.attribute()) + " TYPE " + Identifiers.quote(replacement)
                + (attribute.array() ? "[]" : "");
    }

    /** Returns the clauses that give columns their composite types and their defaults again. */
    private Map<QualifiedName, List<String>> endingsByTable() {
        Map<QualifiedName, List<String>> byTable = new LinkedHashMap<>();
        for (EnumUse use : uses) {
            List<String> clauses = ending(use);
            if (!clauses.isEmpty()) {
                byTable.computeIfAbsent(use.column().table(), table -> new ArrayList<>())
                        .addAll(clauses);
            }
        }
        return byTable;
    }

    private static List<String> ending(EnumUse use) {
        List<String> clauses = new ArrayList<>();
        if (use.within() != null) {
            String type = Identifiers.quote(use.within()) + (use.array() ? "[]" : "");
            clauses.add(alterColumn(use) + retyped(use, type));
        }
        if (use.defaultSql() != null) {
            clauses.add(alterColumn(use) + " SET DEFAULT " + use.defaultSql());
        }
        return clauses;
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
                + Identifiers.literal("BEGIN EXECUTE " + command + " OPERATOR(pg_catalog.||) pg_catalog.quote_nullable("
                        + found + "); END");
    }

    /** Restores the owner and the grants from the catalog at run time, because the operation does not carry them. */
    private String privileges() {
        String type = "TYPE " + Identifiers.quote(replacement);
        String grant = Identifiers.literal("GRANT USAGE ON " + type + " TO ");
        String owner = Identifiers.literal("ALTER " + type + " OWNER TO ");
        return DoBlock.of("DECLARE\n    t record;\n    g record;\nBEGIN\n"
                + "    SELECT typacl, typowner INTO t FROM pg_catalog.pg_type WHERE oid OPERATOR(pg_catalog.=) "
                + oldType() + "::oid;\n"
                + "    IF t.typacl IS NOT NULL THEN\n"
                + "        REVOKE ALL ON " + type + " FROM PUBLIC;\n"
                + "        FOR g IN SELECT coalesce(pg_catalog.quote_ident(r.rolname), 'PUBLIC') AS role, a.is_grantable\n"
                + "                FROM pg_catalog.aclexplode(t.typacl) a LEFT JOIN pg_catalog.pg_roles r ON r.oid OPERATOR(pg_catalog.=) a.grantee\n"
                + "                WHERE a.grantee OPERATOR(pg_catalog.<>) t.typowner\n"
                + "                AND (a.grantee OPERATOR(pg_catalog.=) '0' OR r.oid IS NOT NULL)"
                + " ORDER BY 1 LOOP\n"
                + "            EXECUTE " + grant + " OPERATOR(pg_catalog.||) g.role\n"
                + "                OPERATOR(pg_catalog.||) CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END;\n"
                + "        END LOOP;\n    END IF;\n"
                + "    IF pg_catalog.pg_get_userbyid(t.typowner) OPERATOR(pg_catalog.<>) current_user\n"
                + "            AND pg_catalog.pg_has_role(t.typowner, 'MEMBER') THEN\n"
                + "        EXECUTE " + owner
                + " OPERATOR(pg_catalog.||) pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(t.typowner));\n"
                + "    END IF;\nEND\n");
    }

    private String oldType() {
        return Identifiers.literal(Identifiers.quote(after.name())) + "::regtype";
    }
}
