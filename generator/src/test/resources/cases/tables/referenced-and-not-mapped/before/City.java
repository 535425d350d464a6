package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "cities")
public class City {

    @Id
    Long id;

    @Column(columnDefinition = "char(2) references countries (code)")
    String country;
}
