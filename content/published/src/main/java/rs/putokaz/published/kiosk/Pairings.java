package rs.putokaz.published.kiosk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.published.feed.ConnectionSource;

/**
 * How a screen is taken in (after RFC 8628): it asks, shows a code, and asks again until somebody
 * at the desk has approved it. Each call is a transaction. For all threads.
 */
public final class Pairings {

  /** Without vowels and what looks alike, as RFC 8628 proposes. */
  static final String ALPHABET = "BCDFGHJKLMNPQRSTVWXZ";

  private static final int CODE_LENGTH = 8;
  private static final int ATTEMPTS = 5;

  private final ConnectionSource connections;

  /**
   * A pairing that has begun.
   *
   * @param deviceCode secret with which the screen asks for its token
   * @param userCode what people type
   */
  public record Begun(String deviceCode, String userCode) {}

  /**
   * What came of asking for a token.
   *
   * @param state {@code pending}, {@code slow_down}, {@code expired} or {@code paired}
   * @param kiosk id of the screen; null unless it is paired
   * @param token its token; null unless it is paired
   */
  public record Poll(String state, UUID kiosk, String token) {}

  /** Pairings in that database. */
  public Pairings(ConnectionSource connections) {
    this.connections = connections;
  }

  /**
   * Begins.
   *
   * @param origin address of the screen as the node sees it
   * @return empty when too many of that address are under way
   * @throws SQLException when the database is away
   */
  public Optional<Begun> begin(DeviceKey key, String origin) throws SQLException {
    try (Connection connection = connections.open();
        PreparedStatement call =
            connection.prepareStatement("select published.pair_begin(?, ?, ?, ?)")) {
      for (int i = 0; i < ATTEMPTS; i++) {
        Begun begun = new Begun(Secret.make(), Secret.letters(ALPHABET, CODE_LENGTH));
        call.setString(1, Secret.hash(begun.deviceCode()));
        call.setString(2, begun.userCode());
        call.setString(3, key.spki());
        call.setString(4, origin);
        String outcome = one(call);
        if (outcome.equals("ok")) {
          return Optional.of(begun);
        }
        if (outcome.equals("busy")) {
          return Optional.empty();
        }
      }
      throw new SQLException("no free code was found");
    }
  }

  /**
   * Asks whether it is approved; the token is given once.
   *
   * @throws SQLException when the database is away
   */
  public Poll poll(String deviceCode) throws SQLException {
    String token = Secret.make();
    try (Connection connection = connections.open();
        PreparedStatement call =
            connection.prepareStatement("select outcome, paired from published.pair_poll(?, ?)")) {
      call.setString(1, Secret.hash(deviceCode));
      call.setString(2, Secret.hash(token));
      try (ResultSet row = call.executeQuery()) {
        row.next();
        String outcome = row.getString("outcome");
        boolean paired = outcome.equals("paired");
        return new Poll(outcome, row.getObject("paired", UUID.class), paired ? token : null);
      }
    }
  }

  /**
   * Gives a screen a new token for the one it has.
   *
   * @param used the token with which it asks
   * @param signedAt when it signed that
   * @return empty when it has got a newer one already
   * @throws SQLException when the database is away
   */
  public Optional<String> rotate(Device device, String used, Instant signedAt) throws SQLException {
    String token = Secret.make();
    try (Connection connection = connections.open();
        PreparedStatement call =
            connection.prepareStatement("select published.rotate_token(?, ?, ?, ?)::text")) {
      call.setObject(1, device.id());
      call.setString(2, Secret.hash(used));
      call.setString(3, Secret.hash(token));
      call.setObject(4, signedAt.atOffset(ZoneOffset.UTC));
      return one(call).equals("true") ? Optional.of(token) : Optional.empty();
    }
  }

  private static String one(PreparedStatement call) throws SQLException {
    try (ResultSet row = call.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }
}
