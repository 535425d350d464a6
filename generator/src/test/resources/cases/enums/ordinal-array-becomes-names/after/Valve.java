package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Valve {

    enum Phase {
        NULL,
        A$B,
        A
    }

    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Phase[] history;

    @Enumerated(EnumType.STRING)
    List<Phase> planned;
}
