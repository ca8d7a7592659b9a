package rs.putokaz.desk.overview;

import java.time.LocalDate;

/**
 * A text that waits.
 *
 * @param article slug of its article
 * @param language tag of its language
 * @param title in that language; the slug when there is none
 * @param day last day of a task, or the day of review that is over; null for none
 * @param blocks how many blocks a translator has to look at; 0 when that is not why it waits
 */
public record WaitingText(
    String article, String language, String title, LocalDate day, int blocks) {}
