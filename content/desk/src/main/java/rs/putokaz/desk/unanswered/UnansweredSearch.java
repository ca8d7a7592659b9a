package rs.putokaz.desk.unanswered;

import java.time.LocalDate;

/**
 * A query of readers that found nothing good.
 *
 * @param language tag of the language that was searched in
 * @param query in small letters; Serbian in Latin
 * @param asked on how many occasions
 * @param last the last day of them
 */
public record UnansweredSearch(String language, String query, int asked, LocalDate last) {}
