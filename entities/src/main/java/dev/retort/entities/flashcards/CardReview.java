package dev.retort.entities.flashcards;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** One answer to a card. */
@Entity
@Table(name = "card_reviews", check = @CheckConstraint(name = "ck_card_reviews_seconds", constraint = "seconds >= 0"))
public class CardReview {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "card_id", foreignKey = @ForeignKey(name = "fk_card_reviews_card"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Card card;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id", foreignKey = @ForeignKey(name = "fk_card_reviews_session"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private StudySession session;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 5)
    private Rating rating;

    @Column(nullable = false)
    private int seconds;

    @Column(name = "reviewed_at", nullable = false)
    @ColumnDefault("now()")
    private Instant reviewedAt = Instant.now();

    protected CardReview() {}

    public CardReview(StudySession session, Card card, Rating rating, int seconds) {
        this.session = session;
        this.card = card;
        this.rating = rating;
        this.seconds = seconds;
    }

    public Long id() {
        return id;
    }

    public Card card() {
        return card;
    }

    public StudySession session() {
        return session;
    }

    public Rating rating() {
        return rating;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }
}
