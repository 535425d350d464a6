package dev.retort.generator.writer;

import java.util.ArrayList;
import java.util.List;

/**
 * Statements that form a method of their own, because the bytecode of a method is limited to 64 KB and long methods are
 * hard to read.
 *
 * @param statements the statements
 */
record Part(List<Statement> statements) {

    private static final int MANY = 150;
    private static final int MOST = 100;
    private static final int MOST_CODE = 2_000;
    private static final int FEW = 20;

    Part {
        statements = List.copyOf(statements);
    }

    /** Splits a long method into parts. A short method has one part. */
    static List<Part> of(List<Statement> statements) {
        if (statements.size() <= MANY && size(statements) <= MOST_CODE) {
            return List.of(new Part(statements));
        }
        List<Part> parts = new ArrayList<>();
        List<Statement> open = new ArrayList<>();
        for (List<Statement> run : runs(statements)) {
            boolean ofItsOwn = run.size() > FEW;
            if (ofItsOwn) {
                close(open, parts);
            }
            for (Statement statement : run) {
                if (open.size() >= MOST || (!open.isEmpty() && size(open) + statement.size() > MOST_CODE)) {
                    close(open, parts);
                }
                open.add(statement);
            }
            if (ofItsOwn) {
                close(open, parts);
            }
        }
        close(open, parts);
        return parts;
    }

    /** A method name for the statements, such as {@code createTables}. */
    String methodName() {
        OperationLabel first = statements.get(0).label();
        return statements.stream().allMatch(statement -> statement.label().equals(first))
                ? first.methodName()
                : "changeFurther";
    }

    /** A description of the statements with the range of their objects. */
    String description() {
        String first = statements.get(0).subject();
        String last = statements.get(statements.size() - 1).subject();
        boolean named = !first.isEmpty() && !last.isEmpty();
        String range = first.equals(last) ? first : first + " to " + last;
        return Summary.of(statements) + (named ? ": " + range : "") + ".";
    }

    private static List<List<Statement>> runs(List<Statement> statements) {
        List<List<Statement>> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= statements.size(); i++) {
            boolean end = i == statements.size()
                    || !statements.get(i).label().equals(statements.get(from).label());
            if (end) {
                runs.add(statements.subList(from, i));
                from = i;
            }
        }
        return runs;
    }

    private static void close(List<Statement> open, List<Part> parts) {
        if (!open.isEmpty()) {
            parts.add(new Part(open));
            open.clear();
        }
    }

    private static long size(List<Statement> statements) {
        return statements.stream().mapToLong(Statement::size).sum();
    }
}
