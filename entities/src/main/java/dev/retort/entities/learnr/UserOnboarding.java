package dev.retort.entities.learnr;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

/** The answers of a user to the first seven questions. Their id is that of the user. */
@Entity
@Table(name = "user_onboarding", indexes = @Index(name = "idx_user_onboarding_exam", columnList = "exam_on"))
public class UserOnboarding {

    @Id
    @Column(name = "user_id")
    private UUID userId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_user_onboarding_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    @ColumnDefault("'{}'")
    private Map<String, String> answers = new HashMap<>();

    @Column(name = "exam_on")
    private LocalDate examOn;

    protected UserOnboarding() {}

    public UserOnboarding(User user, LocalDate examOn) {
        this.user = user;
        this.examOn = examOn;
    }

    public User user() {
        return user;
    }

    public Map<String, String> answers() {
        return answers;
    }

    public LocalDate examOn() {
        return examOn;
    }
}
