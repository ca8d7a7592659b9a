package rs.putokaz.admin.quality;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import rs.putokaz.desk.quality.link.LinkChecker;

/** Lets links to the web be checked, several times a minute, on every node of the back-office. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class LinkTimer {

  @Inject LinkChecker checker;

  /** Each address is two short transactions, with the question to the web between them. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void run() {
    checker.run();
  }
}
