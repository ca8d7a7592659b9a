package rs.putokaz.portal.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeafletFilesTest {

  private static final long ROOM_FOR_TWO = 2_500;

  @TempDir Path data;

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-23T10:00:00Z"));

  private LeafletFiles files() {
    InstantSource source = now::get;
    Clock clock = source.withZone(ZoneOffset.UTC);
    return new LeafletFiles(data.resolve("leaflets"), ROOM_FOR_TWO, clock);
  }

  private void later() {
    now.updateAndGet(time -> time.plusSeconds(60));
  }

  @Test
  void whatIsKeptIsThereAfterTheNextStart() {
    assertThat(files().find("a")).isEmpty();
    assertThat(files().has("a")).isFalse();

    files().keep("a", new byte[] {1, 2});

    assertThat(files().has("a")).isTrue();
    assertThat(files().find("a")).contains(new byte[] {1, 2});
  }

  @Test
  void whatWasAskedForLongestAgoGoesFirst() throws IOException {
    LeafletFiles files = files();
    for (String hash : new String[] {"a", "b", "c"}) {
      files.keep(hash, new byte[1_000]);
      later();
    }
    files.find("a");

    files.prune();

    assertThat(files.has("a")).isTrue();
    assertThat(files.has("b")).isFalse();
    assertThat(files.has("c")).isTrue();
    try (Stream<Path> rest = Files.list(data.resolve("leaflets"))) {
      assertThat(rest).hasSize(2);
    }
  }

  @Test
  void aDiskThatTakesNothingHindersNobody() throws IOException {
    Files.writeString(data.resolve("leaflets"), "no folder");

    files().keep("a", new byte[] {1});
    files().prune();

    assertThat(files().has("a")).isFalse();
  }
}
