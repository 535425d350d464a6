package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.TenantId;

/** Comments, collations, generated columns, defaults, soft deletion, tenants. */
public final class Extras {

    private Extras() {}

    @Entity
    @Table(name = "extra", comment = "What else there is")
    @SoftDelete
    public static class Extra {
        @Id
        @GeneratedValue
        Long id;

        @Column(comment = "The word of the author")
        String commented;

        @Collate("C")
        String collated;

        @Collate("und-x-icu")
        @Column(nullable = false)
        @ColumnDefault("'x'")
        String icu;

        int width;
        int height;

        @GeneratedColumn("width * height")
        int area;

        @Formula("width + height")
        int sum;

        @ColumnDefault("now()")
        Instant at;

        @ColumnDefault("-1")
        int minus;

        @TenantId
        String tenant;

        @Version
        int version;

        @Column(options = "default 'opted'")
        String optioned;
    }
}
