package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Associations of every kind. */
public final class Associations {

    private Associations() {}

    @Entity
    @Table(name = "author")
    public static class Author {
        @Id
        @GeneratedValue
        Long id;

        @OneToMany(mappedBy = "author")
        List<Book> books;

        @OneToMany
        Set<Award> awards;

        @OneToMany
        @JoinColumn(name = "author_id")
        @OrderColumn
        List<Draft> drafts;

        @ManyToMany
        Set<Author> friends;

        @ManyToMany
        List<Book> favourites;

        @ManyToMany
        @JoinTable(
                name = "author_prize",
                joinColumns = @JoinColumn(name = "a", foreignKey = @ForeignKey(name = "fk_a")),
                inverseJoinColumns = @JoinColumn(name = "p"),
                uniqueConstraints =
                        @UniqueConstraint(
                                name = "uq_prize_author",
                                columnNames = {"p", "a"}),
                indexes = @Index(name = "idx_prize", columnList = "p desc"))
        Set<Award> prizes;

        @OneToOne
        Desk desk;

        @OneToOne(optional = false)
        @JoinColumn(unique = true)
        Desk spare;
    }

    @Entity
    public static class Book {
        @Id
        @GeneratedValue
        Long id;

        @ManyToOne(optional = false)
        @OnDelete(action = OnDeleteAction.CASCADE)
        Author author;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.SET_NULL)
        Book sequelOf;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.SET_DEFAULT)
        Book translationOf;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.RESTRICT)
        Book basedOn;

        @ManyToMany(mappedBy = "favourites")
        List<Author> fans;
    }

    @Entity
    public static class Award {
        @Id
        String code;
    }

    @Entity
    public static class Draft {
        @Id
        @GeneratedValue
        UUID id;
    }

    @Entity
    public static class Desk {
        @Id
        @GeneratedValue
        int id;

        @OneToOne(mappedBy = "desk")
        Author author;
    }

    @Entity
    public static class Biography {
        @Id
        Long authorId;

        @MapsId
        @OneToOne
        Author author;
    }
}
