@NullMarked
package dev.retort.generator.classpath;

import org.jspecify.annotations.NullMarked;
