package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(name = "users")
public class User {

    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "plain_id")
    Team plain;

    @ManyToOne
    @JoinColumn(name = "restricted_id")
    Team restricted;

    @ManyToOne
    @JoinColumn(name = "updated_id")
    Team updated;

    @ManyToOne
    @JoinColumn(name = "cascaded_id")
    Team cascaded;

    @ManyToOne
    @JoinColumn(name = "told_id")
    @OnDelete(action = OnDeleteAction.NO_ACTION)
    Team told;

    @ManyToOne
    @JoinColumn(name = "building", referencedColumnName = "building")
    @JoinColumn(name = "number", referencedColumnName = "number")
    Room room;
}
