package dev.retort.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Editors complete each property and show its description. */
class MetadataTest {

    private static Stream<String> properties() {
        return Stream.of(RetortProperties.class.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> Pattern.compile("[A-Z]")
                        .matcher(name)
                        .replaceAll(letter -> "-" + letter.group().toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("properties")
    void hasADescriptionOf(String property) throws IOException {
        try (InputStream metadata =
                MetadataTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            assertThat(new String(Objects.requireNonNull(metadata).readAllBytes(), UTF_8))
                    .containsPattern("\"name\": \"retort\\." + property
                            + "\",\\s+\"type\": \"[^\"]+\",\\s+\"description\": \"[^\"]+\\.\"");
        }
    }
}
