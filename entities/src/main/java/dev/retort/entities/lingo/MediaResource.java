package dev.retort.entities.lingo;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

/** A file that a unit's lessons show or play. */
@Entity
@Table(
        name = "media_resources",
        uniqueConstraints = @UniqueConstraint(name = "uq_media_resources_url", columnNames = "url"),
        check = @CheckConstraint(name = "ck_media_resources_size", constraint = "size_bytes > 0"))
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 10)
public abstract class MediaResource {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id", foreignKey = @ForeignKey(name = "fk_media_resources_unit"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Unit unit;

    @Column(nullable = false, length = 2048)
    private String url;

    @Column(name = "size_bytes", nullable = false)
    private long sizeBytes;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    @ColumnDefault("'{}'")
    private Map<String, String> metadata = new HashMap<>();

    @Column(name = "uploaded_at", nullable = false)
    @ColumnDefault("now()")
    private Instant uploadedAt = Instant.now();

    protected MediaResource() {}

    protected MediaResource(Unit unit, String url, long sizeBytes) {
        this.unit = unit;
        this.url = url;
        this.sizeBytes = sizeBytes;
    }

    public Long id() {
        return id;
    }

    public Unit unit() {
        return unit;
    }

    public String url() {
        return url;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    public Map<String, String> metadata() {
        return metadata;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
