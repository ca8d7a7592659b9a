package rs.putokaz.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The walls of the house: who may call whom, with the reason. */
class RoomsTest {

  private static final List<String> MODULES =
      List.of("i18n", "content/published", "content/desk", "portal", "admin", "launcher");

  /** What both WARs contain, and the portal, of which any number of nodes may run. */
  private static final String[] SHARED = {
    "rs.putokaz.i18n..", "rs.putokaz.published..", "rs.putokaz.desk..", "rs.putokaz.portal.."
  };

  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    List<Path> paths =
        MODULES.stream().map(module -> Path.of("..", module, "target", "classes")).toList();
    classes = new ClassFileImporter().importPaths(paths);
    assertThat(classes.size()).isGreaterThan(150);
  }

  @Test
  void i18nKnowsNobody() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("rs.putokaz.i18n..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "rs.putokaz.published..",
                "rs.putokaz.desk..",
                "rs.putokaz.portal..",
                "rs.putokaz.launcher..")
            .because("languages are the ground that everything else stands on"));
  }

  @Test
  void publishedKnowsNoDraft() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("rs.putokaz.published..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "rs.putokaz.desk..",
                "rs.putokaz.portal..",
                "rs.putokaz.launcher..",
                "jakarta.persistence..",
                "jakarta.ws.rs..",
                "jakarta.servlet..")
            .because("the public process must not contain what could read a draft"));
  }

  @Test
  void thePortalKnowsNoDesk() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("rs.putokaz.portal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "rs.putokaz.desk..", "rs.putokaz.launcher..", "jakarta.persistence..")
            .because("a draft cannot leak through classes that are not there"));
  }

  @Test
  void theBackOfficeKnowsNoPortal() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("rs.putokaz.admin..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("rs.putokaz.portal..", "rs.putokaz.launcher..")
            .because("each application is put on another machine without the other"));
  }

  @Test
  void pagesUseArticlesOnlyThroughWhatAsksForPermission() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("rs.putokaz.admin..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("rs.putokaz.desk.article.ArticleDesk")
            .because("it asks nobody for a permission; ArticleWork does"));
  }

  @Test
  void onlyTheBackOfficeKnowsFaces() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("rs.putokaz.admin..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..")
            .because("readers get pages without sessions"));
  }

  @Test
  void theDeskKnowsNoWeb() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("rs.putokaz.desk..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "rs.putokaz.portal..",
                "rs.putokaz.launcher..",
                "jakarta.ws.rs..",
                "jakarta.servlet..",
                "jakarta.faces..")
            .because("rules are plain Java and are tested without a container"));
  }

  @Test
  void onlySearchAndReplicaKnowLucene() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "rs.putokaz.published.search..", "rs.putokaz.published.replica..")
            .and()
            .resideInAPackage("rs.putokaz..")
            .and()
            .resideOutsideOfPackage("rs.putokaz.portal.search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..")
            .because("the index is a detail of this node's copy"));
  }

  @Test
  void onlyMailKnowsTheMailServer() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("rs.putokaz.desk.mail..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.commons.mail2..", "jakarta.mail..")
            .because("a letter leaves through the outbox, or it is lost with its transaction"));
  }

  @Test
  void onlyTheLauncherKnowsThatADatabaseCanBeEmbedded() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("rs.putokaz.launcher..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.zonky..", "org.flywaydb..")
            .because("everybody else is given a database"));
  }

  @Test
  void timersAreOnlyInTheBackOffice() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage(SHARED)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ejb..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(
                "java\\.util\\.Timer(Task)?|(java|jakarta)\\..*\\.(Managed)?Schedule\\w*")
            .because("both WARs contain the libraries, and each portal node would run it again"));
  }

  @Test
  void onlyThePortalNodeStartsAThread() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage(SHARED)
            .and()
            .doNotHaveFullyQualifiedName("rs.putokaz.portal.node.PortalNode")
            .and()
            // gives the server's threads to the node
            .doNotHaveFullyQualifiedName("rs.putokaz.portal.wiring.PortalParts")
            .should()
            .callMethod(Thread.class, "start")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(
                "java\\.util\\.concurrent\\.(Executor\\w*|CompletableFuture|ForkJoinPool)"
                    + "|jakarta\\.enterprise\\.concurrent\\..*")
            .because("a thread must end with its node, and the node has one: it follows the feed"));
  }

  @Test
  void newsCrossesTheWarsThroughTheDatabaseOnly() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage(SHARED)
            .and()
            // asks a service outside of the house, and tells nobody in it
            .resideOutsideOfPackage("rs.putokaz.desk.machine..")
            .and()
            // asks the virus scanner, which is no other WAR
            .doNotHaveFullyQualifiedName("rs.putokaz.desk.media.intake.ClamAv")
            .and()
            // asks the web whether links lead somewhere, and nobody inside the own network
            .doNotHaveFullyQualifiedName("rs.putokaz.desk.quality.link.LinkProbe")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.net.http..",
                "java.rmi..",
                "jakarta.jms..",
                "jakarta.websocket..",
                "jakarta.ws.rs.client..",
                "com.hazelcast..",
                "fish.payara..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(
                "java\\.net\\.(URLConnection|HttpURLConnection|\\w*Socket\\w*)"
                    + "|jakarta\\.enterprise\\.event\\.Event")
            .because(
                "what is announced elsewhere reaches neither another WAR nor another machine"));
  }

  @Test
  void onlyTheFeedListens() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("rs.putokaz.published.feed..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.postgresql\\.PG(Connection|Notification)")
            .because("who listens must also look, because an announcement can be lost"));
  }

  @Test
  void timeComesFromAClock() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage(
                "rs.putokaz.published..",
                "rs.putokaz.desk..",
                "rs.putokaz.portal..",
                "rs.putokaz.admin..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.sql.Date")
            .because("a test must be able to choose the time"));
  }

  @Test
  void timersSayByTheirClassThatTheyHaveNoTransaction() {
    holds(
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.ejb.TransactionAttribute")
            .because(
                "Payara 6 begins a transaction for a timer whose method says NOT_SUPPORTED, and"
                    + " what should be many short transactions is a long one;"
                    + " TransactionManagement(BEAN) is heard"));
  }

  @Test
  void nobodyWritesToTheConsole() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("rs.putokaz.launcher..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what is said goes to the log; the console belongs to the launcher"));
  }

  @Test
  void featuresOfPublishedFormNoCycle() {
    holds(
        slices()
            .matching("rs.putokaz.published.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a cycle is one room with two names"));
  }

  @Test
  void featuresOfTheDeskFormNoCycle() {
    holds(
        slices()
            .matching("rs.putokaz.desk.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a cycle is one room with two names"));
  }

  @Test
  void featuresOfThePortalFormNoCycle() {
    holds(
        slices()
            .matching("rs.putokaz.portal.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a cycle is one room with two names"));
  }

  @Test
  void featuresOfTheBackOfficeFormNoCycle() {
    holds(
        slices()
            .matching("rs.putokaz.admin.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a cycle is one room with two names"));
  }

  private static void holds(ArchRule rule) {
    rule.check(classes);
  }
}
