package dev.retort.generator.writer;

import java.util.List;

/** Breaks the lines of a call so that they fit into the width, if possible. */
final class Layout {

    private static final int STEP = 8;

    private final int width;

    /**
     * Creates a layout.
     *
     * @param width the maximum length of a line, in characters
     */
    Layout(int width) {
        this.width = width;
    }

    /** Formats a call as a statement at the start of a line. */
    String statement(Call call) {
        return print(call, 0, 0, 1) + ";";
    }

    /**
     * Formats an expression.
     *
     * @param indent the indentation of the line on which the expression stands
     * @param start the column at which the expression begins
     * @param tail the number of characters after its end
     */
    private String print(Expression expression, int indent, int start, int tail) {
        String flat = expression.flat();
        if (!expression.spread() && !expression.breaks() && start + flat.length() + tail <= width) {
            return flat;
        }
        if (expression instanceof Text text) {
            return concatenation(text, indent, start, tail);
        }
        if (expression instanceof TextBlock block) {
            return String.join(line(indent + STEP), block.lines()).replaceAll("(?m)^ +$", "");
        }
        return expression instanceof Call call ? chain(call, indent, start, tail) : flat;
    }

    /**
     * Formats a chain with as many calls on a line as fit. After a call with several lines, the next call begins a new
     * line.
     */
    private String chain(Call call, int indent, int start, int tail) {
        List<Call.Link> links = call.links();
        int last = links.size() - 1;
        String head = link(links.get(0), call.spread(), indent, start, last == 0 ? tail : 0);
        StringBuilder text = new StringBuilder(head);
        int inner = indent + STEP;
        int column = endOf(head, start);
        boolean several = head.contains("\n");
        for (int i = 1; i <= last; i++) {
            Call.Link link = links.get(i);
            int after = i == last ? tail : 0;
            boolean here =
                    !several && !call.breaks() && column + 1 + link.flat().length() + after <= width;
            column = (here ? column : inner) + 1;
            String printed = link(link, false, inner, column, after);
            text.append(here ? "" : line(inner)).append('.').append(printed);
            column = endOf(printed, column);
            several = printed.contains("\n");
        }
        return text.toString();
    }

    private String link(Call.Link link, boolean spread, int indent, int start, int tail) {
        String flat = link.flat();
        List<Expression> arguments = link.arguments();
        if (arguments.isEmpty() || (!spread && !link.breaks() && start + flat.length() + tail <= width)) {
            return flat;
        }
        String open = link.name() + "(";
        if (arguments.size() == 1) {
            return open + print(arguments.get(0), indent, start + open.length(), tail + 1) + ")";
        }
        boolean texts = arguments.stream().allMatch(Text.class::isInstance);
        return open + (texts ? filled(link, indent, start, tail) : spreadOut(link, indent, start, tail)) + ")";
    }

    /** Formats the arguments with as many on a line as fit. */
    private String filled(Call.Link link, int indent, int start, int tail) {
        StringBuilder text = new StringBuilder();
        int column = start + link.name().length() + 1;
        int last = link.arguments().size() - 1;
        for (int i = 0; i <= last; i++) {
            Expression argument = link.arguments().get(i);
            int after = i == last ? tail + 1 : 1;
            boolean fits = column + 1 + argument.flat().length() + after <= width;
            boolean here = i == 0 || fits;
            String gap = i == 0 ? "" : here ? " " : line(indent + STEP);
            column = here ? column + gap.length() : indent + STEP;
            String printed = print(argument, here ? indent : indent + STEP, column, after);
            text.append(gap).append(printed).append(i == last ? "" : ",");
            column = endOf(printed, column) + 1;
        }
        return text.toString();
    }

    /** Formats the arguments with leading names on the line of the call, and each other argument on its own line. */
    private String spreadOut(Call.Link link, int indent, int start, int tail) {
        StringBuilder text = new StringBuilder();
        int inner = indent + STEP;
        int column = start + link.name().length() + 1;
        int last = link.arguments().size() - 1;
        boolean here = true;
        for (int i = 0; i <= last; i++) {
            Expression argument = link.arguments().get(i);
            int after = i == last ? tail + 1 : 1;
            here = here && argument instanceof Text;
            String gap = !here ? line(inner) : i == 0 ? "" : " ";
            column = here ? column + gap.length() : inner;
            String printed = print(argument, here ? indent : inner, column, after);
            text.append(gap).append(printed).append(i == last ? "" : ",");
            column = endOf(printed, column) + 1;
        }
        return text.toString();
    }

    private static int endOf(String printed, int start) {
        int newline = printed.lastIndexOf('\n');
        return newline < 0 ? start + printed.length() : printed.length() - newline - 1;
    }

    private String concatenation(Text text, int indent, int start, int tail) {
        int further = indent + STEP;
        String plus = "+ ";
        List<String> pieces =
                StringLiteral.pieces(text.value(), width - start - tail, width - further - plus.length() - tail);
        return String.join(line(further) + plus, pieces);
    }

    private static String line(int indent) {
        return "\n" + " ".repeat(indent);
    }
}
