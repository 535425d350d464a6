package dev.retort.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.spring.shop.Shop;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.json.BasicJsonTester;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An operator asks a running application over HTTP, which started on an empty database. */
@SpringBootTest(
        classes = Shop.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.endpoints.web.exposure.include=retort,health,metrics",
            "management.endpoint.health.show-details=always",
            "spring.jpa.hibernate.ddl-auto=validate",
            "retort.target=heads"
        })
@DirtiesContext
class ActuatorIT {

    private static final TestDatabase DATABASE = database();

    @LocalServerPort
    private int port;

    private final BasicJsonTester json = new BasicJsonTester(getClass());

    private static TestDatabase database() {
        try {
            return TestServer.database();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", DATABASE::url);
    }

    @AfterAll
    static void close() throws SQLException {
        DATABASE.close();
    }

    @Test
    void readsWhatIsApplied() throws Exception {
        assertThat(json.from(get("retort")))
                .extractingJsonPathStringValue("$.migrators.retortMigrator.heads[0]")
                .isEqualTo("bbb2");
        assertThat(json.from(get("retort")))
                .extractingJsonPathArrayValue("$.migrators.retortMigrator.applied[*].message")
                .containsExactly("Add items", "Add prices");
        assertThat(json.from(get("retort")))
                .extractingJsonPathArrayValue("$.migrators.retortMigrator.applied[*].appliedBy")
                .containsOnly(DATABASE.query("select current_user").get(0));
        assertThat(json.from(get("retort")))
                .extractingJsonPathStringValue("$.migrators.retortMigrator.applied[0].appliedAt")
                .matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(json.from(get("retort")))
                .extractingJsonPathArrayValue("$.migrators.retortMigrator.pending")
                .isEmpty();
    }

    /** The endpoint reads the database, health and metrics repeat the state of the start. */
    @Test
    void readsTheDatabaseForTheEndpointOnly() throws Exception {
        DATABASE.execute("create table away as select * from retort_history where revision = 'bbb2';"
                + " delete from retort_history where revision = 'bbb2'");
        try {
            assertThat(json.from(get("retort")))
                    .extractingJsonPathArrayValue("$.migrators.retortMigrator.pending[*].revision")
                    .containsExactly("bbb2");
            assertThat(json.from(get("health")))
                    .extractingJsonPathArrayValue("$.components.retort.details.heads")
                    .containsExactly("bbb2");
        } finally {
            DATABASE.execute("insert into retort_history select * from away; drop table away");
        }
    }

    @Test
    void isHealthy() throws Exception {
        assertThat(json.from(get("health")))
                .extractingJsonPathStringValue("$.components.retort.status")
                .isEqualTo("UP");
        assertThat(json.from(get("health")))
                .extractingJsonPathNumberValue("$.components.retort.details.applied")
                .isEqualTo(2);
    }

    @Test
    void hasGauges() throws Exception {
        assertThat(gauge("retort.revisions.applied")).isEqualTo(2.0);
        assertThat(gauge("retort.revisions.pending")).isEqualTo(0.0);
        assertThat(gauge("retort.revisions.ran")).isEqualTo(2.0);
        assertThat(gauge("retort.migration.duration")).isPositive();
        assertThat(get("metrics/retort.revisions.applied")).contains("\"initializer\"", "retortInitializer");
    }

    private double gauge(String name) throws Exception {
        Number[] value = new Number[1];
        assertThat(json.from(get("metrics/" + name)))
                .extractingJsonPathNumberValue("$.measurements[0].value")
                .satisfies(number -> value[0] = number);
        return value[0].doubleValue();
    }

    private String get(String path) throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/" + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }
}
