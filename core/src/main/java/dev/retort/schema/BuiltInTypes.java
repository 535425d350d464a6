package dev.retort.schema;

import java.util.Set;

/**
 * The names that PostgreSQL takes for types of its own where no schema stands in front of them. A type of somebody's own
 * may be called the same; only its schema tells it apart.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype.html">PostgreSQL manual, Data Types</a>
 */
final class BuiltInTypes {

    /** The grammar's own words: in quotes they are no type of PostgreSQL's. */
    private static final Set<String> WORDS = Set.of(
            "bigint",
            "bit varying",
            "boolean",
            "char varying",
            "character",
            "character varying",
            "dec",
            "decimal",
            "double precision",
            "float",
            "int",
            "integer",
            "national char",
            "national char varying",
            "national character",
            "national character varying",
            "nchar",
            "nchar varying",
            "nvarchar",
            "real",
            "smallint",
            "time with time zone",
            "time without time zone",
            "timestamp with time zone",
            "timestamp without time zone");

    /** What {@code CREATE TABLE} takes for an integer with a sequence, in quotes as well. */
    private static final Set<String> SERIALS =
            Set.of("serial", "serial2", "serial4", "serial8", "smallserial", "bigserial");

    /** Types of the schema {@code pg_catalog}, which comes before any other. */
    private static final Set<String> CATALOG = Set.of(
            "bit",
            "bool",
            "box",
            "bpchar",
            "bytea",
            "char",
            "cid",
            "cidr",
            "circle",
            "date",
            "datemultirange",
            "daterange",
            "float4",
            "float8",
            "gtsvector",
            "inet",
            "int2",
            "int2vector",
            "int4",
            "int4multirange",
            "int4range",
            "int8",
            "int8multirange",
            "int8range",
            "interval",
            "json",
            "jsonb",
            "jsonpath",
            "line",
            "lseg",
            "macaddr",
            "macaddr8",
            "money",
            "name",
            "numeric",
            "nummultirange",
            "numrange",
            "oid",
            "oidvector",
            "path",
            "pg_lsn",
            "pg_snapshot",
            "point",
            "polygon",
            "refcursor",
            "regclass",
            "regcollation",
            "regconfig",
            "regdictionary",
            "regnamespace",
            "regoper",
            "regoperator",
            "regproc",
            "regprocedure",
            "regrole",
            "regtype",
            "text",
            "tid",
            "time",
            "timestamp",
            "timestamptz",
            "timetz",
            "tsmultirange",
            "tsquery",
            "tsrange",
            "tstzmultirange",
            "tstzrange",
            "tsvector",
            "txid_snapshot",
            "uuid",
            "varbit",
            "varchar",
            "xid",
            "xid8",
            "xml");

    private BuiltInTypes() {}

    /** Whether a type of this name, without a schema in front, is taken for another. */
    static boolean hide(String name) {
        return areWords(name) || CATALOG.contains(name) || SERIALS.contains(name);
    }

    /** Whether the name means PostgreSQL's own type as long as no quotes are around it. */
    static boolean areWords(String name) {
        return WORDS.contains(name) || name.startsWith("interval ");
    }

    /** Whether the catalog never has this word for a type of PostgreSQL's own. */
    static boolean areSerial(String name) {
        return SERIALS.contains(name);
    }
}
