package shop;

import jakarta.persistence.*;

@Entity
@Table(check = @CheckConstraint(name = "no_narcissist", constraint = "friend <> id -- ')'\n /* and false) */"))
public class Member {

    @Id
    Long id;

    @ManyToOne
    @JoinColumn(
            foreignKey =
                    @ForeignKey(
                            name = "sponsor_is_a_member",
                            foreignKeyDefinition =
                                    "foreign /* a 'key */ key /* x */ (/* y */ sponsor_id) references /* on delete cascade */"
                                            + " member (id /* z) */) on delete set null -- on update cascade"))
    Member sponsor;

    @ManyToOne
    @JoinColumn(
            foreignKey =
                    @ForeignKey(
                            name = "deputy_is_a_member",
                            foreignKeyDefinition =
                                    "-- the deputy\nFOREIGN KEY(deputy_id)REFERENCES member--the key\n"
                                            + "/* /* nested */ (other) */ on update cascade"))
    Member deputy;

    @Column(columnDefinition = "bigint /* not null */ references -- to\n member /* (other) */ on delete /**/ cascade")
    Long friend;
}
