package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(name = "users")
public class User {

    @Id
    Long id;

    @Column(name = "plain_id")
    Long plain;

    @ManyToOne
    @JoinColumn(name = "restricted_id")
    Team restricted;

    @ManyToOne
    @JoinColumn(name = "updated_id")
    Team updated;

    @ManyToOne
    @JoinColumn(name = "cascaded_id")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Team cascaded;

    @ManyToOne
    @JoinColumn(name = "told_id")
    @OnDelete(action = OnDeleteAction.RESTRICT)
    Team told;

    @ManyToOne
    @JoinColumn(name = "building", referencedColumnName = "building")
    @JoinColumn(name = "number", referencedColumnName = "number")
    Room room;
}
