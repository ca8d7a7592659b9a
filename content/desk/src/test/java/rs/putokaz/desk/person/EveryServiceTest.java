package rs.putokaz.desk.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every public method of every service × every role, against the file {@code permissions.csv}. A
 * method that asks for nothing must stand in {@code open-methods.txt}, with the reason.
 */
class EveryServiceTest {

  private static final Path CLASSES = classes();

  @Test
  void everyMethodIsGuardedOrOpenForAReason() {
    Set<String> open = open();
    Set<String> unguarded = new TreeSet<>();
    for (Class<?> service : services()) {
      for (Method method : methods(service)) {
        if (required(method).isEmpty()) {
          unguarded.add(open.contains(whole(method)) ? whole(method) : name(method));
        }
      }
    }
    assertThat(unguarded)
        .as("methods of services that ask for no permission")
        .containsExactlyElementsOf(open);
  }

  @Test
  void everyGuardedMethodLetsExactlyThoseRolesInThatTheFileNames() throws Exception {
    Map<String, Map<String, Boolean>> file = file();
    List<String> checked = new ArrayList<>();
    for (Class<?> service : services()) {
      for (Method method : methods(service)) {
        Optional<Permission> permission = required(method);
        if (permission.isEmpty()) {
          continue;
        }
        Map<String, Boolean> row = file.get(permission.get().word());
        for (Role role : Role.values()) {
          check(service, method, role, row.get(role.word()));
        }
        checked.add(name(method));
      }
    }
    assertThat(checked).hasSizeGreaterThan(20).contains("ArticleWork.publish");
  }

  private static void check(Class<?> service, Method method, Role role, boolean allowed)
      throws Exception {
    Constructor<?> constructor = service.getDeclaredConstructor();
    constructor.setAccessible(true);
    // It comes no further than the interceptor.
    CheckedCall call = new CheckedCall(constructor.newInstance(), method, () -> "done");
    RequiresInterceptor interceptor =
        new RequiresInterceptor(new TestActor(Optional.empty(), Grants.of(Grant.of(role))));
    String said = role.word() + " calls " + name(method);
    if (allowed) {
      assertThat(interceptor.check(call)).as(said).isEqualTo("done");
    } else {
      assertThatThrownBy(() -> interceptor.check(call))
          .as(said)
          .isInstanceOf(NotPermittedException.class);
    }
  }

  /** Read here once more, and not by the class that is in force. */
  private static Map<String, Map<String, Boolean>> file() throws IOException {
    List<String> lines =
        Files.readAllLines(CLASSES.resolve("rs/putokaz/desk/person/permissions.csv"));
    List<String> roles = Arrays.asList(lines.get(0).split(",", -1));
    Map<String, Map<String, Boolean>> table = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, Boolean> row = new HashMap<>();
      for (int i = 1; i < cells.length; i++) {
        row.put(roles.get(i), cells[i].equals("yes"));
      }
      table.put(cells[0], row);
    }
    return table;
  }

  private static Optional<Permission> required(Method method) {
    Requires required = method.getAnnotation(Requires.class);
    if (required == null) {
      required = method.getDeclaringClass().getAnnotation(Requires.class);
    }
    return Optional.ofNullable(required).map(Requires::value);
  }

  private static List<Method> methods(Class<?> service) {
    return Arrays.stream(service.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .toList();
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  private static String whole(Method method) {
    return method.getDeclaringClass().getSimpleName() + ".*";
  }

  private static Set<String> open() {
    try (Stream<String> lines = Files.lines(tests().resolve("open-methods.txt"))) {
      Set<String> names = new TreeSet<>();
      lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(
              line -> {
                String[] parts = line.split("\\s+", 2);
                assertThat(parts).as(line).hasSize(2);
                names.add(parts[0]);
              });
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Class<?>> services() {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      List<Class<?>> found = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        String name = CLASSES.relativize(file).toString().replace('/', '.');
        if (name.endsWith("package-info.class")) {
          continue;
        }
        Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
        if (isService(type)) {
          found.add(type);
        }
      }
      assertThat(found).hasSizeGreaterThan(8);
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isService(Class<?> type) {
    return type.isAnnotationPresent(ApplicationScoped.class)
        || type.isAnnotationPresent(RequestScoped.class)
        || type.isAnnotationPresent(Dependent.class)
        || type.isAnnotationPresent(Requires.class) && type != RequiresInterceptor.class;
  }

  private static Path classes() {
    try {
      return Path.of(People.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path tests() {
    try {
      return Path.of(EveryServiceTest.class.getResource("open-methods.txt").toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
