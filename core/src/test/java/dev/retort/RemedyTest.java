package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionRange;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.runner.Resolution;
import dev.retort.session.MigratorOptions;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RemedyTest {

    private static final Map<String, Class<?>> NAMED = Stream.of(
                    Migrator.class,
                    MigratorOptions.class,
                    Resolution.class,
                    RevisionGraph.class,
                    RevisionRange.class,
                    RevisionTarget.class)
            .collect(Collectors.toMap(Class::getSimpleName, type -> type));

    private static final Pattern CALL = Pattern.compile("\\b([A-Z]\\w+)\\.(\\w+)(?:\\(\\)\\.(\\w+))?");

    @Test
    void everyKindIsHere() {
        Set<Class<?>> here =
                EveryRemedy.all().map(Object::getClass).collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(here).containsExactlyInAnyOrder(Remedy.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("dev.retort.EveryRemedy#all")
    void isAClauseInTheLibrarysWords(Remedy remedy) {
        assertThat(remedy.in(LibraryWording.INSTANCE)).matches("[a-z].*[^.]");
    }

    @ParameterizedTest
    @MethodSource("dev.retort.EveryRemedy#all")
    void namesCallsThatExist(Remedy remedy) {
        Matcher call = CALL.matcher(remedy.in(LibraryWording.INSTANCE));
        while (call.find()) {
            if (NAMED.containsKey(call.group(1))) {
                Class<?> type = NAMED.get(call.group(1));
                assertThat(members(type)).contains(call.group(2));
                if (call.group(3) != null) {
                    assertThat(members(returned(type, call.group(2)))).contains(call.group(3));
                }
            } else {
                assertThat(call.group(1)).isIn("List", "Map");
            }
        }
    }

    @Test
    void isPartOfTheMessage() {
        RetortException failure = new Failed("it is late", List.of(Remedy.of("hurry up"), Remedy.Offer.USE_ROLE));

        assertThat(failure)
                .hasMessage("it is late; hurry up; or name a role that has it with MigratorOptions.withRole");
        assertThat(failure.problem()).isEqualTo("it is late");
        assertThat(failure.remedy()).isEqualTo("hurry up; or name a role that has it with MigratorOptions.withRole");
        assertThat(failure.remedies()).containsExactly(Remedy.of("hurry up"), Remedy.Offer.USE_ROLE);
    }

    @Test
    void mayBeMissing() {
        assertThat(new Failed("it is late", List.of())).hasMessage("it is late");
    }

    private static List<String> members(Class<?> type) {
        return Stream.concat(
                        Arrays.stream(type.getMethods()).map(java.lang.reflect.Method::getName),
                        Arrays.stream(type.getFields()).map(java.lang.reflect.Field::getName))
                .toList();
    }

    private static Class<?> returned(Class<?> type, String method) {
        return Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals(method) && each.getParameterCount() == 0)
                .findFirst()
                .orElseThrow()
                .getReturnType();
    }

    private static final class Failed extends RetortException {

        private static final long serialVersionUID = 1;

        Failed(String problem, List<Remedy> remedies) {
            super(problem, remedies);
        }
    }
}
