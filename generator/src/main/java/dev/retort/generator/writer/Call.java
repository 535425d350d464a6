package dev.retort.generator.writer;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A call and the calls on its result: {@code column("id", "uuid").notNull()}.
 *
 * @param links the calls in order, at least one
 * @param spread whether each argument of the first call gets its own line
 */
record Call(List<Link> links, boolean spread) implements Expression {

    /**
     * One call.
     *
     * @param name the method
     * @param arguments the arguments
     */
    record Link(String name, List<Expression> arguments) {

        Link {
            arguments = List.copyOf(arguments);
        }

        boolean breaks() {
            return arguments.stream().anyMatch(Expression::breaks);
        }

        String flat() {
            return name + arguments.stream().map(Expression::flat).collect(joining(", ", "(", ")"));
        }
    }

    private static final String RECEIVER = "op.";

    Call {
        links = List.copyOf(links);
    }

    /** A call of a static method of {@code Definitions}. */
    static Call word(String name, Expression... arguments) {
        return new Call(List.of(new Link(name, List.of(arguments))), false);
    }

    /** A call of a static method of {@code Definitions} with strings as arguments. */
    static Call word(String name, String first, String... more) {
        return word(name, new Text(first)).with(texts(List.of(more)));
    }

    /** A call of a method of {@code Operations}. */
    static Call operation(String name, Expression... arguments) {
        return word(RECEIVER + name, arguments);
    }

    /** A call of a method of {@code Operations} with strings as arguments. */
    static Call operation(String name, String first, String... more) {
        return word(RECEIVER + name, first, more);
    }

    static Expression[] texts(List<String> values) {
        return values.stream().map(Text::new).toArray(Expression[]::new);
    }

    /** The same call with each argument on its own line. */
    Call spreadOut() {
        return new Call(links, true);
    }

    /** The same call with more arguments for the last method. */
    Call with(Expression... further) {
        List<Link> more = new ArrayList<>(links);
        Link last = more.remove(more.size() - 1);
        more.add(new Link(
                last.name(),
                Stream.concat(last.arguments().stream(), Stream.of(further)).toList()));
        return new Call(more, spread);
    }

    /** The same call followed by a call of another method. */
    Call then(String name, Expression... arguments) {
        List<Link> more = new ArrayList<>(links);
        more.add(new Link(name, List.of(arguments)));
        return new Call(more, spread);
    }

    /** The same call, followed by a call of another method if the condition holds. */
    Call thenIf(boolean condition, String name, Expression... arguments) {
        return condition ? then(name, arguments) : this;
    }

    /** The same call, followed by a call of another method if the text is not null. */
    Call thenText(String name, @Nullable String text) {
        return text == null ? this : then(name, new Text(text));
    }

    /** The same call, followed by a call of another method if there are values. */
    Call thenTexts(String name, List<String> values) {
        return thenIf(!values.isEmpty(), name, texts(values));
    }

    /** Whether this calls a statically imported method. */
    boolean isWord() {
        return !word().startsWith(RECEIVER);
    }

    String word() {
        return links.get(0).name();
    }

    @Override
    public String flat() {
        return links.stream().map(Link::flat).collect(joining("."));
    }

    @Override
    public boolean breaks() {
        return links.stream().anyMatch(Link::breaks);
    }

    @Override
    public Stream<Expression> all() {
        return Stream.concat(
                Stream.of(this),
                links.stream().flatMap(link -> link.arguments().stream()).flatMap(Expression::all));
    }
}
