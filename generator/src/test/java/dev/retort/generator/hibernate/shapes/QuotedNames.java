package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Names that need quotes, that fold, and that are too long. */
public final class QuotedNames {

    private QuotedNames() {}

    @Entity
    @Table(name = "\"User\"", indexes = @Index(name = "Idx_User_Name", columnList = "\"First Name\""))
    public static class User {
        @Id
        @GeneratedValue
        @Column(name = "\"ID\"")
        Long id;

        @Column(name = "\"First Name\"")
        String firstName;

        @Column(name = "\"order\"", unique = true)
        int order;

        @Column(name = "CamelCase")
        String camelCase;

        @ManyToOne
        @JoinColumn(name = "\"Boss\"", foreignKey = @ForeignKey(name = "FK_Boss"))
        User boss;
    }

    @Entity
    @Table(name = "a_table_with_a_name_that_is_longer_than_what_postgresql_keeps_of_it")
    public static class Long63 {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(name = "a_column_with_a_name_that_is_longer_than_what_postgresql_keeps_of_it", unique = true)
        String text;

        @ManyToOne
        User user;
    }
}
