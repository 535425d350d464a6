package dev.retort.generator.report;

import java.util.Locale;

/** Numbers as people read them. */
public final class Sizes {

    private static final String[] UNITS = {"kB", "MB", "GB", "TB"};

    private Sizes() {}

    /** A number of bytes, in the largest unit that it reaches. */
    public static String bytes(long bytes) {
        if (bytes < 1024) {
            return bytes + " bytes";
        }
        double value = bytes / 1024.0;
        int unit = 0;
        while (value >= 10 * 1024 && unit < UNITS.length - 1) {
            value /= 1024;
            unit++;
        }
        return number(Math.round(value)) + " " + UNITS[unit];
    }

    /** A number with separators between thousands. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
