package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

/** Checks on columns and tables, named and not. */
@SuppressWarnings("deprecation") // applications use the older annotations, too
public final class Checks {

    private Checks() {}

    @Entity
    @Table(
            name = "checked",
            check = {
                @CheckConstraint(name = "CK_Span", constraint = "low <= high"),
                @CheckConstraint(constraint = "low <> 13")
            })
    @Check(name = "ck_text", constraints = "text <> 'low'")
    public static class Checked {
        @Id
        @GeneratedValue
        Long id;

        @Column(check = @CheckConstraint(constraint = "low > 0"))
        int low;

        @Column(
                check = {
                    @CheckConstraint(constraint = "high > 0"),
                    @CheckConstraint(constraint = "high < 100"),
                    @CheckConstraint(name = "ck_high", constraint = "high <> 50")
                })
        int high;

        @Column(
                check = {
                    @CheckConstraint(name = "ck_text_a", constraint = "length(text) > 1"),
                    @CheckConstraint(name = "ck_text_b", constraint = "text like 'a%'")
                })
        String text;

        @Check(constraints = "code ~ '^[a-z]+$'")
        String code;
    }
}
