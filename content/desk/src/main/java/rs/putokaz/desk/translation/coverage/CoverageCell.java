package rs.putokaz.desk.translation.coverage;

/**
 * An article in one language.
 *
 * @param outdated how many blocks a translator has to look at
 * @param source whether the others are translated from this language
 * @param owed whether the person who asks could do something about it
 */
public record CoverageCell(CoverageState state, int outdated, boolean source, boolean owed) {}
