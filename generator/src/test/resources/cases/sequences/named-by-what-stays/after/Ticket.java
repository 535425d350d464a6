package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "tickets")
public class Ticket {

    @Id
    Long id;

    @ColumnDefault("nextval('ticket_no')")
    Long number;

    @ColumnDefault("next_code()")
    String code;

    @Column(columnDefinition = "visit_number")
    Long visit;

    @ColumnDefault("nextval('legacies_id_seq')")
    Long legacy;
}
