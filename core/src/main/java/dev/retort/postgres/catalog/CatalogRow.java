package dev.retort.postgres.catalog;

/**
 * A value that was read, with the numbers by which the catalog's rows point at one another.
 *
 * @param oid the object's own oid, or for a column its number
 * @param table the oid of the table that it belongs to; zero for an object of its own
 * @param value the value, without its comment
 */
record CatalogRow<T>(long oid, long table, T value) {

    static <T> CatalogRow<T> of(long oid, T value) {
        return new CatalogRow<>(oid, 0, value);
    }
}
