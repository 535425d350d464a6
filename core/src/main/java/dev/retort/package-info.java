/** The errors that Retort reports, each a problem with its remedies, and the wording of remedies for applications. */
@NullMarked
package dev.retort;

import org.jspecify.annotations.NullMarked;
