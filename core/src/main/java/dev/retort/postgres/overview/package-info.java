/**
 * What a person wants to see of one table: its columns, keys, indexes, sizes and what points to it go from the catalog into
 * a {@link dev.retort.postgres.overview.TableOverview}, in the words of the server. Nothing is compared or changed with it.
 */
@NullMarked
package dev.retort.postgres.overview;

import org.jspecify.annotations.NullMarked;
