package rs.putokaz.admin.seams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import rs.putokaz.desk.person.Requires;

/**
 * Calls each method of each service that asks for a permission, as CDI hands the service out; it is
 * in the deployment of the tests only. The parameters are nothing, so that what is not refused at
 * the door comes no further than that.
 */
@ApplicationScoped
public class GuardedCalls {

  @Inject BeanManager beans;

  /** A line for each method: its name and how it ended. */
  public Set<String> run() {
    Set<String> lines = new TreeSet<>();
    for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
      Class<?> type = bean.getBeanClass();
      if (type.getName().startsWith("rs.putokaz.desk.") && bean.getTypes().contains(type)) {
        Object service = beans.getReference(bean, type, beans.createCreationalContext(bean));
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()) && isGuarded(method))
            .forEach(method -> lines.add(name(method) + " " + outcome(service, method)));
      }
    }
    return lines;
  }

  private static boolean isGuarded(Method method) {
    return !Modifier.isStatic(method.getModifiers())
        && !method.isSynthetic()
        && (method.isAnnotationPresent(Requires.class)
            || method.getDeclaringClass().isAnnotationPresent(Requires.class));
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  private static String outcome(Object service, Method method) {
    Object[] nothing =
        Arrays.stream(method.getParameterTypes())
            .map(type -> Array.get(Array.newInstance(type, 1), 0))
            .toArray();
    try {
      method.invoke(service, nothing);
      return "went through";
    } catch (InvocationTargetException e) {
      return e.getCause().getClass().getSimpleName();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
