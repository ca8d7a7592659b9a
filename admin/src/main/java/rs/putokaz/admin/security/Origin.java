package rs.putokaz.admin.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** From where a request comes. */
@ApplicationScoped
public class Origin {

  @Inject HttpServletRequest request;

  /** Address of the caller as the server sees it: behind a proxy, that of the proxy. */
  public String address() {
    return request.getRemoteAddr();
  }
}
