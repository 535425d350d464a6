@NullMarked
package dev.retort.review.diagram;

import org.jspecify.annotations.NullMarked;
