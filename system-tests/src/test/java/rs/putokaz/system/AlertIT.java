package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** An alarm from the desk to every page, every screen and the systems of others. */
class AlertIT extends DeskCase {

  private static final Duration SOON = Duration.ofSeconds(10);
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void anAlarmOfACentreIsOnPagesAndScreensAtOnceAndSoIsThatItIsOver() throws Exception {
    try (BrowserContext desk = browser.reader(1280, true);
        BrowserContext wall = browser.screen(1920, 1080)) {
      Page page = signIn(desk, "editor", "en");
      Page screen = PairedScreen.start(wall, page, "pc-pre", "Gate");
      page.navigate(product().address() + "/admin/alerts.xhtml");
      page.locator("[id='raise:kind']").selectOption("fire");
      page.locator("[id='raise:where']").waitFor();
      page.locator("[id='raise:where']").selectOption("assembly-point");
      page.locator("[id='raise:centres'] input[value=pc-pre]").check();
      page.getByText("Type PC-PRE").waitFor();
      page.locator("[id='raise:drill']").check();
      button(page, "Raise the alarm").click();
      says(page, "Type PC-PRE, so that");
      page.locator("[id='raise:typed']").fill("pc-pre");
      button(page, "Raise the alarm").click();
      says(page, "People have it now");
      Look.picture(page, "alerts-desk");
      Look.isGood(page, "alarms");

      Locator full = screen.locator(".alarm.full");
      full.waitFor();
      assertThat(full.innerText()).contains("Fire");
      Look.picture(screen, "alert-screen");
      Product.eventually(
          SOON,
          () -> {
            page.navigate(product().address() + "/admin/alerts.xhtml");
            return page.locator(".posted > li")
                    .filter(new Locator.FilterOptions().setHasText("Leave the building now"))
                    .getByText("Gate: shown")
                    .count()
                == 1;
          });
      Product.eventually(SOON, () -> get("/en/info/doctor").contains("Leave the building now"));
      assertThat(get("/en/info/doctor"))
          .contains("Exercise, not real danger", "Reception Centre Preševo", "role=\"alert\"");
      assertThat(get("/ar/centres/pc-pre")).contains("اخرجوا", "تدريب");
      JsonNode few = JSON.readTree(get("/alerts.json"));
      JsonNode own = ofKind(few, "fire");
      assertThat(own.get("centres").get(0).asText()).isEqualTo("pc-pre");
      assertThat(get("/alerts.json").getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1024);
      String id = own.get("id").asText();
      Document cap = xml(get("/alerts/" + id + ".cap"));
      assertThat(cap.getElementsByTagName("status").item(0).getTextContent()).isEqualTo("Exercise");
      assertThat(cap.getElementsByTagName("info").getLength()).isEqualTo(16);
      assertThat(xml(get("/alerts.atom")).getElementsByTagName("entry").getLength())
          .isEqualTo(few.size());
      assertThat(get("/alerts.atom")).contains(id);

      button(page, "The danger is over").click();
      says(page, "Cleared");
      screen.locator(".alarm.clear").waitFor();
      assertThat(screen.locator(".alarm.full").count()).isZero();
      Product.eventually(SOON, () -> get("/en/").contains("The danger is over"));
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void anAlarmForAllTakesTwoPersons() {
    try (BrowserContext first = browser.reader(1280, true);
        BrowserContext second = browser.reader(360, true)) {
      Page page = signIn(first, "editor", "en");
      page.navigate(product().address() + "/admin/alerts.xhtml");
      page.locator("[id='raise:kind']").selectOption("power");
      page.locator("[id='raise:where']").waitFor();
      page.locator("[id='raise:where']").selectOption("office");
      page.locator("[id='raise:everywhere']").check();
      page.locator("[id='raise:centres'] input:disabled").first().waitFor();
      page.getByText("Type ALARM").waitFor();
      page.locator("[id='raise:typed']").fill("ALARM");
      button(page, "Raise the alarm").click();
      says(page, "until a second person confirms it");
      Locator waiting =
          page.locator(".posted > li")
              .filter(new Locator.FilterOptions().setHasText("Waits for a second person"));
      assertThat(waiting.getByText("Confirm as the second person").count()).isZero();
      assertThat(get("/en/")).doesNotContain("The electricity is off");

      Page other = signIn(second, "administrator", "sr");
      other.navigate(product().address() + "/admin/alerts.xhtml");
      Look.picture(other, "alerts-desk-360");
      Look.isGood(other, "alarms on a phone");
      button(other, "Потврди као друга особа").click();
      says(other, "Људи имају");
      Product.eventually(SOON, () -> get("/en/").contains("The electricity is off"));
      button(other, "Опасност је прошла").click();
      says(other, "Опозвано");
      assertThat(complaints).isEmpty();
    }
  }

  /** The other test leaves an alarm that is over for ten minutes. */
  private static JsonNode ofKind(JsonNode alarms, String phrase) {
    return StreamSupport.stream(alarms.spliterator(), false)
        .filter(one -> one.get("phrase").asText().equals(phrase))
        .findFirst()
        .orElseThrow();
  }

  private static String get(String path) {
    return product().get(path).body();
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
