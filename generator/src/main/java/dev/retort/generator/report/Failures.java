package dev.retort.generator.report;

import dev.retort.RetortException;
import dev.retort.preflight.ConfirmationRequiredException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** Describes the failure that a command reports for an exception. */
public final class Failures {

    private Failures() {}

    /** The failure for a problem; the database and the user are named as they may be shown. */
    public static Failure of(Throwable problem, String database, String user, Wording words) {
        if (problem instanceof RetortException e) {
            return sentence(exitCode(e), e.problem(), e.remedy(words));
        }
        if (problem instanceof SQLException e) {
            return SqlFailures.of(e, database, user, words);
        }
        if (problem instanceof UncheckedIOException e) {
            return of(Objects.requireNonNull(e.getCause()), database, user, words);
        }
        return problem instanceof IOException e ? ofFile(e) : unexpected(problem, words);
    }

    private static int exitCode(RetortException problem) {
        return problem instanceof ConfirmationRequiredException ? ExitCode.REFUSED : ExitCode.FAILED;
    }

    /** The remedy becomes a sentence of its own; lines after the first become details. */
    private static Failure sentence(int exitCode, String problem, String remedy) {
        List<String> lines = problem.lines().toList();
        return new Failure(
                exitCode,
                lines.isEmpty() ? "" : lines.get(0),
                remedy.isEmpty() ? null : Wording.sentence(remedy),
                lines.isEmpty() ? lines : lines.subList(1, lines.size()));
    }

    private static Failure ofFile(IOException problem) {
        if (problem instanceof AccessDeniedException e) {
            return Failure.of(
                    e.getFile() + " cannot be read or written: permission denied",
                    "Check its owner and its permissions.");
        }
        if (problem instanceof FileSystemException e && e.getFile() != null) {
            String reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
            return Failure.of(e.getFile() + ": " + reason, null);
        }
        return Failure.of(problem.getMessage(), null);
    }

    private static Failure unexpected(Throwable problem, Wording words) {
        String message = problem.getMessage() == null ? problem.getClass().getName() : problem.getMessage();
        return Failure.of(message, "Unexpected error. Run with " + words.option("raiseerr") + " for the stack trace.");
    }
}
