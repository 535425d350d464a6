package dev.retort.junit;

import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The end of something that a store of JUnit keeps. Versions of JUnit before 5.13 close only a {@code CloseableResource},
 * which later versions deprecate.
 */
@SuppressWarnings("deprecation")
interface Closing extends ExtensionContext.Store.CloseableResource, AutoCloseable {

    @Override
    void close() throws SQLException;
}
