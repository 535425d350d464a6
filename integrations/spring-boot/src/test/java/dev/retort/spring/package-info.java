/** The starter as applications use it, each test with a database of its own. */
@NullMarked
package dev.retort.spring;

import org.jspecify.annotations.NullMarked;
