/**
 * The history table records which revisions are applied: rows and checksums are read, written and compared here.
 */
@NullMarked
package dev.retort.history;

import org.jspecify.annotations.NullMarked;
