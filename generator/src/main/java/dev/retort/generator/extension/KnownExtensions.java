package dev.retort.generator.extension;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The types, tables, functions, operator classes and access methods of the extensions that mappings name most often: those that come with
 * PostgreSQL, and those that Debian packages.
 *
 * <p>The list exists because a server cannot tell. It knows the objects of an extension only once the extension is
 * created, {@code pg_available_extensions} has names only, and reading the scripts of extensions needs the privileges of
 * {@code pg_read_server_files}. To create each available extension on trial would run foreign code in the user's
 * database; on an embedded shadow it finds only the extensions that come with PostgreSQL, and a test checks that the list
 * has all of those.
 *
 * @see <a href="https://www.postgresql.org/docs/current/contrib.html">PostgreSQL manual, Additional Supplied Modules</a>
 */
public final class KnownExtensions {

    private static final Map<String, String> TYPES = byName(Map.ofEntries(
            Map.entry("citext", "citext"),
            Map.entry("hstore", "hstore"),
            Map.entry("ltree", "ltree lquery ltxtquery"),
            Map.entry("cube", "cube"),
            Map.entry("seg", "seg"),
            Map.entry("isn", "ean13 isbn13 ismn13 issn13 isbn ismn issn upc"),
            Map.entry("lo", "lo"),
            Map.entry("intarray", "query_int"),
            Map.entry("earthdistance", "earth"),
            Map.entry("vector", "vector halfvec sparsevec"),
            Map.entry("postgis", "geometry geography box2d box3d"),
            Map.entry("postgis_raster", "raster"),
            Map.entry("postgis_topology", "topogeometry"),
            Map.entry("ip4r", "ip4 ip4r ip6 ip6r ipaddress iprange"),
            Map.entry("semver", "semver semverrange"),
            Map.entry("prefix", "prefix_range"),
            Map.entry("hll", "hll"),
            Map.entry("pgmp", "mpz mpq"),
            Map.entry("pg_rational", "rational"),
            Map.entry("h3", "h3index"),
            Map.entry("debversion", "debversion")));

    private static final Map<String, String> TABLES = byName(Map.of("postgis", "spatial_ref_sys"));

    private static final Map<String, String> FUNCTIONS = byName(Map.of(
            "uuid-ossp",
            "uuid_generate_v1 uuid_generate_v1mc uuid_generate_v3 uuid_generate_v4 uuid_generate_v5",
            "pgcrypto",
            "crypt gen_salt digest hmac gen_random_bytes pgp_sym_encrypt pgp_sym_decrypt pgp_pub_encrypt",
            "unaccent",
            "unaccent",
            "pg_trgm",
            "similarity word_similarity strict_word_similarity show_trgm",
            "fuzzystrmatch",
            "levenshtein soundex metaphone dmetaphone daitch_mokotoff",
            "earthdistance",
            "ll_to_earth earth_distance earth_box",
            "postgis",
            "st_isvalid st_srid st_geometrytype st_setsrid st_makepoint st_point st_transform st_area st_length st_x st_y"
                    + " st_geomfromtext st_buffer st_centroid st_ndims geometrytype",
            "pg_uuidv7",
            "uuid_generate_v7",
            "hstore",
            "hstore_to_json hstore_to_jsonb"));

    private static final Map<String, String> OPERATOR_CLASSES = byName(Map.ofEntries(
            Map.entry("pg_trgm", "gin_trgm_ops gist_trgm_ops"),
            Map.entry("citext", "citext_ops citext_pattern_ops"),
            Map.entry("hstore", "gin_hstore_ops gist_hstore_ops btree_hstore_ops hash_hstore_ops"),
            Map.entry("ltree", "gist_ltree_ops gist__ltree_ops ltree_ops hash_ltree_ops"),
            Map.entry("intarray", "gin__int_ops gist__int_ops gist__intbig_ops"),
            Map.entry(
                    "btree_gist",
                    "gist_int2_ops gist_int4_ops gist_int8_ops gist_float4_ops gist_float8_ops gist_numeric_ops gist_text_ops"
                            + " gist_bpchar_ops gist_bytea_ops gist_date_ops gist_time_ops gist_timestamp_ops"
                            + " gist_timestamptz_ops gist_interval_ops gist_inet_ops gist_cidr_ops gist_uuid_ops gist_enum_ops"
                            + " gist_bool_ops gist_bit_ops gist_vbit_ops gist_cash_ops gist_oid_ops gist_timetz_ops"
                            + " gist_macaddr_ops gist_macaddr8_ops"),
            Map.entry(
                    "vector",
                    "vector_ops vector_l1_ops vector_l2_ops vector_ip_ops vector_cosine_ops halfvec_l1_ops halfvec_l2_ops"
                            + " halfvec_ip_ops halfvec_cosine_ops sparsevec_l1_ops sparsevec_l2_ops sparsevec_ip_ops"
                            + " sparsevec_cosine_ops bit_hamming_ops bit_jaccard_ops"),
            Map.entry(
                    "postgis",
                    "gist_geometry_ops_2d gist_geometry_ops_nd gist_geography_ops brin_geometry_inclusion_ops_2d"
                            + " spgist_geometry_ops_2d"),
            Map.entry("pg_bigm", "gin_bigm_ops"),
            Map.entry("rum", "rum_tsvector_ops rum_anyarray_ops"),
            Map.entry("cube", "cube_ops gist_cube_ops"),
            Map.entry("seg", "seg_ops gist_seg_ops"),
            Map.entry("isn", "ean13_ops isbn13_ops ismn13_ops issn13_ops isbn_ops ismn_ops issn_ops upc_ops")));

    private static final Map<String, String> ACCESS_METHODS =
            byName(Map.of("vector", "hnsw ivfflat", "rum", "rum", "bloom", "bloom"));

    private KnownExtensions() {}

    private static Map<String, String> byName(Map<String, String> names) {
        Map<String, String> extensions = new HashMap<>();
        names.forEach((extension, list) -> List.of(list.split(" ")).forEach(name -> extensions.put(name, extension)));
        return Map.copyOf(extensions);
    }

    /** The extension that has an object of this name, if it is known. */
    public static Optional<String> of(String name) {
        return Stream.of(TYPES, TABLES, FUNCTIONS, OPERATOR_CLASSES, ACCESS_METHODS)
                .flatMap(objects -> Stream.ofNullable(objects.get(name)))
                .findFirst();
    }

    static boolean isType(String name) {
        return TYPES.containsKey(name);
    }

    static boolean isTable(String name) {
        return TABLES.containsKey(name);
    }

    static boolean isFunction(String name) {
        return FUNCTIONS.containsKey(name);
    }

    static boolean isAccessMethod(String name) {
        return ACCESS_METHODS.containsKey(name);
    }

    static boolean isOperatorClass(String name) {
        return OPERATOR_CLASSES.containsKey(name);
    }
}
