package dev.retort.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the compiled classes whose result depends on nothing but their code: they call each other, Retort's API, and
 * such classes of Java as strings and lists. A class that could read a file, a resource, the time or a random number is
 * not among them.
 */
final class SelfContained {

    private static final Pattern HARMLESS = Pattern.compile(
            """
            dev/retort/(migration|operation|schema)/.*|\
            java/lang/(Object|String|StringBuilder|CharSequence|Comparable|Iterable|Enum|Record|Number|Integer|Long|\
            Short|Byte|Character|Boolean|Double|Float|Math|AssertionError|IncompatibleClassChangeError|MatchException|\
            NoSuchFieldError|\\w*Exception)\\..*|\
            java/lang/(invoke/(LambdaMetafactory|StringConcatFactory)|runtime/(ObjectMethods|SwitchBootstraps))\\..*|\
            java/math/Big(Decimal|Integer)\\..*|\
            java/sql/(Connection|Statement|PreparedStatement|ResultSet|SQLException)\\..*|\
            java/util/(ArrayList|Arrays|Collection|Collections|Comparator|EnumMap|EnumSet|Iterator|LinkedHashMap|\
            LinkedHashSet|List|Map|Map\\$Entry|Objects|Optional|Set|TreeMap|TreeSet)\\..*|\
            java/util/(function/\\w+|stream/(Collectors|IntStream|LongStream|Stream))\\..*""");

    /** Members of these classes that read a system property or the platform's charset, or whose order is random. */
    private static final Set<String> HARMFUL = Set.of(
            "java/lang/Boolean.getBoolean",
            "java/lang/Integer.getInteger",
            "java/lang/Long.getLong",
            "java/lang/Math.random",
            "java/lang/Object.hashCode",
            "java/lang/Object.toString",
            "java/lang/String.getBytes",
            "java/util/Collections.shuffle",
            "java/util/Map.copyOf",
            "java/util/Map.of",
            "java/util/Map.ofEntries",
            "java/util/Objects.hash",
            "java/util/Set.copyOf",
            "java/util/Set.of");

    private SelfContained() {}

    /** Returns the binary names of those classes. */
    static Set<String> of(CompiledClasses compiled) {
        Map<String, Set<String>> used = new HashMap<>();
        compiled.classes().forEach((name, bytes) -> {
            Set<String> references = references(bytes);
            if (references.stream().allMatch(reference -> isHarmless(reference, compiled))) {
                used.put(name, references.stream().map(SelfContained::owner).collect(Collectors.toSet()));
            }
        });
        Set<String> left = new HashSet<>(used.keySet());
        while (left.removeIf(name -> used.getOrDefault(name, Set.of()).stream()
                .anyMatch(other -> compiled.classes().containsKey(other) && !left.contains(other)))) {
            // A class that uses one which is not self-contained is not self-contained.
        }
        return left;
    }

    private static boolean isHarmless(String reference, CompiledClasses compiled) {
        return compiled.classes().containsKey(owner(reference))
                || (HARMLESS.matcher(reference).matches() && !HARMFUL.contains(reference));
    }

    private static String owner(String reference) {
        return reference.substring(0, reference.lastIndexOf('.')).replace('/', '.');
    }

    private static Set<String> references(byte[] classFile) {
        try {
            return ClassReferences.of(classFile);
        } catch (IOException | RuntimeException e) {
            return Set.of("a class file of another form.");
        }
    }
}
