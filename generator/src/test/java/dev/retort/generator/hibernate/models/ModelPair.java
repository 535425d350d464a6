package dev.retort.generator.hibernate.models;

import dev.retort.generator.diff.Dice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;

/** Two entity models of a seed: as they were, and as somebody changed them. */
public final class ModelPair {

    private final long seed;
    private final Model before;
    private final Model after;

    private ModelPair(long seed, Model before, Model after) {
        this.seed = seed;
        this.before = before;
        this.after = after;
    }

    /** The pair of a seed. */
    public static ModelPair of(long seed) {
        RandomModel models = new RandomModel(new Dice(seed));
        Model before = models.model();
        return new ModelPair(seed, before, models.mutated(before));
    }

    /** The Java package of one side. */
    public String packageOf(boolean isAfter) {
        return "m" + seed + (isAfter ? "b" : "a");
    }

    /** The entities of one side, compiled, in the order in which a scan finds them. */
    public List<Class<?>> entities(boolean isAfter, ClassLoader loader) throws ClassNotFoundException {
        List<Class<?>> entities = new ArrayList<>();
        for (Entity entity : (isAfter ? after : before).entities()) {
            entities.add(loader.loadClass(packageOf(isAfter) + "." + entity.name()));
        }
        entities.sort(Comparator.comparing(Class::getName));
        return entities;
    }

    /** The sources of both sides, for who wants to read them. */
    public String text() {
        return String.join("\n", sources().values());
    }

    private Map<String, String> sources() {
        Map<String, String> all = new TreeMap<>(before.sources(packageOf(false)));
        all.putAll(after.sources(packageOf(true)));
        return all;
    }

    /** Compiles all of them by one call. */
    public static void compile(List<ModelPair> pairs, Path sources, Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", classes.toString()));
        for (ModelPair pair : pairs) {
            for (Map.Entry<String, String> source : pair.sources().entrySet()) {
                Path file = sources.resolve(source.getKey().replace('.', '/') + ".java");
                Files.createDirectories(sources.resolve(source.getKey().replaceFirst("\\..*", "")));
                Files.writeString(file, source.getValue());
                arguments.add(file.toString());
            }
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the models do not compile");
        }
    }
}
