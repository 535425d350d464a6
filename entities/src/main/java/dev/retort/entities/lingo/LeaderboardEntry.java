package dev.retort.entities.lingo;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
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
import java.time.LocalDate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

/** A user's week in a league. */
@Entity
@Table(
        name = "leaderboard_entries",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_leaderboard_user_week",
                        columnNames = {"user_id", "week_start"}),
        indexes = @Index(name = "idx_leaderboard_league_week_xp", columnList = "league, week_start, xp desc"),
        check = {
            @CheckConstraint(name = "ck_leaderboard_xp", constraint = "xp >= 0"),
            @CheckConstraint(name = "ck_leaderboard_monday", constraint = "extract(isodow from week_start) = 1")
        })
public class LeaderboardEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_leaderboard_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @Enumerated
    @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
    @Column(nullable = false)
    private LeagueType league;

    @Column(name = "week_start", nullable = false)
    private LocalDate weekStart;

    @Column(nullable = false)
    @ColumnDefault("0")
    private int xp;

    @Column(name = "final_rank")
    private Integer finalRank;

    protected LeaderboardEntry() {}

    public LeaderboardEntry(User user, LeagueType league, LocalDate weekStart) {
        this.user = user;
        this.league = league;
        this.weekStart = weekStart;
    }

    public Long id() {
        return id;
    }

    public User user() {
        return user;
    }

    public LeagueType league() {
        return league;
    }

    public LocalDate weekStart() {
        return weekStart;
    }

    public int xp() {
        return xp;
    }

    public Integer finalRank() {
        return finalRank;
    }

    /** Adds experience points. */
    public void score(int points) {
        xp += points;
    }
}
