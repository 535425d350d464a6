/** Tests of applications that embed core and migrate themselves. */
@NullMarked
package dev.retort.library;

import org.jspecify.annotations.NullMarked;
