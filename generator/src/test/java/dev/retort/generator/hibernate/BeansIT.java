package dev.retort.generator.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.retort.postgres.ServerVersion;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Classes of the application that Spring constructs do not stop the reading of its entities. */
class BeansIT {

    private static final Path ENVERS = Path.of("target/envers");
    private static final String VERSION_OF_ENVERS = "7.2.14.Final";

    private static final String CLINIC =
            """
            package shop;

            import jakarta.persistence.*;
            import java.util.*;

            @Entity
            @EntityListeners(Clinic.Watch.class)
            class Clinic {
                enum Kind { A, B }
                static class Keys {}

                @Id Long id;
                Secret secret;
                @Convert(converter = KindCode.class) Kind kind;
                @ElementCollection @Convert(converter = KindCode.class) Set<Kind> kinds;
                @Convert(converter = Broken.class) Kind other;

                static class Secret {}
                static class Watch {
                    Watch(Keys keys) {}
                    @PrePersist void watch(Object entity) {}
                }
                @Converter(autoApply = true)
                static class SecretText implements AttributeConverter<Secret, byte[]> {
                    SecretText(Keys keys) {}
                    @Override public byte[] convertToDatabaseColumn(Secret secret) { return null; }
                    @Override public Secret convertToEntityAttribute(byte[] text) { return null; }
                }
                static class KindCode implements AttributeConverter<Kind, Integer> {
                    KindCode(Keys keys) {}
                    @Override public Integer convertToDatabaseColumn(Kind kind) { return 1; }
                    @Override public Kind convertToEntityAttribute(Integer code) { return null; }
                }
                static class Broken implements AttributeConverter<Kind, String> {
                    static final Keys KEYS = Objects.requireNonNull(null, "no context");
                    @Override public String convertToDatabaseColumn(Kind kind) { return "x"; }
                    @Override public Kind convertToEntityAttribute(String code) { return null; }
                }
            }
            """;

    private static final String TYPED =
            """
            package shop;

            import jakarta.persistence.*;
            import org.hibernate.annotations.JavaType;
            import org.hibernate.type.descriptor.java.StringJavaType;

            @Entity
            class Typed {
                @Id Long id;
                @JavaType(Trimmed.class) String name;

                static class Trimmed extends StringJavaType {
                    Trimmed(Object bean) {}
                }
            }
            """;

    private static final String AUDITED =
            """
            package shop;

            import jakarta.persistence.*;
            import org.hibernate.envers.*;

            @Entity
            @Audited
            class Order {
                @Id Long id;
                String text;

                @Entity(name = "Change")
                @RevisionEntity(Listener.class)
                static class Change {
                    @Id @GeneratedValue @RevisionNumber Long id;
                    @RevisionTimestamp long at;
                    String author;
                }
                static class Listener implements RevisionListener {
                    Listener(Object currentUser) {}
                    @Override public void newRevision(Object revision) {}
                }
            }
            """;

    @TempDir
    private Path classes;

    @ParameterizedTest
    @MethodSource("versions")
    void leavesConvertersOutAndSaysSo(String version) throws Exception {
        List<Path> hibernate = HibernateVersions.classpath(version);
        EntityModel model = read("Clinic", CLINIC, hibernate);

        assertThat(table(model, "clinic").columns())
                .extracting(Column::name, column -> column.type().toString())
                .contains(tuple("secret", "bytea"))
                .contains(tuple("kind", "integer"))
                .contains(tuple("other", "varchar(255)"));
        assertThat(table(model, "clinic").checks()).isEmpty();
        assertThat(table(model, "clinic_kinds").checks()).isEmpty();
        assertThat(model.notes())
                .contains(
                        "Retort cannot create shop.Clinic$Broken like the running application does. It reads the mapping"
                                + " without this converter.",
                        "Retort cannot create shop.Clinic$KindCode like the running application does. It reads the"
                                + " mapping without this converter.",
                        "Retort cannot create shop.Clinic$SecretText like the running application does. It reads the"
                                + " mapping without this converter.");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void createsTypesWithoutTheirConstructor(String version) throws Exception {
        EntityModel model = read("Typed", TYPED, HibernateVersions.classpath(version));

        assertThat(table(model, "typed").columns()).extracting(Column::name).contains("name");
        assertThat(model.notes()).singleElement().asString().startsWith("Retort cannot create shop.Typed$Trimmed");
    }

    @Test
    void createsAListenerOfEnversWithoutItsConstructor() throws Exception {
        List<Path> libraries = new ArrayList<>(HibernateVersions.classpath(VERSION_OF_ENVERS));
        try (Stream<Path> jars = Files.list(ENVERS)) {
            jars.forEach(libraries::add);
        }

        EntityModel model = read("Order", AUDITED, libraries);

        assertThat(table(model, "order_aud").columns())
                .extracting(Column::name)
                .contains("id", "rev", "revtype", "text");
        assertThat(model.notes())
                .contains("Retort cannot create shop.Order$Listener like the running application does. It creates the"
                        + " class without calling its constructor.");
    }

    static List<String> versions() throws IOException {
        return HibernateVersions.all();
    }

    private EntityModel read(String name, String source, List<Path> libraries) throws IOException {
        Path file = Files.writeString(classes.resolve(name + ".java"), source);
        String classpath = libraries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int code = compiler.run(
                null, null, null, "-proc:none", "-nowarn", "-cp", classpath, "-d", classes.toString(), file.toString());
        assertThat(code).isZero();
        List<Path> all = Stream.concat(Stream.of(classes), libraries.stream()).toList();
        return EntityReader.read(EntitySource.ofPackages(all, "shop"), ServerVersion.ofMajor(18));
    }

    private static Table table(EntityModel model, String name) {
        return model.schema().table(QualifiedName.of(name)).orElseThrow();
    }
}
