/**
 * How the drafts reach PostgreSQL through JPA outside a container.
 *
 * <p>{@link rs.putokaz.desk.persistence.DeskPersistence} opens them, {@link
 * rs.putokaz.desk.persistence.DeskEntities} lists them.
 *
 * <p>Out of scope: migrations (run by the launcher), the back-office's {@code persistence.xml}.
 */
package rs.putokaz.desk.persistence;
