package dev.retort.entities.lingo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Which achievement of which user.
 *
 * @param userId the user
 * @param achievementCode the achievement
 */
@Embeddable
public record UserAchievementId(
        @Column(name = "user_id") UUID userId,
        @Column(name = "achievement_code", length = 50) String achievementCode) {}
