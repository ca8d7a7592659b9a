package rs.putokaz.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import rs.putokaz.bench.product.DeskBench;
import rs.putokaz.bench.product.FleetBench;
import rs.putokaz.bench.product.KioskBench;
import rs.putokaz.bench.product.LeafletBench;
import rs.putokaz.bench.product.ServingBench;
import rs.putokaz.bench.product.StartBench;
import rs.putokaz.bench.product.VisibleBench;
import rs.putokaz.bench.product.WeightBench;
import rs.putokaz.bench.translation.TranslationBench;

/** Prints the figures. Without a word: all that need no folder. */
public final class Bench {

  private static final String HELP =
      """
      ./putokaz bench [WHAT]

        pages           cached page against nginx (needs nginx and wrk), uncached page
        weight          bytes and requests of a first visit and of the next page
        visible         from import to visible
        kiosk           bytes of a screen's first sync and of one edited page
        alert           from the button at the desk to 200 screens
        beat            what the beats of 1,000 screens cost a node
        leaflet         time and weight of leaflets (PDF) by language
        start           start on an existing database, memory
        desk            back-office with 5,000 articles in 12 languages
        speed           search in 100,000 editions
        translation     memory of 200,000 segments; matrix of 5,000 articles in 12 languages
        search DIR      quality of search for items.jsonl(.gz) and queries.tsv in a folder
        golden DIR TSV  quality of search for questions with their acceptable answers
        conflation DIR|FILES
                        how well the forms of a Serbian word meet (a treebank in CoNLL-U)
        finglish FILE ITEMS…
                        Persian in Latin letters (pairs of words; items for more words)

      Without WHAT: pages, weight, visible, kiosk, alert, beat, leaflet, start, desk, speed, translation.
      """;

  private Bench() {}

  /** Runs the benchmark that is named. */
  public static void main(String[] words) throws IOException, InterruptedException {
    Path home = Path.of(System.getProperty("putokaz.home", "."));
    switch (words.length == 0 ? "all" : words[0]) {
      case "pages" -> ServingBench.run(home);
      case "weight" -> WeightBench.run(home);
      case "visible" -> VisibleBench.run(home);
      case "kiosk" -> KioskBench.run(home);
      case "alert" -> FleetBench.alert(home);
      case "beat" -> FleetBench.beat(home);
      case "leaflet" -> LeafletBench.run(home);
      case "start" -> StartBench.run(home);
      case "desk" -> DeskBench.run(home);
      case "speed" -> SearchSpeedBench.run();
      case "translation" -> TranslationBench.run();
      case "search" -> SearchQualityBench.main(rest(words));
      case "golden" -> GoldenSetBench.main(rest(words));
      case "conflation" -> ConflationBench.main(rest(words));
      case "finglish" -> FinglishBench.main(rest(words));
      case "all" -> all(home);
      default -> System.out.print(HELP);
    }
  }

  private static void all(Path home) throws IOException, InterruptedException {
    ServingBench.run(home);
    WeightBench.run(home);
    VisibleBench.run(home);
    KioskBench.run(home);
    FleetBench.alert(home);
    FleetBench.beat(home);
    LeafletBench.run(home);
    StartBench.run(home);
    DeskBench.run(home);
    SearchSpeedBench.run();
    TranslationBench.run();
  }

  private static String[] rest(String[] words) {
    return Arrays.copyOfRange(words, 1, words.length);
  }
}
