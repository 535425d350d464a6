package dev.retort.entities.flashcards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SoftDelete;

/** A question and its answer; deleted, it stays in the table for the reviews that it had. */
@Entity
@SoftDelete(columnName = "deleted")
@Table(name = "cards")
public class Card {

    @Id
    @GeneratedValue
    @ColumnDefault("gen_random_uuid()")
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "deck_id", foreignKey = @ForeignKey(name = "fk_cards_deck"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Deck deck;

    @Column(nullable = false, columnDefinition = "text")
    private String front;

    @Column(nullable = false, columnDefinition = "text")
    private String back;

    @Column(name = "ease_factor", nullable = false, precision = 4, scale = 2)
    @ColumnDefault("2.5")
    private BigDecimal easeFactor = new BigDecimal("2.50");

    @Column(name = "due_on", nullable = false)
    @ColumnDefault("current_date")
    private LocalDate dueOn = LocalDate.now(ZoneOffset.UTC);

    protected Card() {}

    public Card(Deck deck, String front, String back) {
        this.deck = deck;
        this.front = front;
        this.back = back;
    }

    public UUID id() {
        return id;
    }

    public Deck deck() {
        return deck;
    }

    public String front() {
        return front;
    }

    public String back() {
        return back;
    }

    public BigDecimal easeFactor() {
        return easeFactor;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Puts the card off by that many days. */
    public void postpone(int days) {
        dueOn = dueOn.plusDays(days);
    }
}
