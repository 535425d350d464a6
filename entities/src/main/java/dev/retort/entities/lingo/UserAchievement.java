package dev.retort.entities.lingo;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** How far a user is on the way to an achievement. */
@Entity
@Table(
        name = "user_achievements",
        indexes = @Index(name = "idx_user_achievements_achievement", columnList = "achievement_code"),
        check = @CheckConstraint(name = "ck_user_achievements_progress", constraint = "progress between 0 and 100"))
public class UserAchievement {

    @EmbeddedId
    private UserAchievementId id;

    @MapsId("userId")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_user_achievements_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @MapsId("achievementCode")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "achievement_code", foreignKey = @ForeignKey(name = "fk_user_achievements_achievement"))
    @OnDelete(action = OnDeleteAction.RESTRICT)
    private Achievement achievement;

    @Column(nullable = false, precision = 5, scale = 2, comment = "Per cent")
    @ColumnDefault("0")
    private BigDecimal progress = BigDecimal.ZERO;

    @Column(name = "earned_at")
    private Instant earnedAt;

    protected UserAchievement() {}

    public UserAchievement(User user, Achievement achievement) {
        this.id = new UserAchievementId(user.id(), achievement.code());
        this.user = user;
        this.achievement = achievement;
    }

    public UserAchievementId id() {
        return id;
    }

    public User user() {
        return user;
    }

    public Achievement achievement() {
        return achievement;
    }

    public BigDecimal progress() {
        return progress;
    }

    public Instant earnedAt() {
        return earnedAt;
    }

    /** Completes it. */
    public void earn() {
        progress = new BigDecimal("100.00");
        earnedAt = Instant.now();
    }
}
