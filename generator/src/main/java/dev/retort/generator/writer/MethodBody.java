package dev.retort.generator.writer;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Formats the statements of a method in groups, each below its review notes. */
final class MethodBody {

    private static final int WIDTH = 120 - 8;
    private static final int LONG = 12;
    private static final int GROUP = 3;
    private static final String SLASHES = "// ";

    private final List<Statement> statements;
    private final Layout layout = new Layout(WIDTH);
    private final CodeBlock.Builder code = CodeBlock.builder();

    private MethodBody(List<Statement> statements) {
        this.statements = statements;
    }

    static CodeBlock of(List<Statement> statements) {
        return new MethodBody(statements).build();
    }

    /** Formats the notes at the head of a method, with a blank line after them. */
    static CodeBlock head(List<String> notes) {
        CodeBlock.Builder code = CodeBlock.builder();
        notes.forEach(note -> addComment(code, note));
        return notes.isEmpty() ? code.build() : code.add("\n").build();
    }

    private CodeBlock build() {
        boolean apart = false;
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            String text = layout.statement(statement.call());
            boolean first = i == 0 || !sameKind(i, i - 1);
            boolean spread = isSpread(text, i);
            boolean alone = spread || !statement.ownNotes().isEmpty();
            if (i > 0 && (first || alone || (apart && !statement.together()))) {
                code.add("\n");
            }
            if (first) {
                addHeading(i);
            }
            statement.ownNotes().forEach(note -> addComment(code, note.text()));
            code.add("$L\n", text);
            apart = spread || !statement.notes().isEmpty() || (text.contains("\n") && !sameSubject(i, i + 1));
        }
        return code.build();
    }

    /**
     * Whether the statement needs blank lines around it. Two lines need none between statements about the same table.
     */
    private boolean isSpread(String text, int i) {
        long lines = text.lines().count();
        return lines > 2 || (lines == 2 && !sameSubject(i, i - 1));
    }

    private boolean sameSubject(int one, int other) {
        return other >= 0
                && other < statements.size()
                && statements.get(one).subject().equals(statements.get(other).subject());
    }

    private void addHeading(int from) {
        int to = from;
        while (to < statements.size() && sameKind(from, to)) {
            to++;
        }
        boolean all = to - from == statements.size();
        if (statements.size() > LONG && to - from >= GROUP && !all) {
            code.add("$L\n", SLASHES + statements.get(from).label().heading());
            if (!statements.get(from).ownNotes().isEmpty()) {
                code.add("\n");
            }
        }
    }

    private boolean sameKind(int one, int other) {
        return statements
                .get(one)
                .label()
                .noun()
                .equals(statements.get(other).label().noun());
    }

    private static void addComment(CodeBlock.Builder code, String text) {
        for (String line : CommentText.lines(text, WIDTH - SLASHES.length())) {
            code.add("$L\n", SLASHES + line);
        }
    }
}
