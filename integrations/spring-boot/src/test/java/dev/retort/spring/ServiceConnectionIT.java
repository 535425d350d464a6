package dev.retort.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.spring.shop.Shop;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The database of a container that the application declares as a service connection. */
@Tag("slow")
class ServiceConnectionIT {

    @Test
    void isMigrated() {
        assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "skipped: no Docker engine answers here");
        SpringApplication application = new SpringApplication(Shop.class, Container.class);
        application.setWebApplicationType(WebApplicationType.NONE);

        try (ConfigurableApplicationContext context =
                application.run("--spring.datasource.url=jdbc:postgresql://localhost:1/nowhere")) {
            assertThat(context.getBean(RetortConnectionDetails.class).getJdbcUrl())
                    .isEqualTo(context.getBean(PostgreSQLContainer.class).getJdbcUrl());
            assertThat(context.getBean(JdbcTemplate.class)
                            .queryForList("select name from item order by id", String.class))
                    .containsExactly("APPLE", "PEAR");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Container {

        @Bean
        @ServiceConnection
        PostgreSQLContainer postgres() {
            return new PostgreSQLContainer("postgres:18");
        }
    }
}
