/**
 * The parts that commands are put together from: terminal, migrations, databases, shadow, migrators and the comparison
 * with the entities. {@link dev.retort.cli.session.CommandRun} has those of one run.
 */
@NullMarked
package dev.retort.cli.session;

import org.jspecify.annotations.NullMarked;
