package rs.putokaz.desk.person;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * A call that comes to the interceptor, without a container.
 *
 * @param onward what happens when it is let through
 */
record CheckedCall(Object target, Method method, Callable<Object> onward)
    implements InvocationContext {

  @Override
  public Object getTarget() {
    return target;
  }

  @Override
  public Method getMethod() {
    return method;
  }

  @Override
  public Object proceed() throws Exception {
    return onward.call();
  }

  @Override
  public Object getTimer() {
    return null;
  }

  @Override
  public Constructor<?> getConstructor() {
    return null;
  }

  @Override
  public Object[] getParameters() {
    return new Object[0];
  }

  @Override
  public void setParameters(Object[] parameters) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<String, Object> getContextData() {
    return Map.of();
  }
}
