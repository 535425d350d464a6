package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "legacies")
public class Legacy {

    @Id
    @Column(columnDefinition = "serial")
    Integer id;

    String name;
}
