package rs.putokaz.desk.service;

import java.util.Locale;
import java.util.Optional;

/**
 * The sectors of the humanitarian 3W (who does what, where), after the clusters of the Inter-Agency
 * Standing Committee, as far as centres have them.
 */
public enum Sector {
  COORDINATION,
  PROTECTION,
  CHILD_PROTECTION,
  GENDER_BASED_VIOLENCE,
  LEGAL_AID,
  HEALTH,
  MENTAL_HEALTH,
  EDUCATION,
  FOOD,
  NON_FOOD_ITEMS,
  SHELTER,
  WATER_SANITATION,
  INFORMATION;

  /** The word used in tables and files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The sector of that word; empty when there is none. */
  public static Optional<Sector> of(String word) {
    for (Sector sector : values()) {
      if (sector.word().equals(word)) {
        return Optional.of(sector);
      }
    }
    return Optional.empty();
  }
}
