package dev.retort.entities.assistant;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The role of an assistant, with its instructions and permissions. */
@Entity
@Table(
        name = "roles",
        uniqueConstraints = @UniqueConstraint(name = "uq_roles_name", columnNames = "name"),
        check = @CheckConstraint(name = "ck_roles_temperature", constraint = "temperature between 0 and 2"))
public class Role {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 80)
    private String name;

    @Column(nullable = false, columnDefinition = "text")
    private String instructions;

    @Column(nullable = false, precision = 3, scale = 2)
    @ColumnDefault("0.7")
    private BigDecimal temperature = new BigDecimal("0.70");

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    @ColumnDefault("'{}'")
    private Map<String, String> settings = new HashMap<>();

    @ElementCollection
    @CollectionTable(
            name = "role_tools",
            joinColumns = @JoinColumn(name = "role_id"),
            foreignKey = @ForeignKey(name = "fk_role_tools_role"))
    @Column(name = "tool", nullable = false, length = 40)
    private Set<String> tools = new TreeSet<>();

    protected Role() {}

    public Role(String name, String instructions) {
        this.name = name;
        this.instructions = instructions;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String instructions() {
        return instructions;
    }

    public BigDecimal temperature() {
        return temperature;
    }

    public Map<String, String> settings() {
        return settings;
    }

    public Set<String> tools() {
        return tools;
    }
}
