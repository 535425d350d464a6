package dev.retort.generator.writer;

import dev.retort.schema.ReferentialAction;
import java.util.stream.Stream;

/**
 * A number, or a statically imported constant.
 *
 * @param flat the Java source
 * @param constant whether it is a constant
 */
record ConstantExpression(String flat, boolean constant) implements Expression {

    static ConstantExpression of(long number) {
        boolean fitsInt = number == (int) number;
        return new ConstantExpression(fitsInt ? Long.toString(number) : number + "L", false);
    }

    static ConstantExpression of(ReferentialAction action) {
        return new ConstantExpression(action.name(), true);
    }

    @Override
    public Stream<Expression> all() {
        return Stream.of(this);
    }
}
