package dev.retort.entities.lingo;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

/** The answer to one question of an attempt. */
@Entity
@Table(
        name = "question_attempts",
        check = @CheckConstraint(name = "ck_question_attempts_response", constraint = "response_millis >= 0"))
public class QuestionAttempt {

    @EmbeddedId
    private QuestionAttemptId id;

    @MapsId("attemptId")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lesson_attempt_id", foreignKey = @ForeignKey(name = "fk_question_attempts_attempt"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private LessonAttempt attempt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    @ColumnDefault("'{}'")
    private Map<String, String> answer;

    @Column(name = "is_correct", nullable = false)
    private boolean correct;

    @Column(name = "response_millis", nullable = false)
    private int responseMillis;

    protected QuestionAttempt() {}

    QuestionAttempt(
            LessonAttempt attempt, int number, Map<String, String> answer, boolean correct, int responseMillis) {
        this.id = new QuestionAttemptId(attempt.id(), number);
        this.attempt = attempt;
        this.answer = new HashMap<>(answer);
        this.correct = correct;
        this.responseMillis = responseMillis;
    }

    public QuestionAttemptId id() {
        return id;
    }

    public LessonAttempt attempt() {
        return attempt;
    }

    public Map<String, String> answer() {
        return answer;
    }

    public boolean isCorrect() {
        return correct;
    }

    public int responseMillis() {
        return responseMillis;
    }
}
