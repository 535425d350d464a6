package dev.retort.entities.lingo;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something to be proud of, known by its code. */
@Entity
@Table(
        name = "achievements",
        check = @CheckConstraint(name = "ck_achievements_points", constraint = "points between 0 and 1000"))
public class Achievement {

    @Id
    @Column(length = 50)
    private String code;

    @Column(nullable = false, length = 120)
    private String title;

    @Column(columnDefinition = "text")
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private AchievementTier tier;

    @Column(nullable = false)
    @ColumnDefault("0")
    private int points;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, comment = "What has to happen, for the rules engine")
    @ColumnDefault("'{}'")
    private Map<String, String> criteria = new HashMap<>();

    protected Achievement() {}

    public Achievement(String code, String title, AchievementTier tier, int points) {
        this.code = code;
        this.title = title;
        this.tier = tier;
        this.points = points;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public AchievementTier tier() {
        return tier;
    }

    public int points() {
        return points;
    }

    public Map<String, String> criteria() {
        return criteria;
    }

    /** Says in words what it is for. */
    public void describe(String words) {
        description = words;
    }
}
