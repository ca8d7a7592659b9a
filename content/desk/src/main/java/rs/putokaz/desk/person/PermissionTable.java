package rs.putokaz.desk.person;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which role may do what. It is said in one file, {@code permissions.csv}: roles across,
 * permissions down, {@code yes} or nothing in each cell.
 */
public final class PermissionTable {

  private static final PermissionTable STANDARD = parse(readFile());

  private final Map<Permission, Set<Role>> roles = new EnumMap<>(Permission.class);

  private PermissionTable() {}

  /** The table that is in force. */
  public static PermissionTable standard() {
    return STANDARD;
  }

  /** Whether that role may do that, within the scope of its grant. */
  public boolean allows(Role role, Permission permission) {
    return roles.get(permission).contains(role);
  }

  /**
   * A table from the lines of a file.
   *
   * @throws IllegalArgumentException when a role or a permission is unknown, missing or named
   *     twice, or when a cell says something else than {@code yes} or nothing
   */
  static PermissionTable parse(List<String> lines) {
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("the table is empty");
    }
    List<Role> columns = cells(lines.get(0)).stream().skip(1).map(Role::of).toList();
    requireAll(columns, Role.values());
    PermissionTable table = new PermissionTable();
    List<Permission> rows = lines.stream().skip(1).map(line -> table.add(line, columns)).toList();
    requireAll(rows, Permission.values());
    return table;
  }

  private Permission add(String line, List<Role> columns) {
    List<String> cells = cells(line);
    Permission permission = Permission.of(cells.get(0));
    if (cells.size() != columns.size() + 1) {
      throw new IllegalArgumentException(
          permission.word() + " has not one cell for each role: " + line);
    }
    Set<Role> allowed = EnumSet.noneOf(Role.class);
    for (int i = 0; i < columns.size(); i++) {
      String cell = cells.get(i + 1);
      if (cell.equals("yes")) {
        allowed.add(columns.get(i));
      } else if (!cell.isEmpty()) {
        throw new IllegalArgumentException(permission.word() + " says neither yes nor nothing");
      }
    }
    roles.put(permission, allowed);
    return permission;
  }

  private static <T> void requireAll(List<T> named, T[] all) {
    if (named.size() != all.length || !new HashSet<>(named).containsAll(Arrays.asList(all))) {
      throw new IllegalArgumentException(
          "the table must name once each of " + Arrays.toString(all) + ", not " + named);
    }
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
  }

  private static List<String> readFile() {
    try (InputStream file = PermissionTable.class.getResourceAsStream("permissions.csv")) {
      return new String(
              Objects.requireNonNull(file, "permissions.csv is missing").readAllBytes(),
              StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("permissions.csv can't be read", e);
    }
  }
}
