package dev.retort.generator.hibernate;

import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Set;

/**
 * Finds tables and columns with reserved words as names. PostgreSQL accepts these only in quotes, and Hibernate quotes
 * names only if configured. Without this note, Retort's own quoting would hide that the statements of the application
 * fail.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-keywords-appendix.html">PostgreSQL manual, SQL Key
 *     Words</a>
 */
final class ReservedWords {

    private static final Set<String> WORDS = Set.of(
            ("all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate"
                            + " collation column concurrently constraint create cross current_catalog current_date"
                            + " current_role current_schema current_time current_timestamp current_user default"
                            + " deferrable desc distinct do else end except false fetch for foreign freeze from full"
                            + " grant group having ilike in initially inner intersect into is isnull join lateral"
                            + " leading left like limit localtime localtimestamp natural not notnull null offset on"
                            + " only or order outer overlaps placing primary references returning right select"
                            + " session_user similar some symmetric system_user table tablesample then to trailing"
                            + " true union unique user using variadic verbose when where window with")
                    .split(" "));

    private ReservedWords() {}

    /** Adds a note for each table and column with such a name without quotes. */
    static void addNotes(Schema schema, ReadContext context) {
        for (var mapped : context.metadata().collectTableMappings()) {
            if (mapped.isPhysicalTable() && !mapped.isView()) {
                schema.table(context.name(mapped)).ifPresent(table -> addTableNotes(mapped, table, context));
            }
        }
    }

    private static void addTableNotes(org.hibernate.mapping.Table mapped, Table table, ReadContext context) {
        if (!mapped.isQuoted() && WORDS.contains(table.name().name())) {
            context.addNote("The table name " + table.name() + advice("@Table"));
        }
        for (Column column : table.columns()) {
            boolean quoted = mapped.getColumns().stream()
                    .anyMatch(own -> own.isQuoted() && context.name(own).equals(column.name()));
            if (!quoted && WORDS.contains(column.name())) {
                context.addNote("The column name " + table.name() + "." + column.name() + advice("@Column"));
            }
        }
    }

    private static String advice(String annotation) {
        return " is a reserved word of PostgreSQL. Hibernate writes it without quotes, so that its statements fail."
                + " Rename it, quote it in " + annotation
                + ", or set hibernate.auto_quote_keyword=true.";
    }
}
