package rs.putokaz.portal.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rs.putokaz.portal.http.ReadyPage;

/** What a phone keeps stays within the budgets. */
class KeptListTest {

  private final KeptList list = new KeptList();

  @Test
  void theFirstLayerLeavesRoomForTheCentre() {
    for (int i = 0; i < 30; i++) {
      list.add(new KeptFile("/" + i, "", 5_000, KeptFile.FIRST));
    }
    assertThat(list.bytes(KeptFile.FIRST))
        .isLessThanOrEqualTo(KeptList.MOST_FIRST - KeptList.ROOM_FOR_CENTRE);
    assertThat(list.bytes(KeptFile.ALL)).isEqualTo(150_000);
  }

  @Test
  void everythingIsNeverMoreThanTheBudgetAndWhatWasAddedFirstStays() {
    for (int i = 0; i < 200; i++) {
      list.add(new KeptFile("/" + i, "", 5_000, KeptFile.ALL));
    }
    assertThat(list.bytes(KeptFile.PRIVATE)).isLessThanOrEqualTo(KeptList.MOST_ALL);
    assertThat(list.files().get(0).path()).isEqualTo("/0");
    assertThat(list.kilobytes(KeptFile.ALL)).isEqualTo((102 * 5_000 + 1023) / 1024);
  }

  @Test
  void aFileIsThereOnce() {
    list.add(new KeptFile("/a", "", 10, KeptFile.ALL));
    list.add(new KeptFile("/a", "", 10, KeptFile.FIRST));
    assertThat(list.files()).hasSize(1);
  }

  @Test
  void aFileIsCountedAsItTravels() {
    ReadyPage text = page("text/plain", "word ".repeat(1_000).getBytes());
    assertThat(KeptFile.of("/t", text, KeptFile.ALL).bytes()).isLessThan(200);
    byte[] noise = new byte[1_000];
    new Random(1).nextBytes(noise);
    assertThat(KeptFile.of("/n", page("font/woff2", noise), KeptFile.ALL).bytes()).isEqualTo(1_000);
    assertThat(KeptFile.digest(new byte[0])).startsWith("e3b0c44298fc1c14").hasSize(64);
  }

  private static ReadyPage page(String type, byte[] body) {
    return ReadyPage.of(200, type, body, ReadyPage.Caching.REVALIDATE, Set.of());
  }
}
