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
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A text that a user should read, because of what went wrong in a session. */
@Entity
@Table(
        name = "reading_queue",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_reading_queue_user_content",
                        columnNames = {"user_id", "reading_content_id"}),
        indexes = {
            @Index(name = "idx_reading_queue_user_priority", columnList = "user_id, priority desc"),
            @Index(name = "idx_reading_queue_content", columnList = "reading_content_id"),
            @Index(name = "idx_reading_queue_session", columnList = "session_id"),
            @Index(name = "idx_reading_queue_state", columnList = "state"),
            @Index(
                    name = "idx_reading_queue_unread",
                    columnList = "user_id, added_at",
                    options = "where state = 'UNREAD'")
        })
public class ReadingQueue extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_reading_queue_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reading_content_id", foreignKey = @ForeignKey(name = "fk_reading_queue_content"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private ReadingContent content;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id", foreignKey = @ForeignKey(name = "fk_reading_queue_session"))
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private QuizSession session;

    @Column(nullable = false)
    @ColumnDefault("0")
    private int priority;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    @ColumnDefault("'UNREAD'")
    private ReadingState state = ReadingState.UNREAD;

    @Column(name = "added_at", nullable = false)
    @ColumnDefault("now()")
    private Instant addedAt = Instant.now();

    protected ReadingQueue() {}

    public ReadingQueue(QuizSession session, ReadingContent content, int priority) {
        this.user = session.user();
        this.session = session;
        this.content = content;
        this.priority = priority;
    }

    public User user() {
        return user;
    }

    public ReadingContent content() {
        return content;
    }

    public QuizSession session() {
        return session;
    }

    public int priority() {
        return priority;
    }

    public ReadingState state() {
        return state;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** Notes that the user has read it. */
    public void read() {
        state = ReadingState.READ;
    }
}
