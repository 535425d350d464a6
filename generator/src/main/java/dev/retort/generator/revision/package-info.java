/**
 * The use cases that write and try revisions: a comparison becomes a file, which hooks change and a shadow proves.
 */
@NullMarked
package dev.retort.generator.revision;

import org.jspecify.annotations.NullMarked;
