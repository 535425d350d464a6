package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Entity
@Table(name = "tasks")
public class Task {

    @Id
    Long id;

    Status status;

    @Embeddable
    @Struct(name = "status")
    public static class Status {

        @Column(name = "state")
        String state;

        @Column(name = "reason")
        String reason;
    }
}
