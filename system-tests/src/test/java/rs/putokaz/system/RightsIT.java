package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every page of the back-office × every role, against {@code permissions.csv}. The pages are found
 * in the folder, and each says itself which permission it is for.
 */
class RightsIT {

  private static final Path PAGES = Path.of("../admin/src/main/webapp");
  private static final Path TABLE =
      Path.of("../content/desk/src/main/resources/rs/putokaz/desk/person/permissions.csv");
  private static final Pattern GUARD =
      Pattern.compile("viewAction action=\"#\\{desk\\.require\\('([a-z-]+)'\\)}\"");

  /** Open to everybody, before and after sign-in. */
  private static final Set<String> PUBLIC =
      Set.of(
          "sign-in.xhtml",
          "forgotten.xhtml",
          "invitation.xhtml",
          "second-factor.xhtml",
          "expired.xhtml",
          "not-allowed.xhtml",
          "not-found.xhtml");

  /** About the own account: open to everybody who is signed in. */
  private static final Set<String> OWN = Set.of("account.xhtml");

  private static Product product;
  private static Map<String, Map<String, Boolean>> table;

  @BeforeAll
  static void start() throws IOException {
    product = Product.desk();
    table = readTable();
    DeskDatabase database = new DeskDatabase(product);
    roles().forEach(role -> database.addPerson(role + "@roles.example", role));
  }

  /** Addresses as they are mistyped, cut off by a mail program, or kept after what they led to. */
  private static final List<String> NOWHERE =
      List.of(
          "",
          "?slug=nothing&id=nothing",
          "?slug=doctor&language=xx&page=-4",
          "?id=%27&version=x&page=99999999999&term=zz&topic=zz&concept=zz&key=zz&show=zz");

  @Test
  void everyPageSaysWhichPermissionItIsFor() throws IOException {
    Set<String> unguarded = new HashSet<>();
    for (String page : pages()) {
      if (permission(page).isEmpty()) {
        unguarded.add(page);
      }
    }
    Set<String> expected = new HashSet<>(PUBLIC);
    expected.addAll(OWN);
    assertThat(unguarded).isEqualTo(expected);
    for (String page : OWN) {
      assertThat(Files.readString(PAGES.resolve(page)))
          .contains("viewAction action=\"#{desk.requireSignedIn()}\"");
    }
  }

  @Test
  void everyPageIsSeenByExactlyThoseRolesThatTheTableNames() throws IOException {
    Map<String, String> wrong = new TreeMap<>();
    int seen = 0;
    for (String role : roles()) {
      DeskClient person = new DeskClient(product);
      person.signIn(role + "@roles.example");
      for (String page : pages()) {
        if (PUBLIC.contains(page)) {
          continue;
        }
        boolean expected = OWN.contains(page) || table.get(permission(page)).get(role);
        String outcome = outcome(person.get(page));
        seen += outcome.equals("refused") ? 0 : 1;
        if (expected == outcome.equals("refused") || outcome.equals("sign-in")) {
          wrong.put(role + " at " + page, outcome);
        }
      }
    }
    assertThat(wrong).as("otherwise than permissions.csv says").isEmpty();
    assertThat(seen).isGreaterThan(20);
  }

  @Test
  void nobodySeesAPageWithoutSigningIn() throws IOException {
    DeskClient nobody = new DeskClient(product);
    for (String page : pages()) {
      if (!PUBLIC.contains(page)) {
        assertThat(outcome(nobody.get(page))).as(page).isEqualTo("sign-in");
      }
    }
    assertThat(outcome(nobody.get("second-factor.xhtml"))).isEqualTo("sign-in");
  }

  @Test
  void noPageFailsAtAnAddressThatLeadsNowhere() throws IOException {
    DeskClient person = new DeskClient(product);
    person.signIn("administrator@roles.example");
    List<String> wrong = new ArrayList<>();
    for (String page : pages()) {
      for (String query : NOWHERE) {
        HttpResponse<String> answer = person.get(page + query);
        boolean missing = answer.statusCode() == 404 && answer.body().contains("class=\"bare\"");
        boolean refused = answer.statusCode() == 403 && page.equals("not-allowed.xhtml");
        if (answer.statusCode() != 200 && !missing && !refused) {
          wrong.add(page + query + " answered " + answer.statusCode());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Payara 6 mixes up callers who come at once, when it is asked for their groups. */
  @Test
  void whoIsSignedInIsLetInHoweverManyComeAtOnce() throws Exception {
    DeskClient person = new DeskClient(product);
    person.signIn("author@roles.example");
    List<Callable<Integer>> calls = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      calls.add(() -> person.get("account.xhtml").statusCode());
      calls.add(() -> product.get("/admin/sign-in.xhtml").statusCode());
    }
    ExecutorService people = Executors.newFixedThreadPool(16);
    try {
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : people.invokeAll(calls)) {
        answers.add(answer.get());
      }
      assertThat(answers).hasSize(400).containsOnly(200);
    } finally {
      people.shutdown();
    }
  }

  @Test
  void aFormWithoutTheTokenOfItsViewChangesNothing() {
    DeskClient person = new DeskClient(product);
    person.signIn("author@roles.example");
    Map<String, String> fields = Map.of("name", "Forged", "language", "en", "save", "save");

    person.forge("account.xhtml", "details", fields);
    assertThat(person.get("account.xhtml").body()).doesNotContain("Forged");
    person.post("account.xhtml", "details", fields);
    assertThat(person.get("account.xhtml").body()).contains("Forged");
  }

  @Test
  void everyAnswerCarriesTheHeadersAndKeepsTheSessionToThisSite() {
    HttpResponse<String> answer = product.get("/admin/sign-in.xhtml");

    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
        .doesNotContain("unsafe-inline");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .containsIgnoringCase("HttpOnly")
                    .containsIgnoringCase("SameSite=Strict")
                    .contains("Path=/admin"));
  }

  private static String outcome(HttpResponse<String> answer) {
    String body = answer.body();
    if (body.contains("id=\"signIn\"")) {
      return "sign-in";
    }
    return answer.statusCode() == 403
            && body.contains("#sign-lock")
            && body.contains("class=\"bare\"")
        ? "refused"
        : "seen (" + answer.statusCode() + ")";
  }

  private static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      List<String> pages =
          files
              .map(path -> path.getFileName().toString())
              .filter(name -> name.endsWith(".xhtml"))
              .sorted()
              .toList();
      assertThat(pages).hasSizeGreaterThan(10);
      return pages;
    }
  }

  private static String permission(String page) throws IOException {
    Matcher guard = GUARD.matcher(Files.readString(PAGES.resolve(page)));
    return guard.find() ? guard.group(1) : "";
  }

  private static Set<String> roles() {
    return table.values().iterator().next().keySet();
  }

  private static Map<String, Map<String, Boolean>> readTable() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(TABLE));
    List<String> roles = Arrays.asList(lines.remove(0).split(",", -1));
    Map<String, Map<String, Boolean>> permissions = new HashMap<>();
    for (String line : lines) {
      String[] cells = line.split(",", -1);
      Map<String, Boolean> row = new TreeMap<>();
      for (int i = 1; i < cells.length; i++) {
        row.put(roles.get(i), cells[i].equals("yes"));
      }
      permissions.put(cells[0], row);
    }
    return permissions;
  }
}
