package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways to say which classes are the entities, and how they are named. */
class EntitySourcesIT {

    private static final String UNITS =
            """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.2">
              <persistence-unit name="accounts">
                <class>shop.UserAccount</class>
                <class>shop.OpeningHours</class>
                <exclude-unlisted-classes>true</exclude-unlisted-classes>
                <properties>
                  <property name="hibernate.physical_naming_strategy"
                      value="org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl"/>
                  <property name="jakarta.persistence.jdbc.url" value="jdbc:postgresql://nowhere/nothing"/>
                </properties>
              </persistence-unit>
              <persistence-unit name="empty">
                <exclude-unlisted-classes>true</exclude-unlisted-classes>
              </persistence-unit>
              <persistence-unit name="everything"/>
            </persistence>
            """;

    private static final String ORM =
            """
            <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
              <entity class="shop.Parcel" access="FIELD">
                <table name="parcels"/>
                <attributes><id name="number"/><basic name="label"><column length="40"/></basic></attributes>
              </entity>
            </entity-mappings>
            """;

    private final Path folder;

    EntitySourcesIT(@TempDir Path folder) throws IOException {
        this.folder = folder;
        JavaProject.in(folder)
                .withEntity(
                        "UserAccount",
                        """
                        @Entity public class UserAccount {
                          @Id long id; String displayName; @ManyToMany Set<OpeningHours> openAt; }
                        """)
                .withEntity("OpeningHours", "@Entity public class OpeningHours { @Id long id; int fromHour; }")
                .withEntity("Forgotten", "@Entity public class Forgotten { @Id long id; }")
                .with(
                        "src/main/java/shop/Parcel.java",
                        "package shop; public class Parcel { long number; String label; }")
                .with("target/classes/META-INF/persistence.xml", UNITS)
                .compile();
    }

    @Test
    void readsTheClassesAndPropertiesOfAUnit() throws Exception {
        assertThat(sql("--persistence-unit", "accounts"))
                .contains("CREATE TABLE user_account (", "CREATE TABLE opening_hours (", "display_name varchar(255)")
                .doesNotContain("forgotten");
    }

    @Test
    void readsTheClassesBesideAUnitThatListsNone() throws Exception {
        assertThat(sql("--persistence-unit", "everything"))
                .contains("CREATE TABLE forgotten (", "CREATE TABLE useraccount (");
    }

    @Test
    void namesTheConverterThatItLeavesOut() throws Exception {
        JavaProject.in(folder)
                .withEntity(
                        "Locked",
                        """
                        @Entity public class Locked {
                          @Id long id; @Convert(converter = Lock.class) String name;
                          static class Lock implements AttributeConverter<String, String> {
                            Lock(Object key) {}
                            @Override public String convertToDatabaseColumn(String text) { return text; }
                            @Override public String convertToEntityAttribute(String text) { return text; } } }
                        """)
                .compile();

        Cli.Result result = run("--packages", "shop");

        assertThat(result.out()).contains("CREATE TABLE locked (", "name varchar(255)");
        assertThat(result.err())
                .contains(
                        "Retort cannot create shop.Locked$Lock like the running application does. It reads the mapping"
                                + " without this converter.");
    }

    @Test
    void saysThatAUnitNamesNoClasses() throws Exception {
        Cli.Result result = run("--persistence-unit", "empty");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains("error: the persistence unit empty lists no class")
                .contains("accounts, empty, everything");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entities.persistence-unit=accounts", "entities.packages=shop"})
    void leavesAloneWhatAnotherUnitMaps(String entities, @Fresh TestDatabase database) throws Exception {
        database.execute("create table parcels (number bigint primary key, label varchar(40));"
                + " insert into parcels values (1, 'books');"
                + " create sequence parcel_no; create table nobody (id int)");
        withShipping();

        Cli.Result result = Cli.of(folder, "entities.classpath=target/classes", entities)
                .on(database)
                .must("diff");

        assertThat(result.err())
                .contains("left alone, because the persistence unit shipping maps it: table public.parcels");
        assertThat(result.out()).contains("nobody").doesNotContain("parcels");
    }

    @Test
    void readsAnotherUnitOnlyIfATableWouldBeDropped(@Fresh TestDatabase database) throws Exception {
        withShipping();
        Cli cli = Cli.of(folder, "entities.classpath=target/classes", "entities.persistence-unit=accounts")
                .on(database);

        cli.must("diff");
        assertThat(keptModels()).isEqualTo(1);

        database.execute("create table parcels (number bigint primary key, label varchar(40))");
        cli.must("diff");
        assertThat(keptModels()).as("accounts, everything and shipping").isEqualTo(3);
    }

    @Test
    void readsPackagesBesideAUnitThatIsBroken(@Fresh TestDatabase database) throws Exception {
        database.execute("create table nobody (id int)");
        JavaProject.in(folder).with("target/classes/META-INF/persistence.xml", "<persistence");

        Cli.Result result = Cli.of(folder, "entities.classpath=target/classes", "entities.packages=shop")
                .on(database)
                .must("diff");

        assertThat(result.out()).contains("nobody");
    }

    private void withShipping() throws IOException {
        JavaProject.in(folder)
                .with("target/classes/META-INF/parcels.xml", ORM)
                .with(
                        "target/classes/META-INF/persistence.xml",
                        UNITS.replace(
                                "</persistence>",
                                """
                                <persistence-unit name="shipping">
                                  <mapping-file>META-INF/parcels.xml</mapping-file>
                                  <exclude-unlisted-classes>true</exclude-unlisted-classes>
                                </persistence-unit>
                                </persistence>"""));
    }

    private long keptModels() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(".retort/cache"))) {
            return files.filter(file -> file.toString().endsWith(".model")).count();
        }
    }

    @Test
    void saysWhichUnitsThereAre() throws Exception {
        Cli.Result result = run("--persistence-unit", "orders");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains("error: no META-INF/persistence.xml of the class path has a unit orders")
                .contains("accounts, empty, everything");
    }

    @Test
    void warnsAboutSeveralVersionsOfHibernate(@Fresh TestDatabase database) throws Exception {
        Path old = jar("hibernate-core-5.6.15.Final.jar");
        Path older = jar("hibernate-core-5.4.33.Final.jar");
        Cli cli = Cli.of(folder, "entities.packages=shop").on(database);

        assertThat(cli.must("diff", "--classpath", "target/classes:" + folder.relativize(old) + ":lib/*")
                        .err())
                .contains("warning: the class path has several versions of Hibernate: 5.6.15.Final (" + old
                        + "), 5.4.33.Final (" + older + "). The first one, 5.6.15.Final, wins.");
        assertThat(cli.must("diff", "--classpath", "target/classes:lib/*").err())
                .contains("The first one, 5.4.33.Final, wins. Remove the jars");
        assertThat(cli.must("diff", "--classpath", "target/classes:" + folder.relativize(old))
                        .err())
                .contains("the class path has Hibernate 5.6.15.Final")
                .doesNotContain("several versions");
    }

    private Path jar(String name) throws IOException {
        Path jar = Files.createDirectories(folder.resolve("lib")).resolve(name);
        new JarOutputStream(Files.newOutputStream(jar)).close();
        return jar;
    }

    @Test
    void namesAsSpringBootDoes() throws Exception {
        assertThat(sql("--packages", "shop", "--naming", "spring"))
                .contains("CREATE TABLE user_account (", "display_name varchar(255)")
                .contains("CREATE TABLE user_account_open_at (");
    }

    @Test
    void prefersNamingStrategiesThatAreSet() throws Exception {
        String setting = "hibernate.physical_naming_strategy="
                + "org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl";

        assertThat(sql(
                        Cli.of(folder, "entities.classpath=target/classes", setting),
                        "--packages",
                        "shop",
                        "--naming",
                        "spring"))
                .contains("CREATE TABLE useraccount (", "displayname varchar(255)")
                .contains("CREATE TABLE useraccount_openat (");
    }

    @Test
    void refusesANamingThatIsNone() throws Exception {
        assertThat(run("--packages", "shop", "--naming", "rails").err())
                .contains("error: unknown naming: rails")
                .contains("jpa or spring");
    }

    @Test
    void readsAMappingFileOnDisk() throws Exception {
        JavaProject.in(folder).with("mapping/orm.xml", ORM);
        Cli cli = Cli.of(folder, "entities.classpath=target/classes", "entities.mapping-files=mapping/orm.xml");

        assertThat(sql(cli)).contains("CREATE TABLE parcels (", "label varchar(40)");
    }

    @Test
    void readsAMappingFileOfTheClassPath() throws Exception {
        JavaProject.in(folder).with("target/classes/mapping/parcels.xml", ORM);

        assertThat(sql("--mapping-files", "mapping/parcels.xml")).contains("CREATE TABLE parcels (");
    }

    @Test
    void saysThatAMappingFileIsNotThere() throws Exception {
        Cli.Result result = run("--mapping-files", "nowhere/orm.xml");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("error: ").contains("nowhere/orm.xml").contains("entities.mapping-files");
    }

    private String sql(String... options) throws Exception {
        return sql(Cli.of(folder, "entities.classpath=target/classes"), options);
    }

    private Cli.Result run(String... options) throws Exception {
        return run(Cli.of(folder, "entities.classpath=target/classes"), options);
    }

    private static String sql(Cli cli, String... options) throws Exception {
        Cli.Result result = run(cli, options);
        assertThat(result.exitCode()).as(result.toString()).isZero();
        return result.out();
    }

    private static Cli.Result run(Cli cli, String... options) throws Exception {
        try (TestDatabase database = TestServer.database()) {
            String[] arguments = new String[options.length + 3];
            System.arraycopy(options, 0, arguments, 3, options.length);
            arguments[0] = "diff";
            arguments[1] = "--format";
            arguments[2] = "sql";
            return cli.on(database).run(arguments);
        }
    }
}
