package rs.putokaz.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The database of a running product, as the back-office sees it. */
final class DeskDatabase {

  private final Product product;

  DeskDatabase(Product product) {
    this.product = product;
  }

  /** Runs SQL as {@code putokaz_desk}. */
  void execute(String sql) {
    String url = product.property("instance.properties", "jdbc.url");
    String password = product.property("secrets.properties", "desk.password");
    try (Connection connection = DriverManager.getConnection(url, "putokaz_desk", password);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes somebody who has that role and the password of the demonstration. */
  void addPerson(String email, String role) {
    addPerson(email, role, "Person");
  }

  /** The same with a name. */
  void addPerson(String email, String role, String name) {
    execute(
        "with p as (insert into desk.person (id, email, name, password_hash)"
            + " select gen_random_uuid(), '"
            + email
            + "', '"
            + name
            + "', password_hash from desk.person where email = 'editor@demo.example'"
            + " returning id) insert into desk.role_grant (person, role) select id, '"
            + role
            + "' from p");
  }
}
