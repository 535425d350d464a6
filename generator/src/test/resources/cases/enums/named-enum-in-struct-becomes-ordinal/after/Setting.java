package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "setting")
public class Setting {

    Phase actual;

    @Column(nullable = false)
    int level;

    Phase planned;
}
