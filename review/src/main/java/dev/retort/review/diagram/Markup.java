package dev.retort.review.diagram;

/** Text for XML and HTML. */
public final class Markup {

    private Markup() {}

    /** Returns the text with its special characters escaped, for content and for attributes in double quotes. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(code -> {
            switch (code) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    // XML has no form for control characters.
                    boolean control = code < ' ' && code != '\n' && code != '\t';
                    escaped.appendCodePoint(control ? 0xFFFD : code);
                }
            }
        });
        return escaped.toString();
    }
}
