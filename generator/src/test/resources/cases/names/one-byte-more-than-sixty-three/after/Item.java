package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "a_table_with_a_name_that_is_one_byte_longer_than_postgresql_takes")
public class Item {

    @Id
    Long id;

    @Column(name = "a_column_with_a_name_that_is_one_byte_longer_than_postgresql_tak", unique = true)
    String label;
}
