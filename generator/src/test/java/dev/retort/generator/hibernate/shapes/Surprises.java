package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.View;

/** Unusual mappings. Some of them cannot become tables. */
public final class Surprises {

    private Surprises() {}

    @Entity
    @Table(name = "order")
    public static class Order {
        @Id
        Long id;

        String user;
    }

    @Entity
    @Table(name = "summary")
    @View(query = "select id, 1 as n from \"order\"")
    public static class Summary {
        @Id
        Long id;

        int n;
    }

    @Entity
    @Subselect("select id from \"order\"")
    public static class Queried {
        @Id
        Long id;
    }

    @Entity
    @Table(
            name = "partial",
            indexes =
                    @Index(name = "idx_partial", columnList = "code", unique = true, options = "where deleted = false"))
    public static class Partial {
        @Id
        Long id;

        String code;
        boolean deleted;
    }
}
