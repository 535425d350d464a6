package dev.retort.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetailsFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Migrates the database of a JDBC service connection, such as a service of Docker Compose. */
final class JdbcConnectionDetailsFactory
        implements ConnectionDetailsFactory<JdbcConnectionDetails, RetortConnectionDetails> {

    @Override
    public RetortConnectionDetails getConnectionDetails(JdbcConnectionDetails source) {
        return new OfJdbc(source);
    }

    private record OfJdbc(JdbcConnectionDetails source) implements RetortConnectionDetails {

        @Override
        public @Nullable String getJdbcUrl() {
            return source.getJdbcUrl();
        }

        @Override
        public @Nullable String getUsername() {
            return source.getUsername();
        }

        @Override
        public @Nullable String getPassword() {
            return source.getPassword();
        }

        @Override
        public @Nullable String getDriverClassName() {
            return source.getDriverClassName();
        }
    }
}
