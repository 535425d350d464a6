package dev.retort.entities.lingo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** The words that a user reviews on one day. */
@Entity
@Table(
        name = "daily_review_sessions",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_daily_review_user_date",
                        columnNames = {"user_id", "review_date"}),
        indexes =
                @Index(
                        name = "idx_daily_review_open",
                        columnList = "review_date",
                        options = "where completed_at is null"))
public class DailyReviewSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_daily_review_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @Column(name = "review_date", nullable = false)
    @ColumnDefault("current_date")
    private LocalDate reviewDate;

    @Column(nullable = false, length = 100)
    private String[] words;

    @Column(name = "completed_at")
    private Instant completedAt;

    protected DailyReviewSession() {}

    public DailyReviewSession(User user, LocalDate reviewDate, String... words) {
        this.user = user;
        this.reviewDate = reviewDate;
        this.words = words.clone();
    }

    public Long id() {
        return id;
    }

    public User user() {
        return user;
    }

    public LocalDate reviewDate() {
        return reviewDate;
    }

    public List<String> words() {
        return List.of(words);
    }

    public Instant completedAt() {
        return completedAt;
    }

    /** Ends the review. */
    public void complete() {
        completedAt = Instant.now();
    }
}
