package dev.retort.entities.lingo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnDefault;

/** When a word comes up again (spaced repetition, SM-2). */
@Embeddable
public class ReviewSchedule {

    @Column(name = "ease_factor", nullable = false, precision = 4, scale = 2)
    @ColumnDefault("2.5")
    private BigDecimal easeFactor = new BigDecimal("2.50");

    @Column(name = "interval_days", nullable = false)
    @ColumnDefault("0")
    private int intervalDays;

    @Column(name = "due_on", nullable = false)
    @ColumnDefault("current_date")
    private LocalDate dueOn;

    protected ReviewSchedule() {}

    public ReviewSchedule(LocalDate dueOn) {
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

    /** Puts the next review off by that many days. */
    public void postpone(int days) {
        intervalDays = days;
        dueOn = dueOn.plusDays(days);
    }
}
