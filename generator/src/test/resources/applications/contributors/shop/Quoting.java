package shop;

import jakarta.persistence.SharedCacheMode;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.spi.MetadataBuilderContributor;

/** Named by a setting, as Spring Boot's users do. */
public class Quoting implements MetadataBuilderContributor {

    @Override
    public void contribute(MetadataBuilder builder) {
        builder.applyImplicitSchemaName("quoted");
        builder.applySharedCacheMode(SharedCacheMode.NONE);
    }
}
