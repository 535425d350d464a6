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
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** How long a user had a text before the eyes. */
@Entity
@Table(
        name = "reading_engagement",
        indexes = {
            @Index(name = "idx_reading_engagement_user_opened", columnList = "user_id, opened_at desc"),
            @Index(name = "idx_reading_engagement_content", columnList = "reading_content_id"),
            @Index(name = "idx_reading_engagement_queue", columnList = "reading_queue_id"),
            @Index(name = "idx_reading_engagement_open", columnList = "user_id", options = "where closed_at is null")
        },
        check =
                @CheckConstraint(
                        name = "ck_reading_engagement_scrolled",
                        constraint = "scrolled_percent between 0 and 100"))
public class ReadingEngagement extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_reading_engagement_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reading_content_id", foreignKey = @ForeignKey(name = "fk_reading_engagement_content"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private ReadingContent content;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reading_queue_id", foreignKey = @ForeignKey(name = "fk_reading_engagement_queue"))
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private ReadingQueue queued;

    @Column(name = "opened_at", nullable = false)
    @ColumnDefault("now()")
    private Instant openedAt = Instant.now();

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "scrolled_percent", nullable = false)
    @ColumnDefault("0")
    private short scrolledPercent;

    protected ReadingEngagement() {}

    public ReadingEngagement(ReadingQueue queued) {
        this.user = queued.user();
        this.content = queued.content();
        this.queued = queued;
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

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    /** Notes how far the user came. */
    public void closed(int percent) {
        closedAt = Instant.now();
        scrolledPercent = (short) percent;
    }

    public int scrolledPercent() {
        return scrolledPercent;
    }
}
