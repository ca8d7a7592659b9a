package rs.putokaz.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StopListTest {

  private final List<String> stopped = new ArrayList<>();
  private final StopList list = new StopList();

  @Test
  void stopsInReverseAndOnce() {
    list.add(() -> stopped.add("database"));
    list.add(() -> stopped.add("server"));
    list.close();
    list.close();
    assertThat(stopped).containsExactly("server", "database");
  }

  @Test
  void stopsTheOthersWhenOneFails() {
    list.add(() -> stopped.add("database"));
    list.add(
        () -> {
          throw new IllegalStateException("stuck");
        });
    list.close();
    assertThat(stopped).containsExactly("database");
  }

  @Test
  void stopsAtOnceWhatCameTooLate() {
    list.close();
    list.add(() -> stopped.add("late"));
    assertThat(list.isClosed()).isTrue();
    assertThat(stopped).containsExactly("late");
  }
}
