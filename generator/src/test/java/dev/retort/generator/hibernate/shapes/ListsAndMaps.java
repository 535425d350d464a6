package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.hibernate.annotations.Bag;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SortNatural;
import org.hibernate.type.SqlTypes;

/** Collections with ids, orders and keys of their own. */
public final class ListsAndMaps {

    private ListsAndMaps() {}

    public enum Medium {
        PAPER,
        SCREEN
    }

    @Embeddable
    public static class Chapter {
        @Column(nullable = false)
        String title;

        @Column(precision = 6, scale = 2)
        BigDecimal weight;

        @ManyToOne
        Volume continuedIn;
    }

    @Entity
    public static class Volume {
        @Id
        @GeneratedValue
        Long id;

        @ElementCollection
        @OrderColumn(name = "position")
        @ListIndexBase(1)
        List<Chapter> chapters;

        @ElementCollection
        @CollectionId(column = @Column(name = "remark_id"), generator = "increment")
        @CollectionIdJdbcTypeCode(SqlTypes.BIGINT)
        @CollectionTable(name = "volume_remarks")
        @Bag
        Collection<String> remarks;

        @ElementCollection
        @SortNatural
        SortedSet<String> keywords;

        @ElementCollection
        @MapKeyEnumerated(EnumType.STRING)
        @MapKeyColumn(name = "medium", length = 8)
        Map<Medium, Chapter> samples;

        @OneToMany
        @OrderColumn
        List<Volume> sequels;

        @OneToMany
        @JoinColumn(name = "shelf_id")
        @MapKey(name = "id")
        Map<Long, Volume> shelf;

        @ManyToMany
        @MapKeyJoinColumn(name = "translated_from_id")
        Map<Volume, Volume> translations;

        @ManyToMany
        @OrderColumn(name = "rank", nullable = false)
        @OnDelete(action = OnDeleteAction.CASCADE)
        List<Volume> similar;
    }
}
