package dev.retort.generator.writer;

import java.util.stream.Stream;

/**
 * A string.
 *
 * @param value the value of the string
 */
record Text(String value) implements Expression {

    @Override
    public String flat() {
        return StringLiteral.of(value);
    }

    @Override
    public Stream<Expression> all() {
        return Stream.of(this);
    }
}
