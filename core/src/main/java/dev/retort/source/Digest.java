package dev.retort.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest of parts, each preceded by its length, so that no two sequences of parts are the same bytes. */
public final class Digest {

    /** The number of bytes of a digest. */
    public static final int LENGTH = 32;

    private final MessageDigest digest;

    public Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public Digest add(String text) {
        return add(text.getBytes(UTF_8));
    }

    public Digest add(byte[] bytes) {
        add((long) bytes.length);
        digest.update(bytes);
        return this;
    }

    public Digest add(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    /** Returns the digest of the parts. */
    public byte[] bytes() {
        return digest.digest();
    }

    /** Returns the same digest in hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }
}
