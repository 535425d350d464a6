package dev.retort.cli.database;

import picocli.CommandLine.Option;

/** The options of upgrade and downgrade. */
final class RunOptions {

    @Option(names = "--yes", description = "Go ahead where rows are lost or changed.")
    boolean yes;

    @Option(names = "--dry-run", description = "Print what would be run, and run nothing.")
    boolean dryRun;

    @Option(names = "--show", description = "Print the structure that the tables have afterwards which were changed.")
    boolean show;

    @Option(names = "--sql", description = "Print a script for psql instead, without a database; REV may be A:B.")
    boolean sql;

    @Option(
            names = "--idempotent",
            description = "With --sql: ask the history before each revision, so that it runs wherever a database is.")
    boolean idempotent;
}
