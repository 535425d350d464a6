package dev.retort.generator.sql;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code IN} for what PostgreSQL prints as {@code = ANY (ARRAY[…])}, where a check asks a column of strings, dates
 * or labels for one of several: the words that Hibernate and people write, and that PostgreSQL reads as the same.
 *
 * <p>Only a list of constants of the column's own type is written so, since {@code IN} gives constants that type.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-comparisons.html">PostgreSQL manual, Row and Array
 *     Comparisons</a>
 */
public final class InLists {

    private static final String NAME = "\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*";
    private static final String STRING = "(E?'[^']*(?:''[^']*)*')";
    private static final Pattern LIST = Pattern.compile("'[^']*'|(?<=^|\\()(?:\\((?<string>" + NAME
            + ")\\)::text|(?<column>" + NAME + ")) (?<operator>= ANY|<> ALL) \\((?<array>\\(?)ARRAY\\[|\"[^\"]*\"");
    private static final Pattern CAST = Pattern.compile("\\(" + STRING + "::character varying\\)::text");
    private static final Pattern VARCHAR = Pattern.compile(STRING + "::character varying");
    private static final Pattern TYPED = Pattern.compile(STRING + "::(.+)");
    private static final String ARRAY_CAST = ")::text[]";

    private final Table table;

    private InLists(Table table) {
        this.table = table;
    }

    /** What puts a check of that table into plain words. */
    public static UnaryOperator<CheckConstraint> of(Table table) {
        return new InLists(table)::plain;
    }

    /** The table with its checks in plain words. */
    public static Table plain(Table table) {
        return table.withChecks(table.checks().stream().map(of(table)).toList());
    }

    private CheckConstraint plain(CheckConstraint check) {
        return check.withExpression(plain(check.expression()));
    }

    private String plain(String sql) {
        StringBuilder text = new StringBuilder(sql.length());
        Matcher list = LIST.matcher(sql);
        int done = 0;
        while (list.find(done)) {
            text.append(sql, done, list.start());
            List<String> values = new ArrayList<>();
            int end = list.group("operator") == null ? -1 : end(sql, list, values);
            text.append(end < 0 ? list.group() : in(list, values));
            done = end < 0 ? list.end() : end;
        }
        return text.append(sql, done, sql.length()).toString();
    }

    /** Reads the constants and returns where the comparison ends; -1 where it is to stay as it is. */
    private int end(String sql, Matcher list, List<String> values) {
        boolean isArrayCast = !list.group("array").isEmpty();
        List<String> items = new ArrayList<>();
        int close = ValueLists.read(sql, list.end(), items) + 1;
        String tail = (isArrayCast ? ARRAY_CAST : "") + ")";
        for (String item : items) {
            String value = constant(item, list, isArrayCast);
            if (value == null) {
                return -1;
            }
            values.add(value);
        }
        return sql.startsWith(tail, close) ? close + tail.length() : -1;
    }

    private @Nullable String constant(String item, Matcher list, boolean isArrayCast) {
        String string = list.group("string");
        if (string != null) {
            Matcher varchar = (isArrayCast ? VARCHAR : CAST).matcher(item);
            return type(string).equals("varchar") && varchar.matches() ? varchar.group(1) : null;
        }
        Matcher typed = TYPED.matcher(item);
        return !isArrayCast && typed.matches() && typed.group(2).equals(type(list.group("column")))
                ? typed.group(1)
                : null;
    }

    /** What PostgreSQL calls the type of a column's constants. */
    private String type(String column) {
        String name = SqlTextTokens.of(column).get(0).value();
        return table.column(name)
                .map(Column::type)
                .filter(type -> !type.array())
                .map(InLists::ofConstants)
                .orElse("");
    }

    private static String ofConstants(DataType type) {
        return switch (type.word()) {
            case "varchar" -> "varchar";
            case "char" -> "bpchar";
            default -> type.toString();
        };
    }

    private static String in(Matcher list, List<String> values) {
        String column = list.group("string") == null ? list.group("column") : list.group("string");
        String operator = list.group("operator").startsWith("=") ? " IN (" : " NOT IN (";
        return column + operator + String.join(", ", values) + ")";
    }
}
