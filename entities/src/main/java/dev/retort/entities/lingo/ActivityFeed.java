package dev.retort.entities.lingo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Something that followers are told; taken back, it stays in the table. */
@Entity
@SoftDelete(columnName = "deleted")
@Table(
        name = "activity_feeds",
        indexes = @Index(name = "idx_activity_feeds_actor_created", columnList = "actor_id, created_at desc"))
public class ActivityFeed {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "actor_id", foreignKey = @ForeignKey(name = "fk_activity_feeds_actor"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User actor;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private ActivityVerb verb;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    @ColumnDefault("'{}'")
    private Map<String, String> payload;

    @Column(name = "created_at", nullable = false, updatable = false)
    @ColumnDefault("now()")
    private Instant createdAt = Instant.now();

    protected ActivityFeed() {}

    public ActivityFeed(User actor, ActivityVerb verb, Map<String, String> payload) {
        this.actor = actor;
        this.verb = verb;
        this.payload = new HashMap<>(payload);
    }

    public UUID id() {
        return id;
    }

    public User actor() {
        return actor;
    }

    public ActivityVerb verb() {
        return verb;
    }

    public Map<String, String> payload() {
        return payload;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
