package rs.putokaz.desk.exchange.line;

import rs.putokaz.desk.publishing.Revision;
import rs.putokaz.published.document.ItemKey;

/**
 * A line that was read and checked: which item it is about and what it says of it.
 *
 * @param key type and slug
 * @param revision the fields and editions that the line names
 */
public record ItemLine(ItemKey key, Revision revision) implements ExchangeLine {}
