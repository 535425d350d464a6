package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Constraints that Bean Validation brings along. */
public final class BeanValidationConstraints {

    private BeanValidationConstraints() {}

    @Entity
    public static class Guest {
        @Id
        @Size(max = 40)
        String id;

        @NotNull
        String name;

        @NotBlank
        @Size(max = 77)
        String nick;

        @Digits(integer = 5, fraction = 2)
        BigDecimal credit;

        @Min(18)
        int age;

        @Max(120)
        int room;

        @NotNull
        @ManyToOne
        Guest host;

        @NotNull
        @Valid
        @Embedded
        Home home;

        @NotNull
        LocalDate born;
    }

    @Embeddable
    public static class Home {
        @NotNull
        String street;

        @Size(max = 9)
        String zip;
    }
}
