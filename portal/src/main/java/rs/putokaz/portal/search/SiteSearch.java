package rs.putokaz.portal.search;

import java.util.List;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.portal.page.Reader;
import rs.putokaz.published.replica.Replica;
import rs.putokaz.published.search.SearchQuery;
import rs.putokaz.published.search.SearchResult;
import rs.putokaz.published.search.Searcher;

/** Search in this node's replica, for the page and the API alike. */
public class SiteSearch {

  private final PortalNode node;
  private final Searcher searcher = new Searcher();

  /** Search in what the node has. */
  public SiteSearch(PortalNode node) {
    this.node = node;
  }

  /** Finds what answers the query, as this reader can read it. */
  public SearchResult find(SearchQuery query, Reader reader) {
    Replica replica = node.replica();
    searcher.use(replica.catalogue().site().synonyms());
    return replica.search(index -> searcher.search(index, query, reader.preference()));
  }

  /** A reader of that language. */
  public Reader reader(Language language) {
    return new Reader(language, node.replica().catalogue().site().latin());
  }

  /** Titles that begin as typed. */
  public List<String> suggest(String prefix, Reader reader, int most) {
    return node.replica()
        .search(index -> searcher.suggest(index, prefix, reader.editionTag(), most));
  }
}
