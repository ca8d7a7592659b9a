package rs.putokaz.desk.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.TestDatabase;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemJson;

/** What was there before texts were reviewed. */
class ReviewMigrationTest {

  private static final UUID ITEM = UUID.randomUUID();

  private static final Block PARAGRAPH = block("p", BlockKind.PARAGRAPH, "", "Прво & \"друго\"");
  private static final Block CONTACT =
      new Block("c", BlockKind.CONTACT, "Лекар", "Зовите", List.of(), "", Map.of("phone", "192"));
  private static final Block LIST =
      new Block("l", BlockKind.LIST, "", "", List.of("један", "", "два"), "", Map.of());

  private final TestDatabase database = TestDatabase.createAt("2");

  @Test
  void textsThatWereThereAreApprovedAndCountedAsTheDomainDoes() throws SQLException {
    Edition source = new Edition("Лекар", "Ко лечи", List.of(PARAGRAPH, CONTACT, LIST));
    Edition current = new Edition("Doctor", "", List.of(of(PARAGRAPH), of(CONTACT), of(LIST)));
    Edition behind =
        new Edition("Doktor", "", List.of(PARAGRAPH.translatedFrom("0".repeat(16)), of(LIST)));
    Edition title = new Edition("پزشک", "", List.of());
    database.execute(
        "postgres",
        "insert into desk.article (id, slug, source_language) values ('" + ITEM + "', 'd', 'sr')");
    database.execute(
        "postgres",
        "insert into published.publication (item, type, slug, document) values ('"
            + ITEM
            + "', 'article', 'd', '')");
    store("sr", source);
    store("en", current);
    store("tr", behind);
    store("fa", title);

    database.migrate("latest");

    assertApproved("sr", source, 0);
    assertApproved("en", current, 0);
    assertApproved("tr", behind, 2);
    assertApproved("fa", title, 3);
    assertThat(database.query("putokaz_desk", "select published_no from desk.edition"))
        .containsOnly("1");
    assertThat(
            database.query(
                "putokaz_desk", "select approved::text from desk.edition where language = 'fa'"))
        .containsExactly("{\"title\": \"پزشک\"}");
  }

  private void assertApproved(String language, Edition text, int outdated) {
    try (EntityManagerFactory factory = database.entities();
        EntityManager entities = factory.createEntityManager()) {
      DraftEdition edition = entities.find(DraftEdition.class, new EditionKey(ITEM, language));
      DraftEdition source = entities.find(DraftEdition.class, new EditionKey(ITEM, "sr"));
      EditionVersion version =
          entities.find(EditionVersion.class, new EditionVersionKey(ITEM, language, 1));
      assertThat(edition.text()).isEqualTo(text);
      assertThat(edition.approved()).contains(text);
      assertThat(edition.stage()).isEqualTo(Stage.APPROVED);
      assertThat(edition.outdated()).isEqualTo(outdated);
      assertThat(version.text()).isEqualTo(text);
      edition.compareWith(language.equals("sr") ? null : new SourceBlocks(source.text()));
      assertThat(edition.outdated()).isEqualTo(outdated);
    }
  }

  private void store(String language, Edition text) throws SQLException {
    try (Connection connection = database.connect("postgres");
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into desk.edition (item, language, title, summary, blocks)"
                    + " values (?, ?, ?, ?, ?::jsonb)")) {
      insert.setObject(1, ITEM);
      insert.setString(2, language);
      insert.setString(3, text.title());
      insert.setString(4, text.summary());
      insert.setString(5, ItemJson.mapper().writeValueAsString(text.blocks()));
      insert.executeUpdate();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Block of(Block source) {
    return source.translatedFrom(source.hash());
  }

  private static Block block(String id, BlockKind kind, String title, String text) {
    return new Block(id, kind, title, text, List.of(), "", Map.of());
  }
}
