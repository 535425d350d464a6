package dev.retort.postgres;

import static dev.retort.postgres.Identifiers.literal;

import dev.retort.schema.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An object that statements drop and create again, in databases that have it; in others the statements do nothing. A
 * setting of the session keeps from one statement to the other whether the database has it.
 */
public final class KeptObject {

    private static final int LENGTH_OF_HASH = 8;
    private static final Pattern DROPPED = Pattern.compile(
            "set_config\\('retort\\.([a-z]+)_.*\\)\\s*AND [a-z]+ (?:=|OPERATOR\\(pg_catalog\\.=\\)) ('(?:[^']|'')*')\\)\\)::text, false",
            Pattern.DOTALL);

    private final String setting;
    private final String exists;

    private KeptObject(String kind, String name, String exists) {
        this.setting = literal("retort." + kind + "_"
                + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, LENGTH_OF_HASH));
        this.exists = exists;
    }

    /** A view or materialized view. */
    public static KeptObject view(QualifiedName name) {
        return new KeptObject("view", name.toString(), regclass(name) + " IS NOT NULL");
    }

    /** A trigger. */
    public static KeptObject trigger(QualifiedName table, String name) {
        return part("trigger", table, name, "pg_trigger", "tgrelid", "tgname");
    }

    /** A policy. */
    public static KeptObject policy(QualifiedName table, String name) {
        return part("policy", table, name, "pg_policy", "polrelid", "polname");
    }

    /** A constraint. */
    public static KeptObject constraint(QualifiedName table, String name) {
        return part("constraint", table, name, "pg_constraint", "conrelid", "conname");
    }

    /** A rule. */
    public static KeptObject rule(QualifiedName table, String name) {
        return part("rule", table, name, "pg_rewrite", "ev_class", "rulename");
    }

    private static KeptObject part(
            String kind, QualifiedName table, String name, String catalog, String relation, String column) {
        return new KeptObject(
                kind,
                table + "." + name,
                "\n    EXISTS (SELECT FROM pg_catalog." + catalog + "\n            WHERE " + relation
                        + " OPERATOR(pg_catalog.=) " + regclass(table) + " AND " + column + " OPERATOR(pg_catalog.=) "
                        + literal(name) + ")");
    }

    private static String regclass(QualifiedName name) {
        return "pg_catalog.to_regclass(" + literal(Identifiers.quote(name)) + ")";
    }

    /** Returns a statement that drops the object by these statements if it exists. */
    public String drop(List<String> statements) {
        return DoBlock.of("BEGIN\n  PERFORM pg_catalog.set_config(" + setting + ", (" + exists + ")::text, false);\n"
                + whereItExists(statements) + "END\n");
    }

    /** Returns a statement that creates the object by these statements if the last drop found it. */
    public String create(List<String> statements) {
        return DoBlock.of("BEGIN\n" + whereItExists(statements) + "END\n");
    }

    /** Returns the object that such a statement drops, such as {@code rule keep}; empty for any other statement. */
    public static Optional<String> dropped(String sql) {
        Matcher matcher = DROPPED.matcher(sql);
        return matcher.find()
                ? Optional.of(matcher.group(1) + " "
                        + SqlTokenizer.of(matcher.group(2)).get(0).value())
                : Optional.empty();
    }

    private String whereItExists(List<String> statements) {
        return statements.stream()
                .map(sql -> "    EXECUTE " + DoBlock.quoted(sql) + ";\n")
                .collect(Collectors.joining(
                        "",
                        "  IF pg_catalog.current_setting(" + setting + ", true) IS DISTINCT FROM 'false' THEN\n",
                        "  END IF;\n"));
    }
}
