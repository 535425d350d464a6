package dev.retort.spring;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Chooses the data source to migrate: the marked one, one of the connection details, or the application's. */
final class MigrationDataSource {

    private MigrationDataSource() {}

    static DataSource choose(
            ObjectProvider<DataSource> marked, RetortConnectionDetails details, ObjectProvider<DataSource> all) {
        DataSource own = marked.getIfAvailable();
        if (own != null) {
            return own;
        }
        String url = details.getJdbcUrl();
        if (url != null) {
            return build(DataSourceBuilder.create().url(url), details);
        }
        DataSource application = application(all);
        return details.getUsername() == null ? application : build(DataSourceBuilder.derivedFrom(application), details);
    }

    private static DataSource application(ObjectProvider<DataSource> all) {
        DataSource unique = all.getIfUnique();
        if (unique == null) {
            throw new DataSourceChoiceException(all.stream().count());
        }
        return unique;
    }

    /** Builds a data source without a pool, because Retort needs its connections only at the start. */
    private static DataSource build(DataSourceBuilder<?> builder, RetortConnectionDetails details) {
        String driver = details.getDriverClassName();
        if (driver != null) {
            builder.driverClassName(driver);
        }
        return builder.type(SimpleDriverDataSource.class)
                .username(details.getUsername())
                .password(details.getPassword())
                .build();
    }
}
