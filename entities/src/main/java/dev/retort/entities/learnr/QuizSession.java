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
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.generator.EventType;

/** A sitting in which a user answers questions, with pauses. */
@Entity
@Table(
        name = "quiz_sessions",
        indexes = {
            @Index(name = "idx_quiz_sessions_user_started", columnList = "user_id, started_at desc"),
            @Index(name = "idx_quiz_sessions_course", columnList = "course_id"),
            @Index(name = "idx_quiz_sessions_area", columnList = "knowledge_area_id"),
            @Index(name = "idx_quiz_sessions_state", columnList = "state"),
            @Index(name = "idx_quiz_sessions_open", columnList = "user_id", options = "where ended_at is null")
        },
        check = {
            @CheckConstraint(
                    name = "ck_quiz_sessions_right",
                    constraint = "questions_right between 0 and questions_asked"),
            @CheckConstraint(name = "ck_quiz_sessions_ended", constraint = "(state = 'ENDED') = (ended_at is not null)")
        })
public class QuizSession extends Identified {

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_quiz_sessions_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "course_id", foreignKey = @ForeignKey(name = "fk_quiz_sessions_course"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Course course;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "knowledge_area_id", foreignKey = @ForeignKey(name = "fk_quiz_sessions_area"))
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private KnowledgeArea area;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private SessionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    @ColumnDefault("'ACTIVE'")
    private SessionState state = SessionState.ACTIVE;

    @Column(name = "started_at", nullable = false)
    @ColumnDefault("now()")
    private Instant startedAt = Instant.now();

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "questions_asked", nullable = false)
    @ColumnDefault("0")
    private int questionsAsked;

    @Column(name = "questions_right", nullable = false)
    @ColumnDefault("0")
    private int questionsRight;

    /** Stored, which every PostgreSQL can; Hibernate's {@code @GeneratedColumn} makes it virtual from 18 on. */
    @Column(
            columnDefinition = "numeric(5,2) generated always as"
                    + " (round(100.0 * questions_right / nullif(questions_asked, 0), 2)) stored",
            comment = "Per cent")
    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    private BigDecimal score;

    protected QuizSession() {}

    public QuizSession(User user, Course course, SessionKind kind) {
        this.user = user;
        this.course = course;
        this.kind = kind;
    }

    public User user() {
        return user;
    }

    public Course course() {
        return course;
    }

    public KnowledgeArea area() {
        return area;
    }

    public SessionKind kind() {
        return kind;
    }

    public SessionState state() {
        return state;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public BigDecimal score() {
        return score;
    }

    /** Takes an answer. */
    public UserResponse answer(Question question, Answer given, int secondsTaken) {
        UserResponse response = new UserResponse(this, question, given, secondsTaken);
        questionsAsked++;
        questionsRight += response.isCorrect() ? 1 : 0;
        return response;
    }

    /** Ends the session. */
    public void end() {
        state = SessionState.ENDED;
        endedAt = Instant.now();
    }
}
