/**
 * The parts that commands are put together from: host, migrations, databases, shadow, migrators and the comparison with
 * the entities. {@link dev.retort.generator.session.CommandRun} has those of one run.
 */
@NullMarked
package dev.retort.generator.session;

import org.jspecify.annotations.NullMarked;
