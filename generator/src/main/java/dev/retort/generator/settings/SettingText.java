package dev.retort.generator.settings;

import java.util.regex.Pattern;

/** Writes the values of settings without secrets. */
public final class SettingText {

    private static final String HIDDEN = "(set, not shown)";

    private static final Pattern SECRET_NAME = Pattern.compile(
            "password|passwd|pwd|secret|token|credential|api[-_]?key|private[-_]?key", Pattern.CASE_INSENSITIVE);

    /** {@code password=…} and the like, up to the next parameter. */
    private static final Pattern ASSIGNED = Pattern.compile(
            "((?:\\w*(?:password|passwd|pwd|secret|token|api[-_]?key))\\s*[=:]\\s*)[^\\s&;,]+",
            Pattern.CASE_INSENSITIVE);

    /** The password between the user and the host of a URL; it may have an {@code @} itself. */
    private static final Pattern IN_URL = Pattern.compile("(://[^:/@\\s]*):\\S+@");

    private SettingText() {}

    /** The value of a setting as it may be shown. Arguments of migrations are not shown, because they may be anything. */
    static String shown(String name, String value) {
        if (SECRET_NAME.matcher(name).find() || name.startsWith(Settings.ARGUMENT)) {
            return HIDDEN;
        }
        return isUrl(name, value) ? url(value) : withoutCredentials(value);
    }

    private static boolean isUrl(String name, String value) {
        return name.equals("url") || (name.equals("shadow") && value.contains(":/"));
    }

    private static String url(String value) {
        try {
            return DatabaseUrl.parse(value).toString();
        } catch (SettingsException e) {
            return e.problem() + " (not shown)";
        }
    }

    /** A text without the passwords of URLs and of parameters in it. */
    public static String withoutCredentials(String text) {
        String hidden = IN_URL.matcher(text).replaceAll("$1:***@");
        return ASSIGNED.matcher(hidden).replaceAll("$1***");
    }
}
