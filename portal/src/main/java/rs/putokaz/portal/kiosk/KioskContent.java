package rs.putokaz.portal.kiosk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.portal.kiosk.ObjectName.Kind;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.portal.node.Settings;
import rs.putokaz.portal.page.Pages;
import rs.putokaz.published.document.Centre;
import rs.putokaz.published.replica.Replica;

/**
 * The content of all screens of this node. It is put together when a screen first asks, and again
 * when one asks after a change: only what the change touched is rendered anew. One for the life of
 * the application, for all threads.
 */
public class KioskContent {

  private static final int CORE = 0;
  private static final int CENTRE = 1;
  private static final int LANGUAGE = 10;
  private static final int PICTURES = 60;
  private static final int AUDIO = 70;

  private final PortalNode node;
  private final Clock clock;
  private final Optional<SigningKey> key;
  private final KioskFiles files;
  private final ObjectIndex index;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();
  private boolean listening;

  /** What a centre has, and the manifests that a screen in the middle of a sync still asks for. */
  private record Kept(long changes, Generation now, List<Manifest> before) {}

  /** The content of what the node has. */
  public KioskContent(PortalNode node, Pages pages, Settings settings, Clock clock) {
    this.node = node;
    this.clock = clock;
    key = settings.kioskKey().map(SigningKey::new);
    files = new KioskFiles(node);
    BlockObjects blocks = new BlockObjects(pages, files);
    index =
        new ObjectIndex(
            new ObjectWriter(pages, new ArticleObject(node, blocks), new CentreObject(blocks)));
  }

  /** The public key as SPKI in base 64; empty when this node signs nothing. */
  public Optional<String> publicKey() {
    return key.map(SigningKey::publicKey);
  }

  /**
   * What the screens of a centre show now.
   *
   * @param code of the centre, in whatever case
   * @return empty when there is no such centre, or this node has no key or no content
   */
  synchronized Optional<Generation> of(String code) {
    Replica replica = node.replica();
    listen(replica);
    Centre centre =
        replica.catalogue().centre(code.toLowerCase(java.util.Locale.ROOT)).orElse(null);
    long number = replica.position().changeNo();
    if (centre == null || key.isEmpty() || number == 0) {
      return Optional.empty();
    }
    Kept before = kept.get(centre.slug());
    long changes = index.changes();
    if (before != null && before.changes() == changes) {
      return Optional.of(before.now());
    }
    List<Manifest> manifests = manifests(centre, replica);
    Kept after = new Kept(changes, generation(number, centre, manifests, before), old(before));
    kept.put(centre.slug(), after);
    return Optional.of(after.now());
  }

  private void listen(Replica replica) {
    if (!listening) {
      replica.addListener(index);
      listening = true;
    }
  }

  private static List<Manifest> old(Kept before) {
    return before == null ? List.of() : before.now().manifests();
  }

  /** The number is that of the feed, so that it is the same on every node. */
  private Generation generation(long number, Centre centre, List<Manifest> manifests, Kept before) {
    return before != null && before.now().number() == number && before.now().shows(manifests)
        ? before.now()
        : Generation.of(
            number,
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            centre.code(),
            manifests,
            key.orElseThrow());
  }

  private List<Manifest> manifests(Centre centre, Replica replica) {
    Selection selection = new Selection(replica.catalogue());
    List<Language> languages = selection.languages();
    List<KioskObject> all = new ArrayList<>();
    List<Manifest> manifests = new ArrayList<>();
    manifests.add(
        bundle(
            "core",
            CORE,
            Stream.concat(
                Stream.of(Kind.LANGUAGES, Kind.EMERGENCY, Kind.SIGNS, Kind.ALERTS)
                    .map(ObjectName::of),
                languages.stream().map(l -> ObjectName.of(Kind.UI, l.tag()))),
            all));
    manifests.add(
        bundle(
            "centre",
            CENTRE,
            languages.stream().map(l -> new ObjectName(Kind.CENTRE, l.tag(), centre.slug())),
            all));
    Map<String, Collection<String>> audio = new TreeMap<>();
    for (int i = 0; i < languages.size(); i++) {
      Language language = languages.get(i);
      List<KioskObject> own = new ArrayList<>();
      manifests.add(bundle(language.tag(), LANGUAGE + i, names(language, selection), own));
      audio.put(language.tag(), heard(own));
      all.addAll(own);
    }
    manifests.add(files("pictures", PICTURES, seen(all)));
    audio.forEach((tag, names) -> manifests.add(files("audio-" + tag, AUDIO, names)));
    manifests.removeIf(manifest -> manifest.bytes() == 0);
    return manifests;
  }

  private static Stream<ObjectName> names(Language language, Selection selection) {
    return Stream.concat(
        Stream.of(ObjectName.of(Kind.TOPICS, language.tag())),
        selection.in(language).stream()
            .map(article -> new ObjectName(Kind.ARTICLE, language.tag(), article.key().slug())));
  }

  private Manifest bundle(
      String name, int prio, Stream<ObjectName> names, List<KioskObject> objects) {
    List<KioskObject> own = names.map(index::get).toList();
    objects.addAll(own);
    return Manifest.of(
        name,
        prio,
        own.stream().map(o -> new Manifest.Entry(o.name().path(), o.sha256(), o.bytes())).toList());
  }

  private Manifest files(String name, int prio, Collection<String> names) {
    return Manifest.of(
        name,
        prio,
        names.stream()
            .flatMap(file -> files.find(file).stream())
            .map(file -> new Manifest.Entry(file.path(), file.sha256(), file.bytes()))
            .toList());
  }

  private static Collection<String> seen(List<KioskObject> objects) {
    return named(objects, true);
  }

  private static Collection<String> heard(List<KioskObject> objects) {
    return named(objects, false);
  }

  private static Collection<String> named(List<KioskObject> objects, boolean pictures) {
    Collection<String> names = new TreeSet<>();
    for (KioskObject object : objects) {
      object.files().stream()
          .filter(name -> KioskFiles.isPicture(name) == pictures)
          .forEach(names::add);
    }
    return names;
  }

  /**
   * The manifest with that hash, of now or of just before: what has changed in it since another
   * one, or all of it where that cannot be said.
   *
   * @param known hash of the one that a screen has; null for none
   */
  Optional<byte[]> manifest(String sha256, String known) {
    return manifest(sha256)
        .map(wanted -> manifest(known).flatMap(wanted::since).orElse(wanted.json()));
  }

  private Optional<Manifest> manifest(String sha256) {
    return kept.values().stream()
        .flatMap(one -> Stream.concat(one.now().manifests().stream(), one.before().stream()))
        .filter(manifest -> manifest.sha256().equals(sha256))
        .findFirst();
  }

  /** The object with that hash, if it is text. */
  Optional<byte[]> object(String sha256) {
    return index.bytes(sha256);
  }

  /** Name of the file with that hash. */
  Optional<String> fileName(String sha256) {
    return files.named(sha256);
  }

  /** Where the file of that name lies. */
  Optional<Path> file(String name) {
    return files.at(name);
  }
}
