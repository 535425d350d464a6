package dev.retort.generator.settings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The URL of a database. The password is kept apart from the rest and never shown.
 *
 * @param jdbc the JDBC URL without user, password and other parameters
 * @param user the user, or null
 * @param password the password, or null
 * @param parameters the other parameters, by the driver's names
 */
public record DatabaseUrl(
        String jdbc, @Nullable String user, @Nullable String password, Map<String, String> parameters) {

    private static final String HOST = "(?:\\[[^\\[\\]/@]+\\]|[^\\[\\]/@:,\\s]*)(?::\\d{1,5})?";
    private static final Pattern PLACE = Pattern.compile("jdbc:postgresql://" + HOST + "(?:," + HOST + ")*/?[^/@\\s]*");

    public DatabaseUrl {
        parameters = Map.copyOf(parameters);
    }

    /**
     * Reads a JDBC URL, or one as libpq and SQLAlchemy write it ({@code postgresql://user:password@host:5432/database}).
     *
     * @throws SettingsException when it is neither
     */
    public static DatabaseUrl parse(String text) {
        String trimmed = text.trim();
        return trimmed.startsWith("jdbc:") ? JdbcUrl.parse(trimmed) : LibpqUrl.parse(trimmed);
    }

    /** This URL with a user and password if it has none of its own. */
    public DatabaseUrl withDefaults(@Nullable String defaultUser, @Nullable String defaultPassword) {
        return new DatabaseUrl(
                jdbc, user == null ? defaultUser : user, password == null ? defaultPassword : password, parameters);
    }

    /** The name of the database; empty if the URL has none. */
    public String database() {
        String name = jdbc.substring(jdbc.indexOf("//") + 2);
        return name.contains("/") ? UrlParameters.decode(name.substring(name.indexOf('/') + 1)) : "";
    }

    /** This URL with another database of the same server. */
    public DatabaseUrl withDatabase(String database) {
        String name = URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
        return new DatabaseUrl(jdbc.replaceFirst("(?<=[^/])/[^/]*$", "") + "/" + name, user, password, parameters);
    }

    /** User, password and parameters, as the driver takes them. */
    public Properties properties() {
        Properties properties = new Properties();
        properties.putAll(parameters);
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return properties;
    }

    /** The URL as it may be shown: host, port and database, and the user if one is set. */
    @Override
    public String toString() {
        String place = jdbc.substring("jdbc:".length());
        return user == null ? place : place.replaceFirst("//", "//" + Matcher.quoteReplacement(user) + "@");
    }

    static DatabaseUrl of(String jdbc, Map<String, String> parameters) {
        expectNothingElse(jdbc, parameters);
        Map<String, String> rest = new TreeMap<>(parameters);
        String user = rest.remove("user");
        String password = rest.remove("password");
        return new DatabaseUrl(jdbc, user, password, rest);
    }

    /** Refuses a misplaced {@code @}. It may be a part of a password, so that the URL is not shown. */
    private static void expectNothingElse(String jdbc, Map<String, String> parameters) {
        if (jdbc.contains("@") || parameters.keySet().stream().anyMatch(name -> name.contains("@"))) {
            throw new SettingsException(
                    "the database URL contains an unexpected @",
                    "write jdbc:postgresql://host:5432/database?user=user&password=password or"
                            + " postgresql://user:password@host:5432/database; in a user or password write @ as %40,"
                            + " / as %2F, : as %3A, ? as %3F, & as %26 and % as %25");
        }
        if (!PLACE.matcher(jdbc).matches()) {
            throw malformed("has no valid host, port and database");
        }
    }

    static SettingsException malformed(String why) {
        return new SettingsException(
                "the database URL " + why,
                "write jdbc:postgresql://host:5432/database or postgresql://user:password@host:5432/database");
    }
}
