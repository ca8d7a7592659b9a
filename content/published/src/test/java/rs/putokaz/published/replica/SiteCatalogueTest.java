package rs.putokaz.published.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.i18n.script.SerbianTransliterator;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.document.SiteData;
import rs.putokaz.published.document.SiteData.LatinWord;
import rs.putokaz.published.document.SiteData.Redirect;
import rs.putokaz.published.document.SiteData.SiteText;
import rs.putokaz.published.document.SiteData.Synonym;
import rs.putokaz.published.feed.FeedBatch;
import rs.putokaz.published.feed.FeedPosition;
import rs.putokaz.published.feed.PublicationChange;
import rs.putokaz.published.search.SearchIndexFields;

class SiteCatalogueTest {

  @TempDir Path folder;
  private long change;

  @Test
  void whatTheSiteIsMadeWithIsThereAfterARestart() {
    try (Replica replica = open()) {
      replica.apply(
          batch(
              arrival(Redirect.of("/info/old", "/info/new")),
              arrival(new Synonym("tram", Map.of("en", List.of("tram", "streetcar")))),
              arrival(new SiteText("pa-arab", Map.of("nav.home", "X")))));
    }
    try (Replica replica = open()) {
      SiteCatalogue site = replica.catalogue().site();
      assertThat(site.redirect("/info/old")).contains("/info/new");
      assertThat(site.synonyms()).extracting(Synonym::slug).containsExactly("tram");
      assertThat(site.texts("pa-Arab").orElseThrow().texts()).containsEntry("nav.home", "X");
    }
  }

  @Test
  void aLatinWordIsShownAndFoundAndLeavesWhatSearchKnowsAloneWhenOtherThingsChange() {
    try (Replica replica = open()) {
      LatinWord word = LatinWord.of("вотсап", "WhatsApp");
      replica.apply(batch(arrival(word)));
      SiteCatalogue site = replica.catalogue().site();
      assertThat(SerbianTransliterator.toLatin("Вотсап", site.latin())).isEqualTo("WhatsApp");
      assertThat(site.synonyms())
          .extracting(Synonym::terms)
          .containsExactly(Map.of("sr", List.of("вотсап", "WhatsApp")));

      replica.apply(batch(arrival(Redirect.of("/a", "/b"))));
      assertThat(replica.catalogue().site().synonyms()).isSameAs(site.synonyms());

      replica.apply(batch(new PublicationChange(id(word), Optional.empty())));
      assertThat(replica.catalogue().site().latin().isEmpty()).isTrue();
      assertThat(replica.catalogue().site().synonyms()).isEmpty();
    }
  }

  @Test
  void whatIsWithdrawnIsGone() {
    try (Replica replica = open()) {
      Redirect redirect = Redirect.of("/a", "/b");
      replica.apply(batch(arrival(redirect)));
      replica.apply(batch(new PublicationChange(id(redirect), Optional.empty())));

      assertThat(replica.catalogue().site().redirect("/a")).isEmpty();
    }
  }

  @Test
  void redirectsAreFollowedToTheirEndAndACircleLeadsNowhere() {
    try (Replica replica = open()) {
      replica.apply(
          batch(
              arrival(Redirect.of("/a", "/b")),
              arrival(Redirect.of("/b", "/c")),
              arrival(Redirect.of("/x", "/y")),
              arrival(Redirect.of("/y", "/x"))));

      assertThat(replica.catalogue().site().redirect("/a")).contains("/c");
      assertThat(replica.catalogue().site().redirect("/x")).isEmpty();
    }
  }

  private Replica open() {
    return new Replica(folder, new SearchIndexFields());
  }

  private FeedBatch batch(PublicationChange... changes) {
    return new FeedBatch(List.of(changes), new FeedPosition(++change, Instant.EPOCH), true);
  }

  private static PublicationChange arrival(SiteData data) {
    return new PublicationChange(
        id(data),
        Optional.of(new PublicationChange.Publication(ItemJson.write(data), Instant.MAX)));
  }

  private static UUID id(SiteData data) {
    return SiteData.idOf(data.key());
  }
}
