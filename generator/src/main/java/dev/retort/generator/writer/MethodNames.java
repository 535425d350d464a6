package dev.retort.generator.writer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Chooses names for the parts of a migration, with numbers for equal names. */
final class MethodNames {

    private final List<String> used = new ArrayList<>();

    List<String> of(List<Part> parts) {
        List<String> plain = parts.stream().map(Part::methodName).toList();
        List<String> names = new ArrayList<>();
        for (String name : plain) {
            used.add(name);
            int number = Collections.frequency(used, name);
            boolean alone = number == 1 && Collections.frequency(plain, name) == 1;
            names.add(alone ? name : name + number);
        }
        return names;
    }
}
