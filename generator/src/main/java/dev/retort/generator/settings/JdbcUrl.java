package dev.retort.generator.settings;

/** Reads {@code jdbc:postgresql:…}. */
final class JdbcUrl {

    private static final String PREFIX = "jdbc:postgresql:";

    private JdbcUrl() {}

    static DatabaseUrl parse(String text) {
        if (!text.startsWith(PREFIX)) {
            throw DatabaseUrl.malformed("is for another database than PostgreSQL");
        }
        int query = text.indexOf('?');
        String place = query < 0 ? text : text.substring(0, query);
        return DatabaseUrl.of(
                place.startsWith(PREFIX + "//") ? place : PREFIX + "//localhost/" + database(place),
                UrlParameters.parse(query < 0 ? "" : text.substring(query + 1)));
    }

    private static String database(String place) {
        String rest = place.substring(PREFIX.length());
        return rest.startsWith("/") ? rest.substring(1) : rest;
    }
}
