package shop;

import java.math.BigDecimal;
import java.sql.Types;
import org.hibernate.dialect.Dialect;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractClassJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;

/** Money as a number of thirteen digits, two of them behind the point. */
public class MoneyJavaType extends AbstractClassJavaType<Money> {

    public MoneyJavaType() {
        super(Money.class);
    }

    @Override
    public JdbcType getRecommendedJdbcType(JdbcTypeIndicators indicators) {
        return indicators.getJdbcType(Types.NUMERIC);
    }

    @Override
    public int getDefaultSqlPrecision(Dialect dialect, JdbcType type) {
        return 13;
    }

    @Override
    public int getDefaultSqlScale(Dialect dialect, JdbcType type) {
        return 2;
    }

    @Override
    public <X> X unwrap(Money value, Class<X> type, WrapperOptions options) {
        return value == null ? null : type.cast(value.amount());
    }

    @Override
    public <X> Money wrap(X value, WrapperOptions options) {
        return value == null ? null : new Money((BigDecimal) value);
    }
}
