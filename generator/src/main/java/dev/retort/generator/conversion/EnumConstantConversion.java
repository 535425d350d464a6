package dev.retort.generator.conversion;

import dev.retort.generator.mapping.EnumConstants;
import dev.retort.operation.Meaning;
import dev.retort.operation.UsingExpression;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.TypeSql;
import dev.retort.postgres.type.TypeFamily;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the numbers of a column become the names of the constants of its Java enum, and the other way round. The old values
 * are the ordinals or the names; the new values are those that the attribute stores. Neither the order of a check nor that
 * of the labels of an enumerated type tells which number a constant has.
 */
final class EnumConstantConversion {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    /** A text that an array shows without quotes. */
    private static final Pattern PLAIN = Pattern.compile("(?!(?i:null)$)[^\\s\"\\\\{},]+");

    private static final Pattern SPECIAL = Pattern.compile("[^\\w]");

    private final String column;
    private final DataType from;
    private final DataType to;
    private final List<String> old;
    private final List<String> stored;

    private EnumConstantConversion(String column, DataType from, List<String> old, DataType to, List<String> stored) {
        this.column = column;
        this.from = from;
        this.to = to;
        this.old = old;
        this.stored = stored;
    }

    /** The expressions, if the column has numbers on one side and names on the other, in arrays or not. */
    static Optional<Conversion.Using> between(Column before, Column after, EnumConstants constants) {
        DataType from = before.type();
        DataType to = after.type();
        boolean becomeNames = isNumber(from) && isName(to);
        boolean becomeNumbers = isName(from) && isNumber(to) && areNumbers(constants.stored());
        if (from.array() != to.array() || becomeNames == becomeNumbers) {
            return Optional.empty();
        }
        String column = Identifiers.quote(before.name());
        List<String> old = becomeNames ? constants.ordinals() : constants.names();
        var forth = new EnumConstantConversion(column, from, old, to, constants.stored());
        var back = new EnumConstantConversion(column, to, constants.stored(), from, old);
        return forth.expression().flatMap(there -> back.expression().map(here -> new Conversion.Using(there, here)));
    }

    private Optional<UsingExpression> expression() {
        Optional<String> text = from.array() ? elements() : Optional.of(value());
        return text.map(sql -> new UsingExpression(sql, Meaning.ENUM_CONSTANTS));
    }

    private String value() {
        // CASE value WHEN constant would take an equals sign that the search path leads to.
        String value = isNumber(from) || from.word().equals("text") ? column : column + "::text";
        StringBuilder text = new StringBuilder("CASE");
        for (int i = 0; i < old.size(); i++) {
            text.append(" WHEN ").append(value).append(" OPERATOR(pg_catalog.=) ");
            text.append(constant(old.get(i), from)).append(" THEN ").append(constant(stored.get(i), to));
        }
        if (isNumber(to)) {
            return text.append(" ELSE ")
                    .append(text())
                    .append("::")
                    .append(TypeSql.type(to))
                    .append(" END")
                    .toString();
        }
        String names = text.append(" ELSE ").append(text()).append(" END").toString();
        return TypeFamily.isText(to) ? names : "(" + names + ")::" + TypeSql.type(to);
    }

    /** {@code USING} allows no query, so the elements are replaced in the text of the array. */
    private Optional<String> elements() {
        if (stored.stream().anyMatch(value -> isNumber(to) ? old.contains(value) : value.contains(","))) {
            return Optional.empty();
        }
        String text = column + "::text";
        for (int i = 0; i < old.size(); i++) {
            String element = isNumber(from) || PLAIN.matcher(old.get(i)).matches() ? old.get(i) : quoted(old.get(i));
            String value = isNumber(to) ? stored.get(i) : quoted(stored.get(i));
            String pattern = "(?<=[{,])" + SPECIAL.matcher(element).replaceAll("\\\\$0") + "(?=[,}])";
            text = "pg_catalog.regexp_replace(" + text + ", " + Identifiers.literal(pattern) + ", "
                    + Identifiers.literal(value.replace("\\", "\\\\")) + ", 'g')";
        }
        return Optional.of(text + "::" + TypeSql.type(to));
    }

    /** The value as a text. */
    private String text() {
        return from.word().equals("varchar") || from.word().equals("text") ? column : column + "::text";
    }

    private static String constant(String value, DataType type) {
        return isNumber(type) ? value : Identifiers.literal(value);
    }

    /** A text as an array shows it in quotes. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static boolean areNumbers(List<String> values) {
        return values.stream().allMatch(value -> NUMBER.matcher(value).matches());
    }

    private static boolean isNumber(DataType type) {
        return TypeFamily.of(type) == TypeFamily.NUMBER;
    }

    private static boolean isName(DataType type) {
        return TypeFamily.isText(type) || TypeFamily.of(type) == TypeFamily.UNKNOWN;
    }
}
