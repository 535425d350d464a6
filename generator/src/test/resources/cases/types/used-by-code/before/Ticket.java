package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "tickets")
public class Ticket {

    @Id
    Long id;

    String level;

    String step;
}
