/** Reports the state of migrations to operators: an endpoint reads it, health and metrics repeat that of the start. */
@NullMarked
package dev.retort.spring.actuate;

import org.jspecify.annotations.NullMarked;
