package dev.retort.preflight;

import dev.retort.MigratorException;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a plan would lose or change rows, and nobody said yes to that. Nothing was run. */
public final class ConfirmationRequiredException extends MigratorException {

    private static final long serialVersionUID = 1;

    private final List<DataLoss> losses;

    public ConfirmationRequiredException(List<DataLoss> losses) {
        super(
                "rows would be lost or changed, and nothing was run:"
                        + losses.stream().map(loss -> "\n  " + loss).collect(Collectors.joining()),
                "take a backup (pg_dump) of what you may want back; then say yes with --yes");
        this.losses = List.copyOf(losses);
    }

    /** What would be lost. */
    public List<DataLoss> losses() {
        return losses;
    }
}
