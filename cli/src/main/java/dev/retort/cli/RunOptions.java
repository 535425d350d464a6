package dev.retort.cli;

import picocli.CommandLine.Option;

/** What upgrade and downgrade take. */
final class RunOptions {

    @Option(names = "--yes", description = "Go ahead where rows are lost or changed.")
    boolean yes;

    @Option(names = "--dry-run", description = "Print what would be run, and run nothing.")
    boolean dryRun;
}
