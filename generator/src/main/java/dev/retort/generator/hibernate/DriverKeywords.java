package dev.retort.generator.hibernate;

import dev.retort.postgres.ServerVersion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.boot.registry.StandardServiceInitiator;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.jdbc.dialect.internal.DialectFactoryImpl;
import org.hibernate.engine.jdbc.dialect.spi.DialectFactory;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfoSource;
import org.hibernate.service.spi.ServiceRegistryImplementor;

/**
 * Adds the keywords of the JDBC driver to those of the dialect, as in a connected application. Hibernate quotes them,
 * too, if {@code hibernate.auto_quote_keyword} is set: the table of an entity {@code Comment} is then
 * {@code "Comment"}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-info.html">PostgreSQL manual, pg_get_keywords</a>
 */
final class DriverKeywords implements StandardServiceInitiator<DialectFactory> {

    /** The keywords that the driver reports, by the first major version of the server that has them. */
    private static final Map<Integer, String> WORDS = Map.of(
            14,
            """
            abort access aggregate also analyse analyze attach backward bit cache checkpoint class cluster
            columns comment comments compression concurrently configuration conflict connection content
            conversion copy cost csv current_catalog current_schema database delimiter delimiters depends detach
            dictionary disable discard do document enable encoding encrypted enum event exclusive explain
            expression extension family finalize force forward freeze functions generated greatest groups
            handler header if ilike immutable implicit import include index indexes inherit inherits inline
            instead isnull label leakproof least limit listen load location lock locked logged mapping
            materialized mode move nfc nfd nfkc nfkd nothing notify notnull nowait off offset oids operator
            owned owner parallel parser passing password plans policy prepared procedural procedures program
            publication quote reassign refresh reindex rename replace replica reset restrict returning routines
            rule schemas sequences server setof share show skip snapshot stable standalone statistics stdin
            stdout storage stored strict strip subscription support sysid tables tablespace temp template text
            truncate trusted types unencrypted unlisten unlogged until vacuum valid validate validator variadic
            verbose version views volatile whitespace wrapper xml xmlattributes xmlconcat xmlelement xmlexists
            xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable yes
            """,
            16,
            """
            absent format indent json json_array json_arrayagg json_object json_objectagg keys scalar
            """,
            17,
            """
            conditional empty error json_exists json_query json_scalar json_serialize json_table json_value keep
            merge_action nested omit plan quotes string target unconditional
            """,
            18,
            """
            enforced objects period virtual
            """);

    private final List<String> words;

    private DriverKeywords(List<String> words) {
        this.words = words;
    }

    /** The keywords for a version of the server. */
    static DriverKeywords of(ServerVersion version) {
        return new DriverKeywords(WORDS.entrySet().stream()
                .filter(since -> version.major() >= since.getKey())
                .flatMap(since -> Stream.of(since.getValue().split("\\s+")))
                .toList());
    }

    @Override
    public Class<DialectFactory> getServiceInitiated() {
        return DialectFactory.class;
    }

    @Override
    public DialectFactory initiateService(Map<String, Object> settings, ServiceRegistryImplementor registry) {
        return new DialectFactoryImpl() {
            @Override
            public Dialect buildDialect(Map<String, Object> given, DialectResolutionInfoSource source) {
                Dialect dialect = super.buildDialect(given, source);
                dialect.getKeywords().addAll(words);
                return dialect;
            }
        };
    }
}
