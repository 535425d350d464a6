package shop;

import jakarta.persistence.*;
import java.time.LocalDateTime;

@Entity
@Table(name = "\"User\"")
class User {
    @Id
    @Column(columnDefinition = "text")
    String id;

    @Column(nullable = false, unique = true, columnDefinition = "text")
    String email;

    @Column(name = "\"createdAt\"", nullable = false, columnDefinition = "timestamp(3)")
    LocalDateTime createdAt;
}
