package dev.retort.generator.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Chance with a seed, so that what it made once it makes again. */
public final class Dice {

    private final Random random;
    private int names;

    /** Dice that fall the same way for the same seed. */
    public Dice(long seed) {
        this.random = new Random(seed);
    }

    /** A number from zero up to the bound, which is not one of them. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** Whether something happens that happens so many times in a hundred. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** One of the items. */
    public <T> T oneOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** One of the items. */
    @SafeVarargs
    public final <T> T oneOf(T... items) {
        return items[random.nextInt(items.length)];
    }

    /** Between one and {@code most} of the items, each once. */
    <T> List<T> some(List<T> items, int most) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(shuffled.size(), 1 + random.nextInt(most))));
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled);
    }

    /** A name that was not given before, one time in six one that has to be quoted or cut. */
    String name(String stem) {
        int number = names++;
        return switch (random.nextInt(24)) {
            case 0 -> "Mixed" + stem + number;
            case 1 -> "we\"ird " + stem + number;
            case 2 -> stem + number + "_" + "long".repeat(20).substring(0, 60 - stem.length() - 4);
            case 3 -> "ä.ö " + stem + number;
            default -> stem + number;
        };
    }

    /** A name, or none. */
    @Nullable
    String nameOrNone(String stem) {
        return chance(60) ? null : name(stem);
    }
}
