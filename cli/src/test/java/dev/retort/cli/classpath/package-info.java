@NullMarked
package dev.retort.cli.classpath;

import org.jspecify.annotations.NullMarked;
