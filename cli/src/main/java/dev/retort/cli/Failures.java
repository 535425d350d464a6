package dev.retort.cli;

import dev.retort.cli.settings.SettingsException;
import dev.retort.generator.shadow.ShadowException;
import dev.retort.revision.RevisionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Objects;

/** Turns whatever went wrong into what is told of it. */
final class Failures {

    private Failures() {}

    static Failure of(Throwable problem) {
        if (problem instanceof CommandException e) {
            return e.failure();
        }
        if (problem instanceof SettingsException e) {
            return Failure.of(e.getMessage(), e.hint());
        }
        if (problem instanceof RevisionException e) {
            return Failure.of(e.problem(), e.hint());
        }
        if (problem instanceof ShadowException e) {
            return Failure.of(e.getMessage(), e.hint());
        }
        if (problem instanceof SQLException e) {
            return SqlFailures.of(e, "the database");
        }
        if (problem instanceof UncheckedIOException e) {
            return of(Objects.requireNonNull(e.getCause()));
        }
        return problem instanceof IOException e ? ofFile(e) : unexpected(problem);
    }

    private static Failure ofFile(IOException problem) {
        if (problem instanceof AccessDeniedException e) {
            return Failure.of(e.getFile() + " cannot be read or written: permission denied", "Check who owns it.");
        }
        if (problem instanceof FileSystemException e && e.getFile() != null) {
            String reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
            return Failure.of(e.getFile() + ": " + reason, null);
        }
        return Failure.of(String.valueOf(problem.getMessage()), null);
    }

    private static Failure unexpected(Throwable problem) {
        String message = problem.getMessage() == null ? problem.getClass().getName() : problem.getMessage();
        return Failure.of(message, "This is not what it should say. --raiseerr shows where it comes from.");
    }
}
