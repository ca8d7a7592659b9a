package rs.putokaz.desk.trail;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which entries of the log are asked for. Every criterion narrows the list further.
 *
 * @param person who did it; null for anybody
 * @param action word of the action, such as {@code article.saved}; empty for any
 * @param subject a part of what it was done to, in upper or lower case; empty for any
 * @param day day in Serbia; null for any
 */
public record AuditFilter(UUID person, String action, String subject, LocalDate day) {

  /** All entries. */
  public static final AuditFilter ALL = new AuditFilter(null, "", "", null);
}
