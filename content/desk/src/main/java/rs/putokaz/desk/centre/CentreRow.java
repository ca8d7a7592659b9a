package rs.putokaz.desk.centre;

import java.time.LocalDate;

/**
 * A centre in the list.
 *
 * @param title in the language asked for, else Serbian, English, or its slug
 * @param status {@code active}, {@code dormant}, {@code closed}, or empty
 * @param capacity places; 0 when unknown
 * @param checkedOn day of the last confirmation; may be null
 * @param waiting how many of its texts wait for review
 * @param emptySlots how many places in national articles it has left as they are for all centres
 * @param latitude in degrees (WGS 84); 0 when unknown
 * @param longitude in degrees; 0 when unknown
 * @param mine whether the person may change it
 */
public record CentreRow(
    String slug,
    String title,
    String municipality,
    String status,
    int capacity,
    boolean verified,
    LocalDate checkedOn,
    int waiting,
    int emptySlots,
    double latitude,
    double longitude,
    boolean mine) {}
