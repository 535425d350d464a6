package dev.retort.spring;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Matches if the application has a database to migrate. */
final class OnDatabase extends AnyNestedCondition {

    OnDatabase() {
        super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnBean(DataSource.class)
    static final class HasDataSource {}

    @ConditionalOnBean(JdbcConnectionDetails.class)
    static final class HasConnectionDetails {}

    @ConditionalOnProperty("retort.url")
    static final class HasUrl {}
}
