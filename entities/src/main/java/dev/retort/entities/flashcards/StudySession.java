package dev.retort.entities.flashcards;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A sitting in which a user goes through a deck. */
@Entity
@Table(
        name = "study_sessions",
        check = @CheckConstraint(name = "ck_study_sessions_end", constraint = "ended_at >= started_at"))
public class StudySession {

    @Id
    @GeneratedValue
    @ColumnDefault("gen_random_uuid()")
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_study_sessions_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "deck_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Deck deck;

    @Column(name = "started_at", nullable = false)
    @ColumnDefault("now()")
    private Instant startedAt = Instant.now();

    @Column(name = "ended_at")
    private Instant endedAt;

    protected StudySession() {}

    public StudySession(User user, Deck deck) {
        this.user = user;
        this.deck = deck;
    }

    public UUID id() {
        return id;
    }

    public User user() {
        return user;
    }

    public Deck deck() {
        return deck;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** Ends the session. */
    public void end() {
        endedAt = Instant.now();
    }
}
