package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.ThrowsDeclaration;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The types that applications and migrations may use: they are marked, complete, and change by decision. */
class PublicApiTest {

    private static final Path GOLDEN = Path.of("src/test/resources/public-api.txt");

    private static final Pattern FENCE = Pattern.compile("(?ms)^```java\\n(.*?)^```");
    private static final Pattern TYPE = Pattern.compile("\\b[A-Z]\\w+");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.retort");

    @Test
    void isComplete() {
        Set<String> missing = new TreeSet<>();
        for (JavaClass type : CORE) {
            if (isApi(type)) {
                named(type)
                        .filter(used -> used.getPackageName().startsWith("dev.retort") && !isApi(used))
                        .forEach(used -> missing.add(type.getName() + " names " + used.getName()));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void isPublic() {
        assertThat(CORE.stream().filter(PublicApiTest::isApi))
                .allMatch(type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    @Test
    void hasEveryException() {
        assertThat(CORE.stream()
                        .filter(type -> type.isAssignableTo(RetortException.class))
                        .filter(type -> !isApi(type)))
                .isEmpty();
    }

    @Test
    void changesByDecision() throws IOException {
        String types = CORE.stream()
                .filter(PublicApiTest::isApi)
                .map(JavaClass::getName)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("retort.test.rewrite")) {
            Files.writeString(GOLDEN, types);
        }
        assertThat(types).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void isSaidOfPackagesThatHaveNoneOfIt() throws IOException {
        Set<String> withApi = CORE.stream()
                .filter(PublicApiTest::isApi)
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        for (String name :
                new TreeSet<>(CORE.stream().map(JavaClass::getPackageName).toList())) {
            String info = Files.readString(Path.of("src/main/java", name.replace('.', '/'), "package-info.java"));
            assertThat(info.contains("<p>Internal.")).as(name).isEqualTo(!withApi.contains(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"library.md", "migrations.md", "fleets.md"})
    void isAllThatThePagesUse(String page) throws IOException {
        Set<String> api = simpleNames(CORE.stream().filter(PublicApiTest::isApi));
        Set<String> internal = simpleNames(CORE.stream().filter(type -> !isApi(type)));
        internal.removeAll(api);
        List<String> fences = FENCE.matcher(Files.readString(Path.of("../docs", page)))
                .results()
                .map(fence -> fence.group(1))
                .toList();
        Set<String> used = fences.stream()
                .flatMap(code -> TYPE.matcher(code).results().map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).contains("Operations").doesNotContainAnyElementsOf(internal);
    }

    private static Set<String> simpleNames(Stream<JavaClass> types) {
        return types.map(JavaClass::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A type is marked itself, or is a public one within a marked one. */
    private static boolean isApi(JavaClass type) {
        return type.isAnnotatedWith(PublicApi.class)
                || (type.getModifiers().contains(JavaModifier.PUBLIC)
                        && type.getEnclosingClass().filter(PublicApiTest::isApi).isPresent());
    }

    /**
     * Returns the types that the supertypes and the visible members of a type mention. A supertype that users cannot
     * name adds those that it mentions.
     */
    private static Stream<JavaClass> named(JavaClass type) {
        Stream<JavaType> supertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        return Stream.concat(
                supertypes
                        .flatMap(each -> each.getAllInvolvedRawTypes().stream())
                        .flatMap(each -> isHidden(each) ? named(each) : Stream.of(each)),
                type.getMembers().stream()
                        .filter(PublicApiTest::isVisible)
                        .flatMap(PublicApiTest::named)
                        .map(PublicApiTest::element));
    }

    private static Stream<JavaClass> named(JavaMember member) {
        if (member instanceof JavaField field) {
            return field.getType().getAllInvolvedRawTypes().stream();
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        return Stream.of(
                        code.getReturnType().getAllInvolvedRawTypes(),
                        code.getParameterTypes().stream()
                                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                                .toList(),
                        code.getThrowsClause().stream()
                                .map(ThrowsDeclaration::getRawType)
                                .toList())
                .flatMap(Collection::stream);
    }

    private static boolean isVisible(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }

    private static boolean isHidden(JavaClass type) {
        return type.getPackageName().startsWith("dev.retort")
                && !type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static JavaClass element(JavaClass type) {
        return type.getBaseComponentType();
    }
}
