package rs.putokaz.launcher.database;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;

/** Says in one sentence why a connection could not be opened. */
final class ConnectionTrouble {

  private ConnectionTrouble() {}

  static String sentence(DatabaseAddress address, SQLException trouble) {
    String state = String.valueOf(trouble.getSQLState());
    String user = address.user();
    return switch (state) {
      case "28P01" -> "The database refused the password of " + user + ".";
      case "28000" -> "The database does not let " + user + " in: " + firstLine(trouble);
      case "3D000" -> "There is no database \"" + address.name() + "\" at " + address.place() + ".";
      case "53300" -> "The database at " + address.place() + " has no connection left.";
      case "57P03" -> "The database at " + address.place() + " is just starting or stopping.";
      default -> network(address, trouble);
    };
  }

  private static String network(DatabaseAddress address, SQLException trouble) {
    String place = address.place();
    if (has(trouble, UnknownHostException.class)) {
      return "There is no host " + place.substring(0, place.lastIndexOf(':')) + ".";
    }
    if (has(trouble, ConnectException.class)) {
      return "Nothing answers at " + place + "; is PostgreSQL running there?";
    }
    if (has(trouble, SocketTimeoutException.class)) {
      return "The database at " + place + " did not answer in time.";
    }
    if (firstLine(trouble).contains("no password was provided")) {
      return "The database wants a password for "
          + address.user()
          + "; put it into the environment variable PUTOKAZ_DB_PASSWORD or into ~/.pgpass.";
    }
    return "The database at " + place + " can't be used: " + firstLine(trouble);
  }

  private static boolean has(Throwable trouble, Class<? extends Throwable> kind) {
    for (Throwable t = trouble; t != null; t = t.getCause()) {
      if (kind.isInstance(t)) {
        return true;
      }
    }
    return false;
  }

  private static String firstLine(SQLException trouble) {
    return String.valueOf(trouble.getMessage()).lines().findFirst().orElse("").strip();
  }
}
