#!/usr/bin/env bash
# Hibernate ORM 7.4.15.Final, PostgreSQL dialect: the check of a JSON member with a short name is broken SQL.
#
# Input: an entity with an embeddable stored as JSON. The embeddable has one attribute, an enum stored by ordinal.
# Expected: whatever the attribute's name is, the check of the column compares the member with the ordinals.
# Seen: Hibernate builds the member's check as "NAME between 0 and 1" and then replaces each occurrence of NAME in that
# text by the expression that reads the member, inside words, too. With the name "element" the check is right. With the
# name "e", the word "between" becomes "bcast(card->>'e' as smallint)tw...", and PostgreSQL cannot parse the statement.
#
# Needs a JDK (17 or later) and Maven. Exit code 0: the behaviour is as described. 1: it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir classes
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.hibernate.orm</groupId>
      <artifactId>hibernate-core</artifactId>
      <version>7.4.15.Final</version>
    </dependency>
    <dependency>
      <groupId>com.fasterxml.jackson.core</groupId>
      <artifactId>jackson-databind</artifactId>
      <version>2.20.0</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.10.0:copy-dependencies \
    -DoutputDirectory="$folder/lib" > maven.log 2>&1 || { cat maven.log; exit 2; }

cat > Script.java <<'JAVA'
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.schema.internal.SchemaCreatorImpl;
import org.hibernate.type.SqlTypes;

public class Script {
    public enum Element { FIRE, WATER }

    @Embeddable
    public static class LongName { public Element element; }

    @Embeddable
    public static class ShortName { public Element e; }

    @Entity(name = "first_deck")
    public static class FirstDeck {
        @Id public Long id;
        @JdbcTypeCode(SqlTypes.JSON) public LongName card;
    }

    @Entity(name = "second_deck")
    public static class SecondDeck {
        @Id public Long id;
        @JdbcTypeCode(SqlTypes.JSON) public ShortName card;
    }

    public static void main(String[] arguments) {
        var registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect")
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
                .build();
        var metadata = new MetadataSources(registry)
                .addAnnotatedClass(FirstDeck.class)
                .addAnnotatedClass(SecondDeck.class)
                .buildMetadata();
        new SchemaCreatorImpl(registry).generateCreationCommands(metadata, false).forEach(System.out::println);
    }
}
JAVA
javac -cp "lib/*" -d classes Script.java
java -cp "classes:lib/*" Script 2> log | tee script.sql

grep -q "first_deck .* as smallint) between 0 and 1" script.sql &&
    grep -q "second_deck .* bcast(card->>'e' as smallint)tw" script.sql ||
    { echo "The behaviour has changed."; exit 1; }
echo "As described: the check of first_deck is right, that of second_deck is not SQL."
