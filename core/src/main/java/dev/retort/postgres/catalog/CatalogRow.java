package dev.retort.postgres.catalog;

/**
 * A value from the catalog, with the numbers that other rows of the catalog refer to.
 *
 * @param oid the oid of the object, or the number of a column
 * @param table the oid of the table it belongs to; zero for an independent object
 * @param value the value, without its comment
 */
record CatalogRow<T>(long oid, long table, T value) {

    static <T> CatalogRow<T> of(long oid, T value) {
        return new CatalogRow<>(oid, 0, value);
    }
}
