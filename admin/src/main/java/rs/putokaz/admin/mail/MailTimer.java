package rs.putokaz.admin.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import rs.putokaz.desk.mail.MailSender;
import rs.putokaz.desk.mail.MailSettings;

/** Lets the letters go that are due, every few seconds, on every node of the back-office. */
@ApplicationScoped
public class MailTimer {

  private static final Logger LOG = System.getLogger(MailTimer.class.getName());
  private static final int SECONDS = 5;

  @Resource ManagedScheduledExecutorService threads;

  @Inject MailSender sender;
  @Inject MailSettings settings;

  private ScheduledFuture<?> running;

  /** Begins with the application. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    if (settings.isConfigured()) {
      running = threads.scheduleWithFixedDelay(this::run, SECONDS, SECONDS, TimeUnit.SECONDS);
    }
  }

  private void run() {
    try {
      sender.run();
    } catch (RuntimeException failure) {
      // A timer that throws is never called again; the database may be back the next time.
      LOG.log(Level.WARNING, "Mail is not sent at the moment", failure);
    }
  }

  /** Ends with the application. */
  @PreDestroy
  void stop() {
    if (running != null) {
      running.cancel(false);
    }
  }
}
