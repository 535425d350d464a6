package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Valve {

    @Id
    Long id;

    Phase phase;

    Phase[] history;

    List<Phase> planned;

    @Embedded
    Reading reading;

    @ManyToOne
    Rule rule;

    @ManyToOne
    Step step;

    @ElementCollection
    Set<Phase> allowed;

    @ElementCollection
    Map<Phase, String> remarks;

    @ElementCollection
    Map<String, Phase> seen;
}
