/**
 * Where the features meet: an item of any kind with its texts becomes a document that readers see.
 *
 * <p>{@link rs.putokaz.desk.publishing.Drafts} finds and changes {@link
 * rs.putokaz.desk.publishing.Draft}s, {@link rs.putokaz.desk.publishing.Publisher} publishes and
 * withdraws them.
 *
 * <p>Out of scope: who may publish (rs.putokaz.desk.person), how nodes read publications
 * (rs.putokaz.published.feed).
 */
package rs.putokaz.desk.publishing;
