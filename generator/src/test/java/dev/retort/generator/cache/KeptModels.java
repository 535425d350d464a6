package dev.retort.generator.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.hibernate.EntityModel;

/** Writes models as the cache does, so that every test with entities also covers their form in a file. */
public final class KeptModels {

    private static final String KEY = "key";

    private KeptModels() {}

    /** Returns the model as it is read from the file that it was written to, which must be the same one. */
    public static EntityModel read(EntityModel model) {
        EntityModel read = ModelFile.read(ModelFile.of(model, KEY), KEY).orElseThrow();
        assertThat(read).isEqualTo(model);
        return read;
    }
}
