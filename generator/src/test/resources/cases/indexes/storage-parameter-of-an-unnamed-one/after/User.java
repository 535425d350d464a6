package shop;

import jakarta.persistence.*;

@Entity
@Table(
        name = "users",
        indexes = {@Index(columnList = "name"), @Index(columnList = "age desc")})
public class User {

    @Id
    Long id;

    String name;

    Integer age;
}
