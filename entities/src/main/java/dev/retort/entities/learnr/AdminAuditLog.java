package dev.retort.entities.learnr;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.net.InetAddress;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

/** A log entry of an administrator's action and its target. */
@Entity
@Table(
        name = "admin_audit_log",
        indexes = {
            @Index(name = "idx_admin_audit_log_admin", columnList = "admin_id"),
            @Index(name = "idx_admin_audit_log_action", columnList = "action"),
            @Index(name = "idx_admin_audit_log_target", columnList = "target_table, target_id"),
            @Index(name = "idx_admin_audit_log_created", columnList = "created_at desc")
        },
        comment = "Kept for ten years")
public class AdminAuditLog extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "admin_id", foreignKey = @ForeignKey(name = "fk_admin_audit_log_admin"))
    @OnDelete(action = OnDeleteAction.RESTRICT)
    private User admin;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private AuditAction action;

    @Column(name = "target_table", nullable = false, length = 63)
    private String targetTable;

    @Column(name = "target_id")
    private UUID targetId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    @ColumnDefault("'{}'")
    private Map<String, String> details = new HashMap<>();

    @Column(name = "client_ip")
    private InetAddress clientIp;

    @Column(name = "created_at", nullable = false, updatable = false)
    @ColumnDefault("now()")
    private Instant createdAt = Instant.now();

    protected AdminAuditLog() {}

    public AdminAuditLog(User admin, AuditAction action, String targetTable, UUID targetId) {
        this.admin = admin;
        this.action = action;
        this.targetTable = targetTable;
        this.targetId = targetId;
    }

    public User admin() {
        return admin;
    }

    public AuditAction action() {
        return action;
    }

    public String targetTable() {
        return targetTable;
    }

    public UUID targetId() {
        return targetId;
    }

    public Map<String, String> details() {
        return details;
    }

    public InetAddress clientIp() {
        return clientIp;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
