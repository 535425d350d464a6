/**
 * The use cases: what the commands and, later, build plugins ask for. Each puts the parts below together, from where the
 * migrations lie and what the entities want to a file that is written and proved.
 */
@NullMarked
package dev.retort.generator;

import org.jspecify.annotations.NullMarked;
