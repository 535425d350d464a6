package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "users")
class User {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Convert(converter = org.hibernate.type.TrueFalseConverter.class)
    Boolean active;
}
