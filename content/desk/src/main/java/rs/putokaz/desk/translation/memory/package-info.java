/**
 * The memory of translations: {@link rs.putokaz.desk.translation.memory.TranslationMemory} suggests
 * what was approved before for the same or a similar text, {@link
 * rs.putokaz.desk.translation.memory.MemoryKeeper} takes in what is approved.
 *
 * <p>Out of scope: machine translation, exchange with other memories.
 */
package rs.putokaz.desk.translation.memory;
