package dev.retort.entities.vocabulary;

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
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A sitting in which a user practises. */
@Entity
@Table(
        name = "practice_sessions",
        indexes = @Index(name = "idx_practice_sessions_user_started", columnList = "user_id, started_at desc"),
        check = @CheckConstraint(name = "ck_practice_sessions_correct", constraint = "correct between 0 and asked"))
public class PracticeSession {

    @Id
    @GeneratedValue
    @ColumnDefault("gen_random_uuid()")
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_practice_sessions_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private PracticeMode mode;

    @Column(name = "started_at", nullable = false)
    @ColumnDefault("now()")
    private Instant startedAt = Instant.now();

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(nullable = false)
    @ColumnDefault("0")
    private int asked;

    @Column(nullable = false)
    @ColumnDefault("0")
    private int correct;

    protected PracticeSession() {}

    public PracticeSession(User user, PracticeMode mode) {
        this.user = user;
        this.mode = mode;
    }

    public UUID id() {
        return id;
    }

    public User user() {
        return user;
    }

    public PracticeMode mode() {
        return mode;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public int asked() {
        return asked;
    }

    public int correct() {
        return correct;
    }

    /** Notes an answer. */
    public void answered(boolean right) {
        asked++;
        correct += right ? 1 : 0;
    }

    /** Ends the session. */
    public void end() {
        endedAt = Instant.now();
    }
}
