package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "tasks")
public class Task {

    @Id
    Long id;

    @Column(nullable = false)
    String status;
}
