package dev.retort.entities.learnr;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Whether a text was about what went wrong. */
@Entity
@Table(
        name = "reading_feedback",
        indexes = {
            @Index(name = "idx_reading_feedback_user", columnList = "user_id"),
            @Index(name = "idx_reading_feedback_content", columnList = "reading_content_id"),
            @Index(name = "idx_reading_feedback_queue", columnList = "reading_queue_id"),
            @Index(name = "idx_reading_feedback_relevance", columnList = "relevance")
        },
        check = @CheckConstraint(name = "ck_reading_feedback_relevance", constraint = "relevance between 1 and 5"))
public class ReadingFeedback extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_reading_feedback_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reading_content_id", foreignKey = @ForeignKey(name = "fk_reading_feedback_content"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private ReadingContent content;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reading_queue_id", foreignKey = @ForeignKey(name = "fk_reading_feedback_queue"))
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private ReadingQueue queued;

    @Column(nullable = false, comment = "1 to 5")
    private short relevance;

    protected ReadingFeedback() {}

    public ReadingFeedback(ReadingQueue queued, int relevance) {
        this.user = queued.user();
        this.content = queued.content();
        this.queued = queued;
        this.relevance = (short) relevance;
    }

    public User user() {
        return user;
    }

    public ReadingContent content() {
        return content;
    }

    public ReadingQueue queued() {
        return queued;
    }

    public int relevance() {
        return relevance;
    }
}
