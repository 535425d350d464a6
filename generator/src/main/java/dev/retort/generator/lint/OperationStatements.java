package dev.retort.generator.lint;

import dev.retort.generator.lint.Lint.Candidate;
import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.Note;
import dev.retort.generator.statement.StatementContext;
import dev.retort.generator.statement.StatementReview;
import dev.retort.generator.statement.StatementSplitter;
import dev.retort.generator.statement.WrittenStatement;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.RunCode;
import java.util.List;

/** The hazards of the statements and the code that an author wrote into a migration. */
final class OperationStatements extends PartialVisitor<List<OperationStatements.Found>> {

    /** A hazard of a statement, without its line. */
    record Found(String subject, Note note) {

        Candidate at(int line) {
            return new Candidate(line, subject, note);
        }
    }

    private final StatementContext context;

    OperationStatements(StatementContext context) {
        this.context = context;
    }

    @Override
    protected List<Found> visitOther(Operation operation) {
        return List.of();
    }

    @Override
    public List<Found> visit(CreateTable operation) {
        context.create(operation.table().name());
        return List.of();
    }

    @Override
    public List<Found> visit(Execute operation) {
        List<WrittenStatement> statements = StatementSplitter.split(operation.sql());
        return StatementReview.of(statements, context).stream()
                .map(note -> new Found(statements.get(note.operation()).shown(), note))
                .toList();
    }

    @Override
    public List<Found> visit(RunCode operation) {
        String text = "Unknown statement: Retort does not run the Java code \"" + operation.description()
                + "\" to look at its statements, so it cannot say what they lock or change.";
        return List.of(new Found(
                "run " + operation.description(), new Note(0, Note.Level.WARNING, HazardName.UNKNOWN_STATEMENT, text)));
    }
}
