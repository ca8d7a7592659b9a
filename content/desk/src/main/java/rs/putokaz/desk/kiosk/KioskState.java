package rs.putokaz.desk.kiosk;

import java.time.Instant;

/**
 * What a screen said last.
 *
 * @param state word of the state it is in, such as {@code attract} or {@code read}
 * @param generation number of the content it shows
 * @param tickAt when what it shows moved last
 * @param display whether it lights up
 * @param freeMb room on it, in megabytes
 * @param queue how many results and counts wait there
 * @param skewSeconds how far its clock is off
 * @param faults what went wrong there, in words; empty for nothing
 */
public record KioskState(
    Instant beatAt,
    String state,
    long generation,
    Instant tickAt,
    boolean display,
    int freeMb,
    int queue,
    int skewSeconds,
    String faults) {}
