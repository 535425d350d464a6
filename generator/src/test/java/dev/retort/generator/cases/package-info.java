/**
 * Changes of databases as folders that a DBA can read: entities or SQL before and after, rows, the generated
 * migration and the SQL of both directions.
 */
@NullMarked
package dev.retort.generator.cases;

import org.jspecify.annotations.NullMarked;
