/**
 * All text for people and scripts: messages, reports, progress and documents.
 */
@NullMarked
package dev.retort.cli.text;

import org.jspecify.annotations.NullMarked;
