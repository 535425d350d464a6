/** An application whose migrations lie in the default package. */
@NullMarked
package dev.retort.spring.shop;

import org.jspecify.annotations.NullMarked;
