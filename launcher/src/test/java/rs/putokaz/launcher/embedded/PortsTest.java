package rs.putokaz.launcher.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import rs.putokaz.launcher.LaunchFailure;

class PortsTest {

  @Test
  void saysWhenAPortIsTaken() throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      int port = other.getLocalPort();
      assertThatThrownBy(() -> Ports.requireFree(port))
          .isInstanceOf(LaunchFailure.class)
          .hasMessage(
              "Port " + port + " is taken by another program; choose another one with --port.");
    }
  }

  @Test
  void knowsWhichNumbersArePorts() {
    assertThatThrownBy(() -> Ports.requireFree(0)).hasMessageContaining("no port 0");
    assertThatThrownBy(() -> Ports.requireFree(65536)).hasMessageContaining("no port 65536");
  }

  @Test
  void keepsTheWantedPortUnlessItIsTaken() throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      int taken = other.getLocalPort();
      int free = Ports.freeLocal(taken);
      assertThat(free).isNotEqualTo(taken);
      assertThat(Ports.freeLocal(free)).isEqualTo(free);
    }
  }
}
