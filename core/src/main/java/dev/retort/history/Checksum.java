package dev.retort.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.retort.operation.Operation;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * The checksum of the operations that a migration records. It does not depend on formatting, comments or the compiler.
 *
 * <p>The text begins with the version of the algorithm. Checksums of different versions are not comparable.
 */
public final class Checksum {

    private static final String VERSION = "v1:sha256:";
    private static final String ARGUMENTS = "arguments:";

    private Checksum() {}

    /** Returns the checksum of these operations, in this order and in the short form of a migration file. */
    public static String of(List<Operation> operations) {
        return ofEach(List.of(operations)).get(0);
    }

    /**
     * Returns a checksum for each group of operations: that of all operations up to the end of the group. Each operation
     * is read once.
     */
    public static List<String> ofEach(List<List<Operation>> groups) {
        MessageDigest digest = sha256();
        List<String> checksums = new ArrayList<>();
        for (List<Operation> operations : groups) {
            operations.forEach(
                    operation -> digest.update((ValueText.of(operation.abbreviated()) + "\n").getBytes(UTF_8)));
            checksums.add(VERSION + HexFormat.of().formatHex(copy(digest).digest()));
        }
        return checksums;
    }

    /**
     * Returns the text that replaces the checksum of a migration with arguments, because such a migration may record
     * different operations each time. It is never compared.
     */
    public static String ofArguments(Collection<String> names) {
        return ARGUMENTS + String.join(",", names);
    }

    /** Whether the text stands for a migration with arguments. */
    static boolean usesArguments(String checksum) {
        return checksum.startsWith(ARGUMENTS);
    }

    /** Whether a text has the form of a checksum, of this or of another version. */
    public static boolean isWellFormed(String text) {
        return text.startsWith(VERSION) ? text.matches(VERSION + "[0-9a-f]{64}") : text.matches("[a-z0-9]+:.+");
    }

    /** Whether both checksums have the current version, and differ. */
    public static boolean differ(String one, String other) {
        return one.startsWith(VERSION) && other.startsWith(VERSION) && !one.equals(other);
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError("every Java can copy SHA-256", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
