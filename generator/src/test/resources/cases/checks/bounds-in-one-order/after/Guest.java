package shop;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
public class Guest {

    @Id
    Long id;

    @Min(1)
    @Max(9)
    int seats;
}
