package rs.putokaz.desk.kiosk;

/**
 * A screen in the list.
 *
 * @param state what it said last; null before its first word
 * @param on whether it is to be on now
 */
public record KioskRow(Kiosk kiosk, KioskState state, Lights lights, boolean on) {}
