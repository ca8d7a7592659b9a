package rs.putokaz.desk.machine;

/**
 * A block that a machine has translated and nobody has confirmed.
 *
 * @param id of the block, or what {@link rs.putokaz.desk.edition.MachineBlocks} has for title and
 *     summary
 * @param words the first of its texts, without mark-up
 */
public record MachineBlock(String id, String words) {}
