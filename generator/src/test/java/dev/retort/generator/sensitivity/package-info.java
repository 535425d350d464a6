/** Which facts of the catalog Retort notices: each is changed by hand, and the outcome is a page of the documentation. */
@NullMarked
package dev.retort.generator.sensitivity;

import org.jspecify.annotations.NullMarked;
