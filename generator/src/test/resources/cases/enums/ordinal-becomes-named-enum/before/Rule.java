package shop;

import jakarta.persistence.*;

@Entity
public class Rule {

    @Id
    Phase phase;

    String text;
}
