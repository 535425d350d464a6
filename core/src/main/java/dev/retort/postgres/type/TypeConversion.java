package dev.retort.postgres.type;

import dev.retort.operation.Meaning;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One conversion from a type to another, and its effect on a column.
 *
 * @param cast how PostgreSQL gets from the one to the other
 * @param expression the expression for {@code USING} with {@code $v} for the value, or null where none is needed
 * @param rewrites whether PostgreSQL rewrites the table
 * @param values the effect on the values
 * @param meaning how the values are read
 */
public record TypeConversion(
        CastKind cast, @Nullable String expression, boolean rewrites, ValueEffect values, Meaning meaning) {

    /** A conversion with an unknown effect, by PostgreSQL itself or by an expression. */
    static TypeConversion unknown(@Nullable String using) {
        CastKind cast = using == null ? CastKind.NONE : CastKind.EXPRESSION;
        return new TypeConversion(cast, using, true, ValueEffect.UNKNOWN, Meaning.PLAIN);
    }

    /** The expression for {@code USING}; empty where none is needed. */
    public Optional<String> using(String value) {
        return Optional.ofNullable(expression).map(template -> template.replace("$v", value));
    }

    /** Whether every row keeps what it says, so that nobody has to confirm the change. */
    public boolean keepsRows() {
        return values == ValueEffect.KEPT && !meaning.isReinterpretation();
    }
}
