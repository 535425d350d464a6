package shop;

import jakarta.persistence.*;

@Entity
public class Status {

    @Id
    Long id;

    @Column(nullable = false)
    String label;
}
