/**
 * Drafts of translations by a machine, for a person to look at.
 *
 * <p>{@link rs.putokaz.desk.machine.MachineDrafts} is what a person does, {@link
 * rs.putokaz.desk.machine.MachineTranslator} a service that translates, {@link
 * rs.putokaz.desk.machine.MachineSettings} says which.
 *
 * <p>Out of scope: which texts still wait for a person (rs.putokaz.desk.edition.MachineBlocks).
 */
package rs.putokaz.desk.machine;
