/** Reads, writes and compares the rows and checksums of the history table, which records the applied revisions. */
@NullMarked
package dev.retort.history;

import org.jspecify.annotations.NullMarked;
