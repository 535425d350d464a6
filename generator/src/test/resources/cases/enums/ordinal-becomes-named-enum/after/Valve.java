package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Valve {

    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Phase phase;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "phase[]")
    Phase[] history;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "phase[]")
    List<Phase> planned;

    @Embedded
    Reading reading;

    @ManyToOne
    Rule rule;

    @ManyToOne
    Step step;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Set<Phase> allowed;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyJdbcTypeCode(SqlTypes.NAMED_ENUM)
    Map<Phase, String> remarks;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Map<String, Phase> seen;
}
