package dev.retort.schema;

import java.util.Set;

/**
 * The names of PostgreSQL's built-in types. A type of a user may have the same name; then only its schema tells the two
 * apart.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype.html">PostgreSQL manual, Data Types</a>
 */
final class BuiltInTypes {

    /** Names that the SQL grammar spells: in quotes they do not mean a built-in type. */
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

    /** Names that {@code CREATE TABLE} expands to an integer column with a sequence, even in quotes. */
    private static final Set<String> SERIALS =
            Set.of("serial", "serial2", "serial4", "serial8", "smallserial", "bigserial");

    /** Types of the schema {@code pg_catalog}, which is searched before any other. */
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

    /** Whether an unqualified type of this name would be read as a built-in type. */
    static boolean isBuiltIn(String name) {
        return isGrammarName(name) || CATALOG.contains(name) || SERIALS.contains(name);
    }

    /** Whether the grammar reads this name, without quotes, as a built-in type. */
    static boolean isGrammarName(String name) {
        return WORDS.contains(name) || name.startsWith("interval ");
    }

    /** Whether this is a serial pseudo-type, which the catalog never records as the type of a column. */
    static boolean isSerial(String name) {
        return SERIALS.contains(name);
    }
}
