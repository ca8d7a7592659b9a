package rs.putokaz.admin.seams;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.flywaydb.core.Flyway;

/**
 * The PostgreSQL of the back-office that is tested, with roles and migrations as the launcher makes
 * them. It ends with the process of the tests.
 */
final class SeamsDatabase {

  static final String DESK = "putokaz_desk";
  static final String DESK_PASSWORD = "desk";

  /** Password of everybody whom {@link #addPerson} adds. */
  static final String PASSWORD = "the password of the tests";

  /** What work on an article writes to. */
  static final List<String> TABLES =
      List.of(
          "desk.article",
          "desk.edition",
          "desk.edition_version",
          "desk.comment",
          "desk.notification",
          "desk.mail",
          "desk.audit",
          "published.publication",
          "published.change");

  private static final String OWNER = "postgres";

  private final String url;

  private SeamsDatabase(String url) {
    this.url = url;
  }

  /** Starts an empty one. */
  static SeamsDatabase start() throws IOException {
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .start();
    // Not its own address: that names a user, who would go before the one who signs in.
    SeamsDatabase database =
        new SeamsDatabase("jdbc:postgresql://localhost:" + server.getPort() + "/postgres");
    database.execute("create role putokaz_desk login password '" + DESK_PASSWORD + "'");
    database.execute("create role putokaz_portal login password 'portal'");
    Flyway.configure().dataSource(database.url, OWNER, OWNER).load().migrate();
    return database;
  }

  /** Address for the server. */
  String url() {
    return url;
  }

  /** Runs SQL as the owner of everything. */
  void execute(String sql) {
    try (Connection connection = DriverManager.getConnection(url, OWNER, OWNER);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of a query's rows, as text. */
  List<String> query(String sql) {
    try (Connection connection = DriverManager.getConnection(url, OWNER, OWNER);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (row.next()) {
        rows.add(row.getString(1));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All that is in {@link #TABLES}: another value for every other content. */
  Map<String, String> content() {
    Map<String, String> content = new TreeMap<>();
    for (String table : TABLES) {
      String rows = "string_agg(t::text, '|' order by t::text)";
      content.put(table, query("select md5(" + rows + ") from " + table + " t").get(0));
    }
    return content;
  }

  /** What the log has on a subject, in its order. */
  List<String> logged(String subject) {
    return query("select action from desk.audit where subject = '" + subject + "' order by no");
  }

  /** Adds somebody who can sign in; gives the person's id. */
  String addPerson(String email, String role) {
    String id =
        query(
                "insert into desk.person (id, email, name, password_hash) values"
                    + " (gen_random_uuid(), '%s', '%s', '%s') returning id"
                        .formatted(email, role, hash()))
            .get(0);
    execute("insert into desk.role_grant (person, role) values ('%s', '%s')".formatted(id, role));
    return id;
  }

  /** In the form of Jakarta Security, with the fewest rounds that it takes. */
  private static String hash() {
    byte[] salt = new byte[32];
    try {
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
              .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, 1024, 512))
              .getEncoded();
      Base64.Encoder base64 = Base64.getEncoder();
      return "PBKDF2WithHmacSHA512:1024:%s:%s"
          .formatted(base64.encodeToString(salt), base64.encodeToString(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
