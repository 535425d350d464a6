package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@Table(name = "tasks")
@IdClass(Task.Key.class)
class Task {
    record Key(Integer tenant, Integer id) implements Serializable {}

    @Id
    @Column(name = "tenant_id")
    Integer tenant;

    @Id
    Integer id;

    Integer assignee;

    @ManyToOne
    @JoinColumns({
        @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false),
        @JoinColumn(name = "assignee", referencedColumnName = "id", insertable = false, updatable = false)
    })
    Member member;

    @Column(length = 80)
    String title;
}
