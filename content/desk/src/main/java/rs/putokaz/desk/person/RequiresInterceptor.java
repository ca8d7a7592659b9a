package rs.putokaz.desk.person;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Asks for the permission that {@link Requires} names before a service is called. */
@Interceptor
@Requires(Permission.READ_DESK)
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RequiresInterceptor {

  private final Actor actor;

  /** An interceptor that asks whoever acts at the time of the call. */
  @Inject
  public RequiresInterceptor(Actor actor) {
    this.actor = actor;
  }

  /**
   * Goes on to the service.
   *
   * @throws NotPermittedException when the actor may not do that in any scope
   * @throws Exception whatever the service throws
   */
  @AroundInvoke
  public Object check(InvocationContext call) throws Exception {
    Permission permission = required(call).value();
    if (!actor.may(permission)) {
      throw new NotPermittedException(permission);
    }
    return call.proceed();
  }

  private static Requires required(InvocationContext call) {
    Requires required = call.getMethod().getAnnotation(Requires.class);
    // The target may be a class that the container has derived from the service.
    Class<?> type = call.getTarget().getClass();
    while (required == null && type != null) {
      required = type.getAnnotation(Requires.class);
      type = type.getSuperclass();
    }
    if (required == null) {
      throw new IllegalStateException(call.getMethod() + " does not say what it requires");
    }
    return required;
  }
}
