package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "clubs")
public class Club {

    @Id
    Long id;

    @ManyToOne
    Team best;
}
