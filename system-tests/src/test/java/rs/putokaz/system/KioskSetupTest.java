package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that makes a screen out of a PC, as far as it can be tried without one. */
class KioskSetupTest {

  private static final String SCRIPT = Path.of("..", "docs", "kiosk-setup.sh").toString();
  private static final String LIB = "/usr/local/lib/putokaz-kiosk/";

  @TempDir Path folder;
  private String said;

  @BeforeEach
  void layOut() {
    Product.Finished run =
        run(
            "bash",
            SCRIPT,
            "--portal",
            "https://info.example:8443/",
            "--mm",
            "477",
            "--switch",
            "--rotate",
            "270",
            "--volume",
            "40",
            "--ssh-from",
            "10.1.0.0/16",
            "--dry-run",
            "--to",
            folder.toString());
    assertThat(run.status()).as(run.output()).isZero();
    said = run.output();
  }

  @Test
  void aDryRunSaysWhatItWouldDo() {
    assertThat(said.lines())
        .allMatch(line -> line.startsWith("run ") || line.startsWith("write ") || isEnd(line))
        .anyMatch(line -> line.contains("apt-get") && line.contains("cage chromium"))
        .anyMatch(line -> line.contains("useradd") && line.contains("nologin"))
        .anyMatch(line -> line.contains("mask ctrl-alt-del.target"))
        .anyMatch(line -> line.contains("mask udisks2.service"));
    assertThat(run("bash", SCRIPT, "--portal", "https://info.example", "--dry-run").output())
        .doesNotContain("mm=0")
        .contains("https://info.example/kiosk/");
  }

  private static boolean isEnd(String line) {
    return line.startsWith("Nothing was changed.");
  }

  @Test
  void whatIsTakenAwayIsWhatWasMade() {
    Set<String> made =
        said.lines()
            .filter(line -> line.startsWith("write "))
            .map(line -> line.split(" ")[1])
            .filter(file -> !file.startsWith(LIB))
            .collect(Collectors.toSet());
    Product.Finished run = run("bash", SCRIPT, "--remove", "--dry-run");
    assertThat(run.status()).isZero();
    String line =
        run.output().lines().filter(one -> one.contains("rm -f")).findFirst().orElseThrow();
    assertThat(Set.of(line.replaceFirst(".*rm -f ", "").split(" "))).isEqualTo(made);
    assertThat(run.output()).contains("rm -rf " + LIB.substring(0, LIB.length() - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--portal",
        "--portal info.example",
        "--portal https://info.example/kiosk/?x='y",
        "--portal https://info.example --mm 12",
        "--portal https://info.example --rotate 45",
        "--portal https://info.example --volume 101",
        "--portal https://info.example --ssh-from anywhere;reboot",
        "--portal https://info.example --to /tmp",
        "--incognito"
      })
  void whatItDoesNotUnderstandIsSaidInOneSentence(String options) {
    List<String> command = new ArrayList<>(List.of("bash", SCRIPT, "--dry-run"));
    if (options.contains("--to")) {
      command.remove("--dry-run");
    }
    Stream.of(options.split(" ")).filter(one -> !one.isEmpty()).forEach(command::add);
    Product.Finished run = run(command.toArray(String[]::new));
    assertThat(run.status()).isNotZero();
    assertThat(run.output().strip().lines()).hasSize(1).first().asString().endsWith(".");
  }

  @Test
  void thePoliciesLetNothingOpenButTheScreens() throws IOException {
    JsonNode policies =
        new ObjectMapper().readTree(file("/etc/chromium/policies/managed/putokaz.json").toFile());
    assertThat(policies.get("URLBlocklist").get(0).asText()).isEqualTo("*");
    assertThat(policies.get("URLAllowlist"))
        .extracting(JsonNode::asText)
        .allMatch(one -> one.matches("info\\.example:8443/(api/)?kiosk/"));
    assertThat(policies.get("DownloadRestrictions").asInt()).isEqualTo(3);
    assertThat(policies.get("DeveloperToolsAvailability").asInt()).isEqualTo(2);
    assertThat(policies.get("IncognitoModeAvailability").asInt()).isEqualTo(1);
    assertThat(policies.get("DefaultCookiesSetting").asInt()).isEqualTo(1);
    for (String off :
        List.of(
            "PrintingEnabled",
            "PasswordManagerEnabled",
            "TranslateEnabled",
            "AutofillAddressEnabled",
            "AutofillCreditCardEnabled")) {
      assertThat(policies.get(off).asBoolean(true)).as(off).isFalse();
    }
    assertThat(policies.get("ExtensionInstallBlocklist").get(0).asText()).isEqualTo("*");
    assertThat(policies.get("SyncDisabled").asBoolean()).isTrue();
  }

  @Test
  void theProfileIsKept() throws IOException {
    String browser = Files.readString(file(LIB + "browser"));
    assertThat(browser)
        .contains("--user-data-dir=/var/lib/putokaz-kiosk/profile", "40%")
        .contains("'https://info.example:8443/kiosk/?mm=477&switch=1'")
        .doesNotContain("incognito", "disk-cache", "kiosk-printing");
    assertThat(Files.readString(file("/etc/systemd/system/putokaz-kiosk.service")))
        .contains("cage -d -r -r -r -- ", "StartLimitIntervalSec=0", "Restart=always")
        .doesNotContain(" -s ");
  }

  @Test
  void scriptsAreWellFormed() throws IOException {
    List<String> scripts = new ArrayList<>(List.of(SCRIPT));
    try (Stream<Path> made = Files.list(file(LIB))) {
      made.filter(Files::isExecutable).map(Path::toString).forEach(scripts::add);
    }
    assertThat(scripts).hasSizeGreaterThan(4);
    for (String script : scripts) {
      Product.Finished parsed = run("bash", "-n", script);
      assertThat(parsed.status()).as(parsed.output()).isZero();
      if (isThere("shellcheck")) {
        assertThat(run("shellcheck", script).output()).isEmpty();
      }
    }
  }

  @Test
  void unitsAreWellFormed() throws IOException {
    assumeTrue(isThere("systemd-analyze"), "there is no systemd-analyze here");
    Path units = folder.resolve("units");
    Files.createDirectories(units);
    try (Stream<Path> made = Files.list(file("/etc/systemd/system"))) {
      for (Path unit : made.toList()) {
        // What they start is not installed here.
        String text =
            Files.readString(unit)
                .replace("/usr/bin/cage", "/bin/true")
                .replace(LIB, file(LIB) + "/");
        Files.writeString(units.resolve(unit.getFileName()), text);
      }
    }
    try (Stream<Path> all = Files.list(units)) {
      for (Path unit : all.toList()) {
        Product.Finished verified =
            run("systemd-analyze", "verify", "--man=no", "--recursive-errors=no", unit.toString());
        assertThat(verified.output()).as(unit.toString()).isEmpty();
        assertThat(verified.status()).as(unit.toString()).isZero();
      }
    }
  }

  @Test
  void theOftenerItEndsTheLongerItWaitsAndItNeverGivesUp() throws IOException {
    Path starts = folder.resolve("starts");
    long now = Instant.now().getEpochSecond();
    Files.writeString(starts, (now - 700) + "\n" + (now - 3600) + "\n");
    List<String> pauses = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      pauses.add(run("sh", file(LIB + "pause").toString(), starts.toString()).output().strip());
    }
    assertThat(pauses).containsExactly("0", "5", "10", "30", "60", "300", "300", "300");
  }

  @Test
  void atNightItIsLeftAloneWhileSomebodyTouchesIt() throws IOException {
    Path inputs = folder.resolve("inputs");
    Files.createDirectories(inputs);
    Files.createFile(inputs.resolve("event0"));
    assertThat(restart(inputs)).isEqualTo("idle");
    Files.write(inputs.resolve("event1"), new byte[] {0, 7});
    assertThat(restart(inputs)).isEqualTo("busy");
  }

  private String restart(Path inputs) {
    return run("sh", file(LIB + "restart").toString(), inputs.toString(), "5", "say")
        .output()
        .strip();
  }

  private Path file(String path) {
    return folder.resolve(path.substring(1));
  }

  private static boolean isThere(String program) {
    return run("bash", "-c", "command -v " + program).status() == 0;
  }

  private static Product.Finished run(String... command) {
    try {
      Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Product.Finished(run.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
