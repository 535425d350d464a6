package dev.retort.generator.lint;

import dev.retort.RetortException;
import dev.retort.generator.report.CommandException;
import dev.retort.migration.Migration;
import dev.retort.migration.MissingArgumentException;
import dev.retort.migration.Operations;
import dev.retort.operation.Operation;
import dev.retort.source.LoadedMigration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The operations of an upgrade and the lines of the source that record them.
 *
 * @param operations the operations
 * @param lines the line of each, from 1
 */
record RecordedUpgrade(List<Operation> operations, List<Integer> lines) {

    /**
     * Runs the upgrade, which executes nothing.
     *
     * @throws MissingArgumentException if it reads an argument that is not given
     * @throws CommandException if it records operations that cannot be
     */
    static RecordedUpgrade of(LoadedMigration loaded, Map<String, String> arguments) {
        Migration migration = loaded.migration();
        String name = migration.getClass().getName();
        List<Integer> lines = new ArrayList<>();
        try {
            List<Operation> operations = Operations.record(
                            migration::upgrade, arguments, operation -> lines.add(line(name)))
                    .operations();
            return new RecordedUpgrade(operations, lines);
        } catch (MissingArgumentException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new CommandException(
                    "the upgrade of " + loaded.revision().describe() + " cannot be read: "
                            + (e instanceof RetortException known ? known.problem() : e.getMessage()),
                    "change the migration",
                    e);
        }
    }

    /** The line of the migration that is being run; 1 if the class has no line numbers. */
    private static int line(String name) {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().equals(name)
                                || frame.getClassName().startsWith(name + "$"))
                        .findFirst()
                        .map(StackWalker.StackFrame::getLineNumber)
                        .filter(line -> line > 0)
                        .orElse(1));
    }
}
