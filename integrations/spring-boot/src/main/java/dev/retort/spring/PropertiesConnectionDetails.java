package dev.retort.spring;

import org.jspecify.annotations.Nullable;

/** The connection that the properties of the application describe. */
final class PropertiesConnectionDetails implements RetortConnectionDetails {

    private final RetortProperties properties;

    PropertiesConnectionDetails(RetortProperties properties) {
        this.properties = properties;
    }

    @Override
    public @Nullable String getJdbcUrl() {
        return properties.url();
    }

    @Override
    public @Nullable String getUsername() {
        return properties.user();
    }

    @Override
    public @Nullable String getPassword() {
        return properties.password();
    }

    @Override
    public @Nullable String getDriverClassName() {
        return properties.driverClassName();
    }
}
