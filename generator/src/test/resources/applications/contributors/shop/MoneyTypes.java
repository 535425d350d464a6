package shop;

import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;

/** Has Hibernate store money as a number. */
public class MoneyTypes implements TypeContributor {

    @Override
    public void contribute(TypeContributions contributions, ServiceRegistry registry) {
        contributions.contributeJavaType(new MoneyJavaType());
    }
}
