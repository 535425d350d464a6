package dev.retort.generator.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;

/** The bytes that values are written to. A text is written once; later it is a number. */
final class ValueOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new HashMap<>();

    /** Writes a number, in as many groups of seven bits as it needs. */
    void number(long number) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            number(known);
            return;
        }
        number(texts.size() - 1L);
        byte[] encoded = text.getBytes(UTF_8);
        number(encoded.length);
        bytes.writeBytes(encoded);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
