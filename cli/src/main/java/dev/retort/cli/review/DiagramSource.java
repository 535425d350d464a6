package dev.retort.cli.review;

/** The places that tables can be read from. */
enum DiagramSource {
    /** The entities, as Hibernate reads them. */
    ENTITIES,
    /** A shadow on which the migrations were replayed. */
    MIGRATIONS,
    /** The catalog of the database. */
    DATABASE
}
