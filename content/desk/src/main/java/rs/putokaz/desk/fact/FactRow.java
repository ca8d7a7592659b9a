package rs.putokaz.desk.fact;

import java.time.LocalDate;

/**
 * A fact in the list.
 *
 * @param title in the language asked for, else Serbian, English, or its slug
 * @param checkedOn day of the last confirmation; may be null
 * @param overdue whether it should have been confirmed again
 * @param items how many items show it
 */
public record FactRow(
    String slug,
    String title,
    String value,
    String valueKind,
    boolean verified,
    LocalDate checkedOn,
    boolean overdue,
    int items) {}
