package dev.retort.generator.settings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The choice of the shadow, the scratch database that revisions are tried on. */
public sealed interface ShadowSetting {

    /** The embedded server, of the live server's major version if it is available. */
    ShadowSetting DEFAULT = new Embedded(0);

    /**
     * An embedded server.
     *
     * @param major its major version, or 0 for that of the live server, or else the bundled one
     */
    record Embedded(int major) implements ShadowSetting {}

    /** An empty database of the user's own. */
    record Database(DatabaseUrl url) implements ShadowSetting {}

    /** No shadow: revisions are not proved. */
    record None() implements ShadowSetting {}

    /**
     * Reads {@code embedded}, {@code embedded:14} to {@code embedded:18}, {@code none} or a URL.
     *
     * @throws SettingsException when the text is none of these
     */
    static ShadowSetting parse(String text) {
        if (text.equals("none")) {
            return new None();
        }
        if (text.equals("embedded")) {
            return DEFAULT;
        }
        Matcher embedded = Pattern.compile("embedded:(1[4-8])").matcher(text);
        if (embedded.matches()) {
            return new Embedded(Integer.parseInt(embedded.group(1)));
        }
        if (!text.contains(":/") && !text.startsWith("jdbc:")) {
            throw new SettingsException(
                    "invalid shadow: " + text, "write embedded, embedded:14 to embedded:18, none, or a database URL");
        }
        return new Database(DatabaseUrl.parse(text));
    }
}
