package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import org.hibernate.annotations.Check;

/** An entity in several tables. */
@SuppressWarnings("deprecation") // applications use the older annotations, too
public final class SecondaryTables {

    private SecondaryTables() {}

    @Entity
    @Table(name = "employee")
    @SecondaryTable(name = "employee_detail")
    @SecondaryTable(
            name = "employee_pay",
            pkJoinColumns = @PrimaryKeyJoinColumn(name = "employee_id"),
            foreignKey = @ForeignKey(name = "fk_pay_employee"),
            uniqueConstraints = @UniqueConstraint(name = "uq_pay_account", columnNames = "account"),
            indexes = @Index(name = "idx_pay_salary", columnList = "salary"))
    @Check(name = "ck_salary", constraints = "salary > 0")
    public static class Employee {
        @Id
        @GeneratedValue
        Long id;

        String name;

        @Column(table = "employee_detail", length = 1000)
        String biography;

        @Column(table = "employee_pay", nullable = false)
        BigDecimal salary;

        @Column(table = "employee_pay", length = 34)
        String account;
    }
}
