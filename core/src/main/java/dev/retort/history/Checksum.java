package dev.retort.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.retort.operation.Operation;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * The checksum of what a migration records, so that its formatting, its comments and the compiler do not matter.
 *
 * <p>The text begins with the version of the way it was made; checksums of different versions are not comparable.
 */
public final class Checksum {

    private static final String VERSION = "v1:sha256:";
    private static final String ARGUMENTS = "arguments:";

    private Checksum() {}

    /** The checksum of these operations, in this order, as a migration file says them. */
    public static String of(List<Operation> operations) {
        StringBuilder text = new StringBuilder();
        operations.forEach(
                operation -> text.append(ValueText.of(operation.abbreviated())).append('\n'));
        return VERSION
                + HexFormat.of().formatHex(sha256().digest(text.toString().getBytes(UTF_8)));
    }

    /**
     * What stands in place of a checksum where a migration asks for arguments, since what it records may differ each
     * time. It is compared with none.
     */
    public static String ofArguments(Collection<String> names) {
        return ARGUMENTS + String.join(",", names);
    }

    /** Whether it stands for a migration that asks for arguments. */
    static boolean isOfArguments(String checksum) {
        return checksum.startsWith(ARGUMENTS);
    }

    /** Whether it looks like one, of this way to make them or of another. */
    public static boolean isOne(String text) {
        return text.startsWith(VERSION) ? text.matches(VERSION + "[0-9a-f]{64}") : text.matches("[a-z0-9]+:.+");
    }

    /** Whether both were made the same way, and differ. */
    public static boolean differ(String one, String other) {
        return one.startsWith(VERSION) && other.startsWith(VERSION) && !one.equals(other);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
