package dev.retort.entities.learnr;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import org.hibernate.annotations.ColumnDefault;

/** The subject of an exam. */
@Entity
@Table(
        name = "courses",
        uniqueConstraints = @UniqueConstraint(name = "uq_courses_code", columnNames = "code"),
        indexes = @Index(name = "idx_courses_active", columnList = "is_active"),
        check = @CheckConstraint(name = "ck_courses_passing_score", constraint = "passing_score between 0 and 100"))
public class Course extends Identified {

    @Column(nullable = false, length = 20)
    private String code;

    @Column(nullable = false, length = 200)
    private String name;

    @Column(name = "passing_score", nullable = false, precision = 5, scale = 2, comment = "Per cent")
    @ColumnDefault("70")
    private BigDecimal passingScore = new BigDecimal("70.00");

    @Column(name = "is_active", nullable = false)
    @ColumnDefault("true")
    private boolean active = true;

    protected Course() {}

    public Course(String code, String name) {
        this.code = code;
        this.name = name;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public BigDecimal passingScore() {
        return passingScore;
    }

    public boolean isActive() {
        return active;
    }
}
