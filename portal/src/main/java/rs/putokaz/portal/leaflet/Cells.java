package rs.putokaz.portal.leaflet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rs.putokaz.portal.leaflet.page.Leaflet;
import rs.putokaz.portal.leaflet.page.Piece;

/** The pieces of one language under names by which they find their counterparts in another. */
final class Cells {

  private final Map<String, List<Piece>> cells = new LinkedHashMap<>();

  void add(String name, List<Piece> pieces) {
    if (!pieces.isEmpty()) {
      cells.computeIfAbsent(name, n -> new ArrayList<>()).addAll(pieces);
    }
  }

  void add(String name, Piece piece) {
    add(name, List.of(piece));
  }

  boolean has(String name) {
    return cells.containsKey(name);
  }

  /** Rows of one column. */
  List<Leaflet.Row> rows() {
    return cells.values().stream().map(cell -> new Leaflet.Row(List.of(cell))).toList();
  }

  /** Rows of this language and of another one beside it; what only that one has comes last. */
  List<Leaflet.Row> rowsBeside(Cells other) {
    List<Leaflet.Row> rows = new ArrayList<>();
    cells.forEach(
        (name, cell) ->
            rows.add(new Leaflet.Row(List.of(cell, other.cells.getOrDefault(name, List.of())))));
    other.cells.forEach(
        (name, cell) -> {
          if (!cells.containsKey(name)) {
            rows.add(new Leaflet.Row(List.of(List.of(), cell)));
          }
        });
    return rows;
  }
}
