package dev.retort.entities.flashcards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Cards that are studied together; a deck may lie in another. */
@Entity
@Table(name = "decks")
public class Deck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deck_seq")
    @SequenceGenerator(name = "deck_seq", sequenceName = "deck_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id", foreignKey = @ForeignKey(name = "fk_decks_owner"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User owner;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id", foreignKey = @ForeignKey(name = "fk_decks_parent"))
    private Deck parent;

    @Column(nullable = false, length = 60)
    private String name;

    @Column(name = "color", length = 7)
    private String color;

    @Column(name = "is_public", nullable = false)
    @ColumnDefault("false")
    private boolean shared;

    protected Deck() {}

    public Deck(User owner, Deck parent, String name) {
        this.owner = owner;
        this.parent = parent;
        this.name = name;
    }

    public Long id() {
        return id;
    }

    public User owner() {
        return owner;
    }

    public Deck parent() {
        return parent;
    }

    public String name() {
        return name;
    }

    /** Shows the deck to everybody. */
    public void share() {
        shared = true;
    }

    public boolean isShared() {
        return shared;
    }
}
