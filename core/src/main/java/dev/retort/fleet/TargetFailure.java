package dev.retort.fleet;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.postgres.ServerMessage;
import dev.retort.runner.MigrationFailedException;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The failure of one target.
 *
 * @param message the whole message, with what to do about it
 * @param sqlState the server's error code, or null if the server refused nothing
 * @param cause the reason without the names of the target and its schema, so that it is the same for all targets with
 *     that reason
 */
@PublicApi
public record TargetFailure(String message, @Nullable String sqlState, String cause) {

    private static final String ANY_TARGET = "<target>";

    static TargetFailure of(Target target, Exception failure) {
        if (failure instanceof MigrationFailedException refused) {
            return new TargetFailure(
                    String.valueOf(refused.getMessage()), refused.sqlState(), without(target, refused.serverMessage()));
        }
        if (failure instanceof SQLException refused) {
            String message = ServerMessage.of(refused);
            return new TargetFailure(message, refused.getSQLState(), without(target, message));
        }
        if (failure instanceof RetortException refused) {
            return new TargetFailure(String.valueOf(refused.getMessage()), null, without(target, refused.problem()));
        }
        return new TargetFailure(failure.toString(), null, without(target, failure.toString()));
    }

    private static String without(Target target, String message) {
        String schema = target.schema();
        String rest = without(target.name(), message);
        return schema == null ? rest : without(schema, rest);
    }

    private static String without(String name, String message) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])")
                .matcher(message)
                .replaceAll(Matcher.quoteReplacement(ANY_TARGET));
    }
}
