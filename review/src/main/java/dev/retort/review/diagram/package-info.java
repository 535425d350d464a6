/** Draws tables and the foreign keys between them, as SVG, Mermaid or DOT. */
@NullMarked
package dev.retort.review.diagram;

import org.jspecify.annotations.NullMarked;
