package shop;

import jakarta.persistence.*;

@Entity
class Ticket {
    @Id
    Long id;

    Long number;
}
