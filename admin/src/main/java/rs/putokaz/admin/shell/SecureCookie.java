package rs.putokaz.admin.shell;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where readers come by HTTPS the session's cookie travels by HTTPS only. */
@WebListener
public class SecureCookie implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent start) {
    boolean https =
        ConfigProvider.getConfig()
            .getOptionalValue("putokaz.public-url", String.class)
            .filter(address -> address.startsWith("https:"))
            .isPresent();
    start.getServletContext().getSessionCookieConfig().setSecure(https);
  }
}
