package dev.retort.entities.learnr;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A user's second look at the wrong answers of a session. */
@Entity
@Table(
        name = "session_reviews",
        uniqueConstraints = @UniqueConstraint(name = "uq_session_reviews_session", columnNames = "session_id"),
        indexes = {
            @Index(name = "idx_session_reviews_user", columnList = "user_id"),
            @Index(name = "idx_session_reviews_state", columnList = "state"),
            @Index(name = "idx_session_reviews_begun", columnList = "begun_at")
        })
public class SessionReview extends Identified {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id", foreignKey = @ForeignKey(name = "fk_session_reviews_session"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private QuizSession session;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_session_reviews_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    @ColumnDefault("'OPEN'")
    private ReviewState state = ReviewState.OPEN;

    @Column(name = "begun_at", nullable = false)
    @ColumnDefault("now()")
    private Instant begunAt = Instant.now();

    protected SessionReview() {}

    public SessionReview(QuizSession session) {
        this.session = session;
        this.user = session.user();
    }

    public QuizSession session() {
        return session;
    }

    public User user() {
        return user;
    }

    public ReviewState state() {
        return state;
    }

    public Instant begunAt() {
        return begunAt;
    }

    /** Ends the review. */
    public void done() {
        state = ReviewState.DONE;
    }
}
