/** Tests of the survey of a project. */
@NullMarked
package dev.retort.generator.survey;

import org.jspecify.annotations.NullMarked;
