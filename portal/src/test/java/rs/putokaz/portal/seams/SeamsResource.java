package rs.putokaz.portal.seams;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.portal.http.PageCache;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.published.feed.FeedBatch;
import rs.putokaz.published.feed.FeedPosition;
import rs.putokaz.published.feed.PublicationChange;
import rs.putokaz.published.replica.Replica;

/** Looks into the running portal for the tests; it is in their deployment only. */
@Path("api/v1/seams")
public class SeamsResource {

  @Inject PortalNode node;
  @Inject PageCache pages;

  /** Which replica this node has: another number for every object. */
  @GET
  @Path("replica")
  public String replica() {
    return Integer.toString(System.identityHashCode(node.replica()));
  }

  /** Whether the cache has a page. */
  @GET
  @Path("kept")
  public String kept(@QueryParam("path") String path) {
    return Boolean.toString(pages.find(path).isPresent());
  }

  /** Takes a new publication of an item into the replica, as the feed would. */
  @POST
  @Path("publication")
  public void publish(@QueryParam("id") String id, byte[] document) {
    Replica replica = node.replica();
    FeedPosition next = new FeedPosition(replica.position().changeNo() + 1, Instant.EPOCH);
    PublicationChange change =
        new PublicationChange(
            UUID.nameUUIDFromBytes(id.getBytes(UTF_8)),
            Optional.of(new PublicationChange.Publication(document, Instant.MAX)));
    replica.apply(new FeedBatch(List.of(change), next, true));
  }

  /** Fails as nothing of the portal should. */
  @GET
  @Path("fault")
  public String fault() {
    throw new IllegalStateException(FaultResource.SECRET);
  }
}
