package shop;

import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.spi.MetadataBuilderInitializer;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

/** Puts a letter before each name, as a house rule would. */
public class Naming implements MetadataBuilderInitializer {

    @Override
    public void contribute(MetadataBuilder builder, StandardServiceRegistry registry) {
        builder.applyPhysicalNamingStrategy(new Prefixed());
    }

    /** The names. */
    public static class Prefixed extends PhysicalNamingStrategyStandardImpl {

        @Override
        public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
            return Identifier.toIdentifier("c_" + name.getText());
        }

        @Override
        public Identifier toPhysicalColumnName(Identifier name, JdbcEnvironment environment) {
            return Identifier.toIdentifier("c_" + name.getText());
        }
    }
}
