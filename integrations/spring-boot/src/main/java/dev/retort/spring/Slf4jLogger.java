package dev.retort.spring;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** Passes messages for a {@link System.Logger} to SLF4J, so that the application's logging configuration holds for them. */
final class Slf4jLogger implements System.Logger {

    private final Logger logger;

    Slf4jLogger(String name) {
        this.logger = LoggerFactory.getLogger(name);
    }

    @Override
    public String getName() {
        return logger.getName();
    }

    @Override
    public boolean isLoggable(Level level) {
        return level == Level.ALL || (level != Level.OFF && logger.isEnabledForLevel(slf4j(level)));
    }

    @Override
    public void log(
            Level level, @Nullable ResourceBundle bundle, @Nullable String message, @Nullable Throwable thrown) {
        if (isLoggable(level)) {
            LoggingEventBuilder event = logger.atLevel(slf4j(level));
            (thrown == null ? event : event.setCause(thrown)).log(message);
        }
    }

    @Override
    public void log(
            Level level,
            @Nullable ResourceBundle bundle,
            @Nullable String format,
            @Nullable Object @Nullable ... values) {
        boolean hasValues = format != null && values != null && values.length > 0;
        log(level, bundle, hasValues ? MessageFormat.format(format, values) : format, (Throwable) null);
    }

    private static org.slf4j.event.Level slf4j(Level level) {
        return switch (level) {
            case ALL, TRACE -> org.slf4j.event.Level.TRACE;
            case DEBUG -> org.slf4j.event.Level.DEBUG;
            case INFO -> org.slf4j.event.Level.INFO;
            case WARNING -> org.slf4j.event.Level.WARN;
            case ERROR, OFF -> org.slf4j.event.Level.ERROR;
        };
    }
}
