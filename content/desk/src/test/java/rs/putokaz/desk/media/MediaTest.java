package rs.putokaz.desk.media;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static rs.putokaz.desk.media.intake.TestFiles.picture;
import static rs.putokaz.desk.media.intake.TestFiles.upload;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import rs.putokaz.desk.TestDatabase;
import rs.putokaz.desk.article.ArticleDesk;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.media.intake.Intake;
import rs.putokaz.desk.media.intake.MediaLimits;
import rs.putokaz.desk.media.intake.VirusScanner;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.publishing.UnreadyMediaException;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;

/** A test with the library and the desk of articles, on a database of its own. */
abstract class MediaTest {

  static final UUID EDITOR = UUID.fromString("00000000-0000-0000-0000-00000000000a");
  static final UUID REVIEWER = UUID.fromString("00000000-0000-0000-0000-00000000000b");
  static final String PORTAL = "putokaz_portal";
  static final LocalDate TODAY = LocalDate.now();

  final Clock clock = Clock.systemUTC();
  final TestDatabase database = TestDatabase.create();
  final EntityManagerFactory factory = database.entities();

  record Editor() implements Actor {

    @Override
    public Optional<UUID> person() {
      return Optional.of(EDITOR);
    }

    @Override
    public String origin() {
      return "192.0.2.7";
    }

    @Override
    public String name() {
      return "Editor";
    }

    @Override
    public boolean may(Permission permission) {
      return true;
    }

    @Override
    public boolean may(Permission permission, String scope) {
      return true;
    }
  }

  @AfterEach
  void close() {
    factory.close();
  }

  <T> T within(Function<EntityManager, T> work) {
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      try {
        T result = work.apply(entities);
        entities.getTransaction().commit();
        return result;
      } finally {
        if (entities.getTransaction().isActive()) {
          entities.getTransaction().rollback();
        }
      }
    }
  }

  <T> T library(Function<MediaLibrary, T> work) {
    Editor editor = new Editor();
    return within(
        entities ->
            work.apply(
                new MediaLibrary(
                    entities,
                    new Intake(MediaLimits.USUAL, VirusScanner.NONE),
                    editor,
                    new AuditLog(entities, editor, clock),
                    clock)));
  }

  List<UUID> takeAwayEnded() {
    return within(
        entities ->
            new ConsentWatch(entities, new AuditLog(entities, new Editor(), clock))
                .takeAwayEnded());
  }

  void articles(Consumer<ArticleDesk> work) {
    within(
        entities -> {
          work.accept(new ArticleDesk(entities, clock));
          return null;
        });
  }

  Medium photo() {
    return library(
        library -> library.upload(upload("Улаз.png", picture("png", 700, 400)), "centres"));
  }

  Medium describe(Medium medium, Consent consent, MediumText... texts) {
    MediumDetails details =
        new MediumDetails("", List.of("door"), false, "SCRM", "", consent, List.of(texts));
    return library(library -> library.revise(medium.id(), details, medium.version()));
  }

  static MediumText alt(String language, String words) {
    return new MediumText(language, words, "", "");
  }

  void writeArticle(BlockKind kind, String medium) {
    Block block = new Block("a", kind, "", "", List.of(), "", Map.of("media", medium));
    Edition text = new Edition("Centre", "", List.of(block));
    articles(desk -> desk.create("centre", "", "en", "Centre", EDITOR));
    articles(desk -> desk.save("centre", "en", text, 1, EDITOR));
    articles(desk -> desk.requestReview("centre", "en", EDITOR));
    articles(desk -> desk.approve("centre", "en", REVIEWER));
  }

  void publish() {
    articles(desk -> desk.publish("centre", EDITOR));
  }

  UnreadyMediaException.Reason refusal() {
    return catchThrowableOfType(UnreadyMediaException.class, this::publish)
        .problems()
        .get(0)
        .reason();
  }

  List<String> seenByThePortal() {
    return database.query(PORTAL, "select distinct name from published.rendition order by 1");
  }

  String document() {
    return database.document("article", "centre");
  }

  void remove(Medium medium) {
    library(
        library -> {
          library.remove(medium.id());
          return null;
        });
  }

  byte[] sent(String rendition) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    library(
        library -> {
          try {
            return library.send(rendition, bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return bytes.toByteArray();
  }
}
