package dev.retort.cli;

import dev.retort.generator.Scope;
import picocli.CommandLine.Option;

/** What the commands take that hold a database against the entities. */
final class ComparisonOptions {

    @Option(
            names = "--no-drops",
            description = "Leave alone what no entity maps: tables, columns and what hangs on them.")
    private boolean noDrops;

    /** What of a database is compared. */
    Scope scope(Session session) {
        return session.scope().withDrops(!noDrops);
    }
}
