/** The commands that show tables and revisions to reviewers. */
@NullMarked
package dev.retort.cli.review;

import org.jspecify.annotations.NullMarked;
