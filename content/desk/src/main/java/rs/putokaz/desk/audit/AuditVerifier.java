package rs.putokaz.desk.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks through the whole log for rows that were changed, removed or exchanged. */
public final class AuditVerifier {

  /** After so many faults no more are told. */
  public static final int MOST_FAULTS = 20;

  private static final int PAGE = 1_000;

  private final List<AuditFault> faults = new ArrayList<>();
  private long rows;
  private long lastNo;
  private String lastHash = "";

  private AuditVerifier() {}

  /**
   * Reads all rows, oldest first, a thousand at a time.
   *
   * @param connection may read {@code desk.audit}; stays open
   * @throws AuditException when the log can't be read
   */
  public static AuditReport verify(Connection connection) {
    AuditVerifier verifier = new AuditVerifier();
    try {
      long after = Long.MIN_VALUE;
      while (verifier.readPage(connection, after)) {
        after = verifier.lastNo;
      }
    } catch (SQLException e) {
      throw new AuditException("cannot read the log of actions", e);
    }
    return new AuditReport(verifier.rows, verifier.lastHash, verifier.faults);
  }

  private boolean readPage(Connection connection, long after) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select no, at, person, action, subject, detail, origin, previous, hash"
                + " from desk.audit where no > ? order by no limit "
                + PAGE)) {
      statement.setLong(1, after);
      try (ResultSet row = statement.executeQuery()) {
        boolean any = false;
        while (row.next()) {
          any = true;
          look(entry(row), row.getString("hash"));
        }
        return any;
      }
    }
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("no"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("person", UUID.class)),
        row.getString("action"),
        row.getString("subject"),
        row.getString("detail"),
        row.getString("origin"),
        row.getString("previous"));
  }

  private void look(AuditEntry entry, String hash) {
    boolean gap = entry.no() != lastNo + 1;
    if (gap) {
      fault(lastNo + 1, AuditFault.Kind.MISSING);
    }
    if (!gap && !entry.previous().equals(lastHash)) {
      fault(entry.no(), AuditFault.Kind.REORDERED);
    } else if (!entry.hash().equals(hash)) {
      fault(entry.no(), AuditFault.Kind.CHANGED);
    }
    rows++;
    lastNo = entry.no();
    lastHash = hash;
  }

  private void fault(long no, AuditFault.Kind kind) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(new AuditFault(no, kind));
    }
  }
}
