package dev.retort.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.generator.hibernate.EntityModel;
import dev.retort.generator.note.Note;
import dev.retort.generator.review.OperationSummary;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An index that a failed {@code CREATE INDEX CONCURRENTLY} left behind is not the one that is wanted. */
class InvalidIndexIT {

    private static final Table USERS = Table.of(
            QualifiedName.of("users"),
            List.of(Column.of("id", DataType.parse("integer")), Column.of("email", DataType.parse("text"))));

    private static final String INVALID =
            "Index users_email_idx of users is INVALID: a CREATE INDEX CONCURRENTLY failed and left it behind. Queries do"
                    + " not use it, and the table may contain duplicates. The downgrade creates it as a valid index.";

    private final TestDatabase database;

    InvalidIndexIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        database.execute("create table users (id int, email text); insert into users values (1, 'a'), (2, 'a')");
        assertThatThrownBy(() -> database.execute("create unique index concurrently users_email_idx on users (email)"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void isDroppedAndMadeAgain() throws SQLException {
        assertThatItIsMadeAgain(
                index("users_email_idx"), "drop_index users.users_email_idx", "create_index users.users_email_idx");
    }

    @Test
    void isDroppedAndMadeAgainWhereNobodyGaveItAName() throws SQLException {
        assertThatItIsMadeAgain(index(null), "drop_index users.users_email_idx", "create_index users.users_email_idx");
    }

    @Test
    void isNoSubstituteForAUniqueConstraint() throws SQLException {
        Table wanted = USERS.withUniques(List.of(UniqueConstraint.of(null, List.of("email"))));

        assertThatItIsMadeAgain(
                wanted, "drop_index users.users_email_idx", "create_unique_constraint users.users_email_key");
    }

    @Test
    void isDroppedWhereNobodyWantsIt() throws SQLException {
        assertThatItIsMadeAgain(USERS, "drop_index users.users_email_idx");
    }

    private void assertThatItIsMadeAgain(Table wanted, String... operations) throws SQLException {
        Comparison comparison = compare(wanted);

        assertThat(comparison.operations())
                .extracting(operation -> OperationSummary.of(operation).toString())
                .containsExactly(operations);
        assertThat(comparison.notes()).extracting(Note::text).contains(INVALID);
        database.execute("delete from users where id = 2");
        apply(comparison.operations());
        assertThat(compare(wanted).operations()).isEmpty();
    }

    private static Table index(@Nullable String name) {
        Index index = Index.of(name, List.of(IndexElement.column("email")));
        return USERS.withIndexes(List.of(new Index(
                name, index.method(), true, index.elements(), List.of(), false, null, index.storage(), true, null)));
    }

    private Comparison compare(Table wanted) throws SQLException {
        EntityModel model = EntityModel.of(Schema.EMPTY.withTables(List.of(wanted)));
        try (Connection connection = database.connect()) {
            return Comparer.read(
                            connection, Scope.of(QualifiedName.of("retort_history")), model, new NoExpressionServer())
                    .compare(Decisions.NONE);
        }
    }

    private void apply(List<Operation> operations) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            SqlWriter writer = new SqlWriter(ServerVersion.of(connection));
            for (Operation operation : operations) {
                for (SqlStatement sql : writer.write(operation)) {
                    statement.execute(sql.sql());
                }
            }
        }
    }
}
