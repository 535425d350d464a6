package dev.retort.postgres;

/**
 * Keeps queries on the primary server behind a proxy that sends reads to standbys, which may lag behind it.
 *
 * @see <a href="https://www.pgpool.net/docs/latest/en/html/runtime-config-load-balancing.html">pgpool-II documentation,
 *     Load Balancing</a>
 */
public final class LoadBalancing {

    /**
     * A further column for the end of a query. Its function is volatile, and a proxy sends a query with such a function
     * to the primary server. The statements of {@link InternalQuery} have one already.
     */
    public static final String ON_PRIMARY = ", pg_catalog.clock_timestamp()";

    private LoadBalancing() {}
}
