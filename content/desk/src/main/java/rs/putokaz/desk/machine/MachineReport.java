package rs.putokaz.desk.machine;

/**
 * What a machine has done.
 *
 * @param translated blocks that are drafts by the machine now
 * @param damaged blocks that stay as they were because the machine has broken their mark-up
 */
public record MachineReport(int translated, int damaged) {}
