package dev.retort.generator.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest of parts, each preceded by its length, so that no two sequences of parts are the same bytes. */
final class Digest {

    /** The number of bytes of a digest. */
    static final int LENGTH = 32;

    private final MessageDigest digest;

    Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Digest add(String text) {
        return add(text.getBytes(UTF_8));
    }

    Digest add(byte[] bytes) {
        add((long) bytes.length);
        digest.update(bytes);
        return this;
    }

    Digest add(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    byte[] bytes() {
        return digest.digest();
    }

    String hex() {
        return HexFormat.of().formatHex(bytes());
    }
}
