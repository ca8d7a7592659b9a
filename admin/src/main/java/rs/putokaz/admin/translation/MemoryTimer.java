package rs.putokaz.admin.translation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import rs.putokaz.desk.translation.memory.MemoryKeeper;

/** Lets the memory of translations take in what was imported, a part at a time. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MemoryTimer {

  private static final int ITEMS_AT_ONCE = 10;
  private static final int MOST_PARTS = 200;

  @Inject MemoryKeeper keeper;

  /** Each part is a transaction of its own, so that who approves meanwhile waits shortly. */
  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
  public void run() {
    int parts = 0;
    while (parts < MOST_PARTS && keeper.catchUp(ITEMS_AT_ONCE) > 0) {
      parts++;
    }
  }
}
