package dev.retort.cli.database;

import picocli.CommandLine.Option;

/** The options of upgrade and downgrade. */
final class RunOptions {

    @Option(names = "--yes", description = "Confirm that rows may be lost or changed.")
    boolean yes;

    @Option(names = "--dry-run", description = "Print the statements without running them.")
    boolean dryRun;

    @Option(names = "--show", description = "Print the resulting structure of the changed tables.")
    boolean show;

    @Option(names = "--sql", description = "Print a psql script instead of using a database; REV may be A:B.")
    boolean sql;

    @Option(
            names = "--idempotent",
            description =
                    "With --sql: check the history before each revision, so that the script runs at any revision.")
    boolean idempotent;
}
