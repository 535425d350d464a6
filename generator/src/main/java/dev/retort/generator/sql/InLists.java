package dev.retort.generator.sql;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.Index;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code IN} instead of {@code = ANY (ARRAY[…])}, PostgreSQL's text of a check that compares a column of
 * strings, dates or labels with several values. Hibernate and people write {@code IN}, and PostgreSQL treats both as
 * equal. A comparison with one constant is written without the casts that PostgreSQL adds, in checks and in the
 * predicates of indexes.
 *
 * <p>This applies only to constants of the column's own type, because the comparison gives constants that type, and to
 * numbers in the type in which PostgreSQL compares them with the column.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-comparisons.html">PostgreSQL manual, Row and Array
 *     Comparisons</a>
 */
public final class InLists {

    /** The number of tokens of {@code (column)::text}. */
    private static final int CAST_COLUMN = 5;

    /** The number of tokens of {@code = ANY (}. */
    private static final int OPERATOR = 3;

    /** The operators that compare with one constant. */
    private static final Set<String> OPERATORS = Set.of("=", "<>", "<", "<=", ">", ">=");

    /** A comparison as people write it, and the index of its last token. */
    private record Comparison(String plain, int last) {}

    /**
     * The casts that PostgreSQL writes in the comparison.
     *
     * @param column whether the column is cast to {@code text}
     * @param array whether the list is cast as a whole instead of each constant
     * @param type the type of the column's constants
     */
    private record Casts(boolean column, boolean array, String type) {}

    private final Table table;

    private InLists(Table table) {
        this.table = table;
    }

    /** The function that rewrites a check of the table. */
    public static UnaryOperator<CheckConstraint> of(Table table) {
        return new InLists(table)::plain;
    }

    /** The function that rewrites the predicate of an index of the table. */
    public static UnaryOperator<Index> ofIndexes(Table table) {
        InLists lists = new InLists(table);
        return index -> {
            String predicate = index.predicate();
            return predicate == null ? index : index.withPredicate(lists.plain(predicate));
        };
    }

    /** The table with its checks rewritten. */
    public static Table plain(Table table) {
        return table.withChecks(table.checks().stream().map(of(table)).toList());
    }

    private CheckConstraint plain(CheckConstraint check) {
        return check.withExpression(plain(check.expression()));
    }

    private String plain(String sql) {
        List<SqlToken> tokens = SqlTokenizer.of(sql);
        StringBuilder text = new StringBuilder(sql.length());
        int done = 0;
        int next = 0;
        while (next < tokens.size()) {
            boolean mayBegin = next == 0 || tokens.get(next - 1).is("(");
            Comparison found = mayBegin ? comparison(sql, tokens, next) : null;
            if (found != null) {
                text.append(sql, done, tokens.get(next).start()).append(found.plain());
                next = found.last();
                done = tokens.get(next).end();
            }
            next++;
        }
        return text.append(sql, done, sql.length()).toString();
    }

    /** The comparison that begins with the token of this index, or null if there is none or it cannot be rewritten. */
    private @Nullable Comparison comparison(String sql, List<SqlToken> tokens, int first) {
        boolean isCast = tokens.get(first).is("(") && SqlToken.areAt(tokens, first + 2, ")", "::", "text");
        SqlToken column = tokens.get(isCast ? first + 1 : first);
        int operator = isCast ? first + CAST_COLUMN : first + 1;
        boolean isIn = SqlToken.areAt(tokens, operator, "=", "any", "(");
        boolean isNotIn = SqlToken.areAt(tokens, operator, "<>", "all", "(");
        if (!column.isName()) {
            return null;
        }
        if (!isIn && !isNotIn) {
            return withOneConstant(sql, tokens, operator, new Casts(isCast, /* array= */ false, type(column)));
        }
        int list = operator + OPERATOR;
        boolean isArrayCast = SqlToken.areAt(tokens, list, "(");
        ArrayText array = ArrayText.at(tokens, isArrayCast ? list + 1 : list).orElse(null);
        String[] end = isArrayCast ? new String[] {")", "::", "text", "[", "]", ")"} : new String[] {")"};
        if (array == null || !SqlToken.areAt(tokens, array.close() + 1, end)) {
            return null;
        }
        List<String> constants = constants(sql, array, new Casts(isCast, isArrayCast, type(column)));
        return constants.isEmpty()
                ? null
                : new Comparison(
                        column.text() + (isIn ? " IN (" : " NOT IN (") + String.join(", ", constants) + ")",
                        array.close() + end.length);
    }

    /** The comparison with one constant, whose operator has this index, or null if it cannot be rewritten. */
    private static @Nullable Comparison withOneConstant(String sql, List<SqlToken> tokens, int operator, Casts casts) {
        int first = operator + 1;
        if (first >= tokens.size() || !OPERATORS.contains(tokens.get(operator).text())) {
            return null;
        }
        int end = end(tokens, first);
        List<SqlToken> constant = tokens.subList(first, end);
        SqlToken column = tokens.get(casts.column() ? operator - CAST_COLUMN + 1 : operator - 1);
        return constant(sql, constant, casts)
                .map(text -> column.text() + " " + tokens.get(operator).text() + " " + text)
                .map(plain -> new Comparison(plain, end - 1))
                .orElse(null);
    }

    /** The constant without the casts that PostgreSQL adds; empty if it has no others. */
    private static Optional<String> constant(String sql, List<SqlToken> constant, Casts casts) {
        if (constant.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> number = NumberText.of(constant)
                .filter(text -> !casts.column() && text.isComparedWith(casts.type()))
                .map(NumberText::number);
        boolean isOfType = constant.get(0).isString()
                && (casts.column()
                        ? casts.type().equals("varchar") && isRest(constant, 1, "::", "text")
                        : isOfType(sql, constant, casts));
        return number.isPresent() || !isOfType
                ? number
                : Optional.of(constant.get(0).text());
    }

    /** The index of the token behind the operand that begins with this one. */
    private static int end(List<SqlToken> tokens, int first) {
        int depth = 0;
        int end = first;
        while (end < tokens.size() && (depth > 0 || !isEnd(tokens.get(end)))) {
            depth += tokens.get(end).is("(") ? 1 : tokens.get(end).is(")") ? -1 : 0;
            end++;
        }
        return end;
    }

    private static boolean isEnd(SqlToken token) {
        return token.is(")") || token.is("and") || token.is("or");
    }

    /** The constants of the list; empty if one of them is not of the column's own type. */
    private static List<String> constants(String sql, ArrayText array, Casts casts) {
        List<String> constants = new ArrayList<>();
        for (List<SqlToken> element : array.elements()) {
            boolean isInParentheses = casts.column() && !casts.array();
            SqlToken constant = element.get(isInParentheses && element.size() > 1 ? 1 : 0);
            if (!constant.isString() || !isOfType(sql, element, casts)) {
                return List.of();
            }
            constants.add(constant.text());
        }
        return constants;
    }

    private static boolean isOfType(String sql, List<SqlToken> element, Casts casts) {
        if (!casts.column()) {
            return !casts.array()
                    && element.size() > 2
                    && element.get(1).is("::")
                    && casts.type()
                            .equals(sql.substring(
                                    element.get(2).start(),
                                    element.get(element.size() - 1).end()));
        }
        return casts.type().equals("varchar")
                && (casts.array()
                        ? isRest(element, 1, "::", "character", "varying")
                        : element.get(0).is("(")
                                && isRest(element, 2, "::", "character", "varying", ")", "::", "text"));
    }

    private static boolean isRest(List<SqlToken> element, int index, String... words) {
        return element.size() == index + words.length && SqlToken.areAt(element, index, words);
    }

    /** PostgreSQL's name for the type of a column's constants. */
    private String type(SqlToken column) {
        return table.column(column.value())
                .map(Column::type)
                .filter(type -> !type.array())
                .map(InLists::ofConstants)
                .orElse("");
    }

    private static String ofConstants(DataType type) {
        return switch (type.word()) {
            case "varchar" -> "varchar";
            case "char" -> "bpchar";
            case "numeric" -> "numeric";
            case "timestamptz" -> "timestamp with time zone";
            case "timestamp" -> "timestamp without time zone";
            case "timetz" -> "time with time zone";
            case "time" -> "time without time zone";
            default -> type.toString();
        };
    }
}
