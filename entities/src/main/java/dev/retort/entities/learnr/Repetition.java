package dev.retort.entities.learnr;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnDefault;

/** When something comes up again (spaced repetition, SM-2). */
@Embeddable
public class Repetition {

    @Column(name = "ease_factor", nullable = false, precision = 4, scale = 2)
    @ColumnDefault("2.5")
    private BigDecimal easeFactor = new BigDecimal("2.50");

    @Column(name = "interval_days", nullable = false)
    @ColumnDefault("1")
    private int intervalDays = 1;

    @Column(name = "due_on", nullable = false)
    @ColumnDefault("current_date")
    private LocalDate dueOn;

    protected Repetition() {}

    public Repetition(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public BigDecimal easeFactor() {
        return easeFactor;
    }

    public int intervalDays() {
        return intervalDays;
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}
