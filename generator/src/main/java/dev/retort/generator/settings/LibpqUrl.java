package dev.retort.generator.settings;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code postgresql://user:password@host:port/database?parameters}, also with {@code postgres:} in front, and with
 * a driver's name as SQLAlchemy has it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS">Connection URIs</a>
 */
final class LibpqUrl {

    private static final Pattern FORM = Pattern.compile(
            "postgres(?:ql)?(?:\\+\\w+)?://(?:(?<credentials>[^/?]*)@)?(?<hosts>[^/?@]*)(?:/(?<database>[^?]*))?(?:\\?(?<query>.*))?");
    private static final Map<String, String> DRIVER_NAMES = Map.of(
            "application_name", "ApplicationName",
            "connect_timeout", "connectTimeout",
            "gssencmode", "gssEncMode",
            "channel_binding", "channelBinding");

    private LibpqUrl() {}

    static DatabaseUrl parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw DatabaseUrl.malformed("cannot be read");
        }
        Map<String, String> parameters = new TreeMap<>();
        UrlParameters.parse(orEmpty(matcher.group("query")))
                .forEach((name, value) -> parameters.put(DRIVER_NAMES.getOrDefault(name, name), value));
        putCredentials(parameters, orEmpty(matcher.group("credentials")));
        String hosts = hosts(orEmpty(matcher.group("hosts")), parameters);
        String database = orEmpty(matcher.group("database"));
        String named = parameters.remove("dbname");
        return DatabaseUrl.of("jdbc:postgresql://" + hosts + "/" + (named == null ? database : named), parameters);
    }

    private static void putCredentials(Map<String, String> parameters, String credentials) {
        int colon = credentials.indexOf(':');
        String user = colon < 0 ? credentials : credentials.substring(0, colon);
        if (!user.isEmpty()) {
            parameters.put("user", UrlParameters.decode(user));
        }
        if (colon >= 0) {
            parameters.put("password", UrlParameters.decode(credentials.substring(colon + 1)));
        }
    }

    private static String hosts(String inUrl, Map<String, String> parameters) {
        String host = parameters.remove("host");
        String port = parameters.remove("port");
        String hosts = UrlParameters.decode(inUrl);
        if (host != null && host.startsWith("/")) {
            throw DatabaseUrl.malformed("names the socket " + host + ", but Java connects by TCP");
        }
        if (hosts.isEmpty() || host != null) {
            hosts = host == null ? "localhost" : host;
        }
        return port == null ? hosts : hosts + ":" + port;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
