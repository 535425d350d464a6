package dev.retort.generator.lint;

import dev.retort.generator.lint.Lint.Candidate;
import dev.retort.generator.note.Note;
import dev.retort.generator.statement.StatementContext;
import dev.retort.generator.statement.StatementReview;
import dev.retort.generator.statement.StatementSplitter;
import dev.retort.generator.statement.WrittenStatement;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hazards of a file of SQL. */
final class ScriptLint {

    /** A comment such as {@code -- retort accepts rewrites-table on orders: 4 MB}. */
    private static final Pattern ACCEPTS = Pattern.compile(
            "--\\s*retort accepts ([\\w-]+)(?: on ([^\\s:]+))?(?:\\s*:\\s*(.+))?", Pattern.CASE_INSENSITIVE);

    private ScriptLint() {}

    static List<Candidate> candidates(String sql) {
        List<WrittenStatement> statements = StatementSplitter.split(sql);
        List<Candidate> candidates = new ArrayList<>();
        int last = -1;
        String shown = "";
        for (Note note : StatementReview.of(statements, StatementContext.ofScript())) {
            WrittenStatement statement = statements.get(note.operation());
            if (note.operation() != last) {
                shown = statement.shown();
                last = note.operation();
            }
            candidates.add(new Candidate(statement.line(), shown, note));
        }
        return candidates;
    }

    /** The acceptances in comments of the file. */
    static List<Acceptance> acceptances(String sql, String file) {
        if (!sql.toLowerCase(Locale.ROOT).contains("retort accepts")) {
            return List.of();
        }
        return SqlTokenizer.all(sql).stream()
                .filter(token -> token.kind() == SqlToken.Kind.COMMENT)
                .flatMap(token -> acceptance(token.text(), file).stream())
                .toList();
    }

    private static Optional<Acceptance> acceptance(String comment, String file) {
        Matcher matcher = ACCEPTS.matcher(comment.strip());
        return matcher.matches()
                ? Optional.of(new Acceptance(
                        matcher.group(1), matcher.group(2), matcher.group(3), "a comment in " + file, true))
                : Optional.empty();
    }
}
