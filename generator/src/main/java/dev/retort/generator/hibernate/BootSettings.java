package dev.retort.generator.hibernate;

import dev.retort.postgres.ServerVersion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Selects the settings for Hibernate's start: the application's, without those that connect, create or cache. */
final class BootSettings {

    /** Prefixes of settings that do not affect the schema and would make Hibernate connect to a database. */
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
                    "unknown naming: " + naming,
                    "set naming to jpa or spring, or set hibernate.physical_naming_strategy and"
                            + " hibernate.implicit_naming_strategy to your own classes");
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
