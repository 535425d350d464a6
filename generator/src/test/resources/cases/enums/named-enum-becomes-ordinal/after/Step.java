package shop;

import jakarta.persistence.*;

@Entity
public class Step {

    @EmbeddedId
    StepId id;
}
