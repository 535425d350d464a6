package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "tasks")
public class Task {

    @Id
    Long id;

    @Column(name = "state_id", nullable = false)
    Long state;

    @Column(name = "owner_id")
    Long owner;
}
