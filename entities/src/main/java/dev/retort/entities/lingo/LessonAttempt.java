package dev.retort.entities.lingo;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.generator.EventType;

/** One go of a user at a lesson. */
@Entity
@Table(
        name = "lesson_attempts",
        indexes = {
            @Index(name = "idx_lesson_attempts_user_started", columnList = "user_id, started_at desc"),
            @Index(name = "idx_lesson_attempts_lesson", columnList = "lesson_id")
        },
        check = {
            @CheckConstraint(
                    name = "ck_lesson_attempts_answers",
                    constraint = "correct_answers between 0 and question_count"),
            @CheckConstraint(
                    name = "ck_lesson_attempts_completed",
                    constraint = "(status = 'COMPLETED') = (completed_at is not null)")
        })
public class LessonAttempt {

    @Id
    @GeneratedValue
    @ColumnDefault("gen_random_uuid()")
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_lesson_attempts_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lesson_id", foreignKey = @ForeignKey(name = "fk_lesson_attempts_lesson"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Lesson lesson;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    @ColumnDefault("'IN_PROGRESS'")
    private AttemptStatus status = AttemptStatus.IN_PROGRESS;

    @Column(name = "started_at", nullable = false)
    @ColumnDefault("now()")
    private Instant startedAt = Instant.now();

    @Column(name = "completed_at")
    private Instant completedAt;

    @Column(name = "question_count", nullable = false)
    private int questionCount;

    @Column(name = "correct_answers", nullable = false)
    @ColumnDefault("0")
    private int correctAnswers;

    /** Stored, which every PostgreSQL can; Hibernate's {@code @GeneratedColumn} makes it virtual from 18 on. */
    @Column(
            columnDefinition = "numeric(5,2) generated always as"
                    + " (round(100.0 * correct_answers / nullif(question_count, 0), 2)) stored",
            comment = "Per cent")
    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    private BigDecimal accuracy;

    @OneToMany(mappedBy = "attempt", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<QuestionAttempt> questions = new ArrayList<>();

    protected LessonAttempt() {}

    public LessonAttempt(User user, Lesson lesson) {
        this.user = user;
        this.lesson = lesson;
    }

    public UUID id() {
        return id;
    }

    public User user() {
        return user;
    }

    public Lesson lesson() {
        return lesson;
    }

    public AttemptStatus status() {
        return status;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant completedAt() {
        return completedAt;
    }

    public BigDecimal accuracy() {
        return accuracy;
    }

    public List<QuestionAttempt> questions() {
        return questions;
    }

    /** Takes an answer. */
    public QuestionAttempt answer(Map<String, String> answer, boolean correct, int responseMillis) {
        QuestionAttempt question = new QuestionAttempt(this, ++questionCount, answer, correct, responseMillis);
        questions.add(question);
        correctAnswers += correct ? 1 : 0;
        return question;
    }

    /** Ends the attempt. */
    public void complete() {
        status = AttemptStatus.COMPLETED;
        completedAt = Instant.now();
    }
}
