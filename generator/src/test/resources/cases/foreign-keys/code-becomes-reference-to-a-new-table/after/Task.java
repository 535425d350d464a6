package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "tasks")
public class Task {

    @Id
    Long id;

    @ManyToOne(optional = false)
    State state;

    @ManyToOne
    Owner owner;

    @ManyToOne
    Owner deputy;
}
