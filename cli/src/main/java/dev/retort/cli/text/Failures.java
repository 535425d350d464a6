package dev.retort.cli.text;

import dev.retort.MigratorException;
import dev.retort.cli.classpath.ClasspathException;
import dev.retort.cli.settings.SettingsException;
import dev.retort.generator.CustomizerException;
import dev.retort.generator.NotAtHeadException;
import dev.retort.generator.hibernate.EntityModelException;
import dev.retort.generator.impact.UnknownBackfillException;
import dev.retort.generator.rename.RenameException;
import dev.retort.generator.shadow.ShadowException;
import dev.retort.generator.writer.MigrationFileException;
import dev.retort.preflight.ConfirmationRequiredException;
import dev.retort.revision.RevisionException;
import dev.retort.source.MigrationSourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns whatever went wrong into what is told of it. */
public final class Failures {

    private Failures() {}

    /** Tells a problem; {@code database} is how the database that was worked on may be shown, {@code user} who did. */
    public static Failure of(Throwable problem, String database, String user) {
        Failure known = ofOurs(problem);
        if (known != null) {
            return known;
        }
        if (problem instanceof SQLException e) {
            return SqlFailures.of(e, database, user);
        }
        if (problem instanceof UncheckedIOException e) {
            return of(Objects.requireNonNull(e.getCause()), database, user);
        }
        return problem instanceof IOException e ? ofFile(e) : unexpected(problem);
    }

    /** What carries its message and its hint with it. */
    private static @Nullable Failure ofOurs(Throwable problem) {
        if (problem instanceof CommandException e) {
            return e.failure();
        }
        if (problem instanceof SettingsException e) {
            return Failure.of(e.getMessage(), e.hint());
        }
        if (problem instanceof ClasspathException e) {
            return new Failure(ExitCode.FAILED, e.problem(), e.hint(), e.details());
        }
        if (problem instanceof RevisionException e) {
            return sentence(ExitCode.FAILED, e.problem(), e.hint());
        }
        if (problem instanceof MigrationSourceException e) {
            return sentence(ExitCode.FAILED, e.problem(), e.hint());
        }
        if (problem instanceof MigratorException e) {
            boolean asks = e instanceof ConfirmationRequiredException;
            return sentence(asks ? ExitCode.REFUSED : ExitCode.FAILED, e.problem(), e.hint());
        }
        if (problem instanceof ShadowException e) {
            return Failure.of(e.getMessage(), e.hint());
        }
        if (problem instanceof EntityModelException e) {
            return sentence(ExitCode.FAILED, String.valueOf(e.getMessage()), e.hint());
        }
        if (problem instanceof CustomizerException e) {
            return Failure.of(String.valueOf(e.getMessage()), e.hint());
        }
        if (problem instanceof UnknownBackfillException e) {
            return sentence(ExitCode.FAILED, String.valueOf(e.getMessage()), e.hint());
        }
        if (problem instanceof RenameException e) {
            return Failure.of(e.getMessage(), null);
        }
        if (problem instanceof NotAtHeadException e) {
            return Failure.of(e.getMessage(), Messages.bringTo(e.heads()));
        }
        return problem instanceof MigrationFileException e ? Failure.of(e.getMessage(), Messages.otherFolder()) : null;
    }

    /** A hint in the middle of a sentence becomes one of its own; lines after the first become details. */
    private static Failure sentence(int exitCode, String problem, String hint) {
        List<String> lines = problem.lines().toList();
        String whole = hint.isEmpty() ? "" : Character.toUpperCase(hint.charAt(0)) + hint.substring(1);
        boolean ended = whole.isEmpty() || ".!?".indexOf(whole.charAt(whole.length() - 1)) >= 0;
        return new Failure(
                exitCode,
                lines.isEmpty() ? "" : lines.get(0),
                ended ? whole : whole + ".",
                lines.isEmpty() ? lines : lines.subList(1, lines.size()));
    }

    private static Failure ofFile(IOException problem) {
        if (problem instanceof AccessDeniedException e) {
            return Failure.of(e.getFile() + " cannot be read or written: permission denied", "Check who owns it.");
        }
        if (problem instanceof FileSystemException e && e.getFile() != null) {
            String reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
            return Failure.of(e.getFile() + ": " + reason, null);
        }
        return Failure.of(problem.getMessage(), null);
    }

    private static Failure unexpected(Throwable problem) {
        String message = problem.getMessage() == null ? problem.getClass().getName() : problem.getMessage();
        return Failure.of(message, "This is not what it should say: --raiseerr shows where it comes from.");
    }
}
