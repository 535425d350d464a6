package dev.retort.entities.learnr;

import jakarta.persistence.CheckConstraint;
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

/** A user's answer to a question; those of before there were sessions have none. */
@Entity
@Table(
        name = "user_responses",
        indexes = {
            @Index(name = "idx_user_responses_user_answered", columnList = "user_id, answered_at desc"),
            @Index(name = "idx_user_responses_question", columnList = "question_id"),
            @Index(name = "idx_user_responses_session", columnList = "session_id")
        },
        check = @CheckConstraint(name = "ck_user_responses_seconds", constraint = "seconds_taken >= 0"))
public class UserResponse extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_user_responses_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id", foreignKey = @ForeignKey(name = "fk_user_responses_question"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id", foreignKey = @ForeignKey(name = "fk_user_responses_session"))
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private QuizSession session;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 1)
    private Answer given;

    @Column(name = "is_correct", nullable = false)
    private boolean correct;

    @Column(name = "seconds_taken", nullable = false)
    private int secondsTaken;

    @Column(name = "answered_at", nullable = false)
    @ColumnDefault("now()")
    private Instant answeredAt = Instant.now();

    protected UserResponse() {}

    public UserResponse(QuizSession session, Question question, Answer given, int secondsTaken) {
        this.user = session.user();
        this.session = session;
        this.question = question;
        this.given = given;
        this.correct = given == question.correct();
        this.secondsTaken = secondsTaken;
    }

    public User user() {
        return user;
    }

    public Question question() {
        return question;
    }

    public QuizSession session() {
        return session;
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
