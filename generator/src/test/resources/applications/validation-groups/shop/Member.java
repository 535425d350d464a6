package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** Constraints of one group, of another, of both and of none. */
@Entity
public class Member {

    @Id
    long id;

    @NotNull
    String nobodys;

    @NotNull(groups = InTables.class)
    String required;

    @Size(max = 20, groups = {InTables.class, Late.class})
    @NotNull(groups = Late.class)
    String shortened;

    @Column(length = 60)
    @Size(max = 12)
    String wide;

    @Min(value = 3, groups = InTables.class)
    @Max(9)
    int stars;

    @Digits(integer = 4, fraction = 1, groups = InTables.class)
    BigDecimal fee;

    /** Checked on another occasion. */
    public interface Late {}
}
