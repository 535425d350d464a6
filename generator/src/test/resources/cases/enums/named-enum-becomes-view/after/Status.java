package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.View;

@Entity
@View(query = "select distinct status as label from tasks")
public class Status {

    @Id
    String label;
}
