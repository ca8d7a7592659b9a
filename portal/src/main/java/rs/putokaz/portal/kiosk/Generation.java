package rs.putokaz.portal.kiosk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import rs.putokaz.published.document.ItemJson;

/**
 * What the screens of a centre show from one moment on.
 *
 * @param number grows with the change feed; the same on all nodes
 * @param root the bytes that are signed
 * @param signature of those bytes, in base 64
 */
record Generation(long number, List<Manifest> manifests, byte[] root, String signature) {

  static Generation of(
      long number, Instant issuedAt, String centre, List<Manifest> manifests, SigningKey key) {
    ObjectNode json = ItemJson.mapper().createObjectNode();
    json.put("gen", number).put("issuedAt", issuedAt.toString()).put("centre", centre);
    ObjectNode bundles = json.putObject("bundles");
    for (Manifest manifest : manifests) {
      bundles
          .putObject(manifest.name())
          .put("sha256", manifest.sha256())
          .put("bytes", manifest.bytes())
          .put("prio", manifest.prio());
    }
    try {
      byte[] root = ItemJson.mapper().writeValueAsBytes(json);
      return new Generation(number, List.copyOf(manifests), root, key.sign(root));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a tree can always be written", e);
    }
  }

  /** Whether it lists the same objects. */
  boolean shows(List<Manifest> others) {
    return hashes(manifests).equals(hashes(others));
  }

  private static List<String> hashes(List<Manifest> manifests) {
    return manifests.stream().map(Manifest::sha256).toList();
  }
}
