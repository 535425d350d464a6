package dev.retort.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ServerVersionTest {

    @Test
    void takesTheNumberApart() {
        ServerVersion version = new ServerVersion(180006);

        assertThat(version.major()).isEqualTo(18);
        assertThat(version).hasToString("18.6");
        assertThat(version.isAtLeast(18)).isTrue();
        assertThat(version.isAtLeast(19)).isFalse();
        assertThat(version).isGreaterThan(ServerVersion.ofMajor(18)).isGreaterThan(ServerVersion.OLDEST);
    }

    @Test
    void refusesAMajorInPlaceOfTheNumber() {
        assertThatThrownBy(() -> new ServerVersion(18)).hasMessageContaining("18");
    }
}
