package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "tasks")
public class Task {

    @Id
    Long id;

    @ManyToOne
    Status status;
}
