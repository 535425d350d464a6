package dev.retort.generator.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.retort.generator.hibernate.EntityModel;
import dev.retort.source.Digest;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * The format of a file with a model: a line with the version of the format, then a digest of the key, of the shape of
 * all records and of the content, then the content.
 */
final class ModelFile {

    private static final byte[] VERSION = "retort entity model 1\n".getBytes(UTF_8);

    private ModelFile() {}

    static byte[] of(EntityModel model, String key) {
        RecordCodec<EntityModel> codec = RecordCodec.of(EntityModel.class);
        byte[] content = codec.encode(model);
        byte[] digest = digest(key, codec.shape(), content);
        return ByteBuffer.allocate(VERSION.length + digest.length + content.length)
                .put(VERSION)
                .put(digest)
                .put(content)
                .array();
    }

    /** Returns the model of a file; empty if the file is damaged, of another version or of another key. */
    static Optional<EntityModel> read(byte[] file, String key) {
        int begin = VERSION.length + Digest.LENGTH;
        if (file.length < begin || !Arrays.equals(VERSION, Arrays.copyOf(file, VERSION.length))) {
            return Optional.empty();
        }
        RecordCodec<EntityModel> codec = RecordCodec.of(EntityModel.class);
        byte[] content = Arrays.copyOfRange(file, begin, file.length);
        byte[] digest = Arrays.copyOfRange(file, VERSION.length, begin);
        return Arrays.equals(digest, digest(key, codec.shape(), content))
                ? Optional.of(codec.decode(content))
                : Optional.empty();
    }

    private static byte[] digest(String key, String shape, byte[] content) {
        return new Digest().add(key).add(shape).add(content).bytes();
    }
}
