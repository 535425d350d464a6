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
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Another answer to a question that was answered wrongly. */
@Entity
@Table(
        name = "review_attempts",
        indexes = {
            @Index(name = "idx_review_attempts_review", columnList = "session_review_id"),
            @Index(name = "idx_review_attempts_question", columnList = "question_id"),
            @Index(name = "idx_review_attempts_original", columnList = "original_response_id")
        })
public class ReviewAttempt extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_review_id", foreignKey = @ForeignKey(name = "fk_review_attempts_review"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private SessionReview review;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id", foreignKey = @ForeignKey(name = "fk_review_attempts_question"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "original_response_id", foreignKey = @ForeignKey(name = "fk_review_attempts_original"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private UserResponse original;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 1)
    private Answer given;

    @Column(name = "is_correct", nullable = false)
    private boolean correct;

    @Column(name = "answered_at", nullable = false)
    @ColumnDefault("now()")
    private Instant answeredAt = Instant.now();

    protected ReviewAttempt() {}

    public ReviewAttempt(SessionReview review, UserResponse original, Answer given) {
        this.review = review;
        this.original = original;
        this.question = original.question();
        this.given = given;
        this.correct = given == question.correct();
    }

    public SessionReview review() {
        return review;
    }

    public Question question() {
        return question;
    }

    public UserResponse original() {
        return original;
    }

    public Answer given() {
        return given;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public boolean isCorrect() {
        return correct;
    }
}
