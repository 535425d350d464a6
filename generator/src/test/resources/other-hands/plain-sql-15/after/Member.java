package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@Table(name = "members")
@IdClass(Member.Key.class)
class Member {
    record Key(Integer tenant, Integer id) implements Serializable {}

    @Id
    @Column(name = "tenant_id")
    Integer tenant;

    @Id
    Integer id;

    @Column(nullable = false, columnDefinition = "email")
    String address;
}
