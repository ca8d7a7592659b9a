package rs.putokaz.desk;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Takes back the databases of a test that has ended, for the next; JUnit finds it by itself. */
public final class ReclaimedDatabases implements AfterEachCallback {

  @Override
  public void afterEach(ExtensionContext context) {
    TestDatabase.reclaimAll();
  }
}
