package shop;

import org.hibernate.boot.ResourceStreamLocator;
import org.hibernate.boot.model.relational.SimpleAuxiliaryDatabaseObject;
import org.hibernate.boot.spi.AdditionalMappingContributions;
import org.hibernate.boot.spi.AdditionalMappingContributor;
import org.hibernate.boot.spi.InFlightMetadataCollector;
import org.hibernate.boot.spi.MetadataBuildingContext;
import java.util.Set;

/** Adds an entity that no unit lists, a mapping and an index. */
public class AuditMapping implements AdditionalMappingContributor {

    @Override
    public void contribute(
            AdditionalMappingContributions contributions,
            InFlightMetadataCollector metadata,
            ResourceStreamLocator resources,
            MetadataBuildingContext context) {
        contributions.contributeEntity(AuditEntry.class);
        contributions.contributeBinding(resources.locateResourceStream("shop/extra.xml"));
        contributions.contributeAuxiliaryDatabaseObject(new SimpleAuxiliaryDatabaseObject(
                Set.of(),
                null,
                null,
                new String[] {"create index audit_by_text on quoted.c_AuditEntry (c_text)"},
                new String[] {"drop index quoted.audit_by_text"}));
    }
}
