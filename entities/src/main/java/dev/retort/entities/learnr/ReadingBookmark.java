package dev.retort.entities.learnr;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A text that a user wants to find again. */
@Entity
@Table(
        name = "reading_bookmarks",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_reading_bookmarks_user_content",
                        columnNames = {"user_id", "reading_content_id"}),
        indexes = {
            @Index(name = "idx_reading_bookmarks_user", columnList = "user_id"),
            @Index(name = "idx_reading_bookmarks_content", columnList = "reading_content_id"),
            @Index(name = "idx_reading_bookmarks_queue", columnList = "reading_queue_id")
        })
public class ReadingBookmark extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_reading_bookmarks_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reading_content_id", foreignKey = @ForeignKey(name = "fk_reading_bookmarks_content"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private ReadingContent content;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reading_queue_id", foreignKey = @ForeignKey(name = "fk_reading_bookmarks_queue"))
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private ReadingQueue queued;

    @Column(columnDefinition = "text")
    private String note;

    protected ReadingBookmark() {}

    public ReadingBookmark(ReadingQueue queued, String note) {
        this.user = queued.user();
        this.content = queued.content();
        this.queued = queued;
        this.note = note;
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

    public String note() {
        return note;
    }
}
