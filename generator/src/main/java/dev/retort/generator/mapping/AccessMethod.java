package dev.retort.generator.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The access methods of indexes, as far as the name of an operator class tells them. JPA 3.2 and Hibernate 7 have no setting
 * for the access method.
 *
 * @see <a href="https://www.postgresql.org/docs/current/indexes-opclass.html">PostgreSQL manual, Operator Classes</a>
 */
public final class AccessMethod {

    /** The method of an index that names none. */
    public static final String DEFAULT = "btree";

    private static final String HNSW = "hnsw";
    private static final String IVFFLAT = "ivfflat";

    /** The names of the classes that only one access method has, in PostgreSQL and its extensions. */
    private static final Map<String, Pattern> CLASSES = Map.of(
            "gin", Pattern.compile("gin_.*|jsonb_path_ops"),
            "gist", Pattern.compile("gist_.*"),
            "spgist", Pattern.compile("spgist_.*|quad_point_ops|kd_point_ops"),
            "brin", Pattern.compile("brin_.*|.*_(minmax|minmax_multi|bloom|inclusion)_ops"),
            "rum", Pattern.compile("rum_.*"));

    /** The operator classes of pgvector. Two access methods share most of them. */
    private static final Pattern DISTANCES =
            Pattern.compile("(vector|halfvec|sparsevec)_(l1|l2|ip|cosine)_ops|bit_(hamming|jaccard)_ops");

    private static final Pattern ONLY_HNSW = Pattern.compile("sparsevec_.*|.*_(l1|jaccard)_ops");

    private AccessMethod() {}

    /** Returns the only method that has an operator class of this name; empty if there are several or none is known. */
    public static Optional<String> of(String operatorClass) {
        String name = bare(operatorClass);
        return CLASSES.entrySet().stream()
                .filter(method -> method.getValue().matcher(name).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> Optional.of(HNSW)
                        .filter(method -> candidates(operatorClass).equals(List.of(method))));
    }

    /** Returns the methods of pgvector that have an operator class of this name; empty for other classes. */
    public static List<String> candidates(String operatorClass) {
        String name = bare(operatorClass);
        if (!DISTANCES.matcher(name).matches()) {
            return List.of();
        }
        return ONLY_HNSW.matcher(name).matches() ? List.of(HNSW) : List.of(HNSW, IVFFLAT);
    }

    /** Returns the method of pgvector that has a storage parameter of this name; empty for other parameters. */
    public static Optional<String> ofParameter(String name) {
        return switch (name) {
            case "m", "ef_construction" -> Optional.of(HNSW);
            case "lists" -> Optional.of(IVFFLAT);
            default -> Optional.empty();
        };
    }

    /** The name of a class without its schema and parameters. */
    private static String bare(String operatorClass) {
        String name = operatorClass.replaceFirst("\\(.*", "");
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
