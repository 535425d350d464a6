package dev.retort.spring;

import dev.retort.PublicApi;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * The connection with which Retort migrates, if it differs from the application's. Without a bean of this type it
 * consists of {@code retort.url}, {@code retort.user}, {@code retort.password} and {@code retort.driver-class-name}.
 */
@PublicApi
public interface RetortConnectionDetails extends ConnectionDetails {

    /** Returns the JDBC URL, or null for that of the application's data source. */
    @Nullable
    String getJdbcUrl();

    /** Returns the user, or null for that of the application's data source. */
    @Nullable
    String getUsername();

    /** Returns the password, or null if there is none. */
    @Nullable
    String getPassword();

    /** Returns the name of the driver's class, or null for the driver of the URL. */
    default @Nullable String getDriverClassName() {
        return null;
    }
}
