package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;

/** Several constraints on one attribute. Hibernate itself applies them in an order that changes from run to run. */
public final class Bounds {

    private Bounds() {}

    @Entity
    @Table(name = "suitcase")
    public static class Suitcase {
        @Id
        Long id;

        @Min(18)
        @Max(120)
        int height;

        @Max(120)
        @Min(18)
        @Min(17)
        @Range(min = 10, max = 150)
        int width;

        @Size(max = 40)
        @Length(max = 20)
        String label;

        @Length(max = 40)
        @Size(max = 20)
        String tag;

        @Brief
        @NotBlank
        @Length(max = 20)
        @Size(max = 30)
        String code;

        @Digits(integer = 3, fraction = 4)
        @Digits(integer = 5, fraction = 1)
        BigDecimal weight;

        @Digits(integer = 5, fraction = 1)
        @Digits(integer = 3, fraction = 4)
        BigDecimal value;
    }

    /** A constraint composed of another. */
    @Size(max = 10)
    @NotBlank
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Brief {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }
}
