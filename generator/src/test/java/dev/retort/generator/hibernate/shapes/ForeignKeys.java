package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

/** Foreign keys with definitions, options and other targets than primary keys. */
public final class ForeignKeys {

    private ForeignKeys() {}

    @Entity
    public static class Country {
        @Id
        @GeneratedValue
        Long id;

        @Column(name = "iso", unique = true, nullable = false, length = 2)
        String iso;

        @NaturalId
        String name;
    }

    @Entity
    @Table(name = "city")
    public static class City {
        @Id
        @GeneratedValue
        Long id;

        @ManyToOne
        @JoinColumn(name = "country_iso", referencedColumnName = "iso")
        Country country;

        @ManyToOne
        @JoinColumn(
                name = "deferred_id",
                foreignKey =
                        @ForeignKey(name = "FK_Deferred", options = "on update cascade deferrable initially deferred"))
        Country deferred;

        @ManyToOne
        @JoinColumn(
                name = "defined_id",
                foreignKey =
                        @ForeignKey(
                                name = "fk_defined",
                                foreignKeyDefinition =
                                        "foreign key (defined_id) references city (id) on delete set null"))
        City defined;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(value = ConstraintMode.NO_CONSTRAINT))
        Country free;

        @ManyToOne
        @NotFound(action = NotFoundAction.IGNORE)
        Country perhaps;
    }
}
