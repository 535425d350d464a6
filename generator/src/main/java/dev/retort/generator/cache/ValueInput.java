package dev.retort.generator.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The bytes that values are read from, as {@link ValueOutput} writes them. */
final class ValueInput {

    private final ByteBuffer bytes;
    private final List<String> texts = new ArrayList<>();

    ValueInput(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            number |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    int size() {
        return Math.toIntExact(number());
    }

    String text() {
        int index = size();
        if (index == texts.size()) {
            byte[] encoded = new byte[size()];
            bytes.get(encoded);
            texts.add(new String(encoded, UTF_8));
        }
        return texts.get(index);
    }
}
