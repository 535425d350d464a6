package dev.retort.generator.hibernate;

import dev.retort.postgres.ServerVersion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The settings that Hibernate boots with: the application's, less what would connect, create or cache. */
final class BootSettings {

    /** Settings that begin so have no part in the schema, and would make Hibernate look for a database. */
    private static final List<String> STRIPPED = List.of(
            "hibernate.hbm2ddl.auto",
            "hibernate.hbm2ddl.import",
            "hibernate.hbm2ddl.load_script",
            "hibernate.connection.",
            "hibernate.hikari.",
            "hibernate.c3p0.",
            "hibernate.agroal.",
            "hibernate.cache.",
            "hibernate.boot.allow_jdbc_metadata_access",
            "hibernate.temp.use_jdbc_metadata_defaults",
            "jakarta.persistence.schema-generation.",
            "jakarta.persistence.create-database-schemas",
            "jakarta.persistence.database-",
            "jakarta.persistence.jdbc.",
            "jakarta.persistence.jtaDataSource",
            "jakarta.persistence.nonJtaDataSource",
            "jakarta.persistence.sql-load-script-source",
            "javax.persistence.");

    private BootSettings() {}

    static Map<String, Object> of(Map<String, ?> settings, @Nullable String naming, ServerVersion version) {
        Map<String, Object> all = new TreeMap<>(namingStrategies(naming));
        settings.forEach((key, value) -> {
            if (STRIPPED.stream().noneMatch(key::startsWith)) {
                all.put(key, value);
            }
        });
        all.putIfAbsent("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect");
        all.put("hibernate.boot.allow_jdbc_metadata_access", "false");
        all.put("jakarta.persistence.database-product-name", "PostgreSQL");
        all.put("jakarta.persistence.database-major-version", String.valueOf(version.major()));
        return all;
    }

    private static Map<String, Object> namingStrategies(@Nullable String naming) {
        if (naming == null || naming.equals("jpa")) {
            return Map.of();
        }
        if (!naming.equals("spring")) {
            throw new EntityModelException(
                    "there is no naming called " + naming,
                    "set naming to jpa or spring, or hibernate.physical_naming_strategy and"
                            + " hibernate.implicit_naming_strategy to classes of your own");
        }
        return Map.of(
                "hibernate.physical_naming_strategy",
                HibernateApi.newestOf(
                        "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
                        "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy"),
                "hibernate.implicit_naming_strategy",
                new SpringImplicitNaming());
    }
}
