package dev.retort.preflight;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a plan would lose or change rows, and the options do not confirm that. Nothing was run. */
@PublicApi
public final class ConfirmationRequiredException extends RetortException {

    private static final long serialVersionUID = 1;

    private final List<DataLoss> losses;

    public ConfirmationRequiredException(List<DataLoss> losses) {
        super(
                "rows would be lost or changed, and nothing was run:"
                        + losses.stream().map(loss -> "\n  " + loss).collect(Collectors.joining()),
                List.of(
                        Remedy.of("take a backup (pg_dump) of the data that you may need again"),
                        Offer.CONFIRM_DATA_LOSS));
        this.losses = List.copyOf(losses);
    }

    /** Returns the data that would be lost. */
    public List<DataLoss> losses() {
        return losses;
    }
}
