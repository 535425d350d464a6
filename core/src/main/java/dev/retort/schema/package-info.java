/**
 * A database schema as values: what Hibernate wants and what the catalog has meet here, and the diff compares the two.
 *
 * <p>Records only, sorted where order has no meaning, with exact {@code equals}; "no difference" is the diff's word, and
 * weaker. Nothing here knows SQL, JDBC or Hibernate.
 */
@NullMarked
package dev.retort.schema;

import org.jspecify.annotations.NullMarked;
