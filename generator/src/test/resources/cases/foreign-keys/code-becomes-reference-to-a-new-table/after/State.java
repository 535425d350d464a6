package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "states")
public class State {

    @Id
    Long id;

    @Column(nullable = false)
    String label;
}
