package shop;

import jakarta.persistence.*;
import java.lang.annotation.*;
import java.util.EnumSet;
import org.hibernate.annotations.ValueGenerationType;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.ExportableProducer;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;

@Entity
class Ticket {
    @Id
    Long id;

    @Numbered
    Long number;

    @Embedded
    Coupon coupon;

    @Embeddable
    static class Coupon {
        @Numbered("coupon_numbers")
        Long coupon;
    }
}

@ValueGenerationType(generatedBy = Numbers.class)
@Retention(RetentionPolicy.RUNTIME)
@interface Numbered {
    String value() default "ticket_numbers";
}

class Numbers implements BeforeExecutionGenerator, ExportableProducer {
    private final String name;

    Numbers(Numbered numbered) {
        name = numbered.value();
    }

    @Override
    public EnumSet<EventType> getEventTypes() {
        return EnumSet.of(EventType.INSERT);
    }

    @Override
    public Object generate(
            SharedSessionContractImplementor session, Object owner, Object value, EventType type) {
        return session.createNativeQuery("select nextval('" + name + "')", Long.class).getSingleResult();
    }

    @Override
    public void registerExportables(Database database) {
        Namespace.Name space = database.getDefaultNamespace().getPhysicalName();
        database.getDefaultNamespace()
                .createSequence(
                        database.toIdentifier(name),
                        physical -> new Sequence(null, space.catalog(), space.schema(), physical, 1, 1));
    }
}
