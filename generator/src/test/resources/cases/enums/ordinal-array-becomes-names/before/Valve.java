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

    Phase[] history;

    List<Phase> planned;
}
