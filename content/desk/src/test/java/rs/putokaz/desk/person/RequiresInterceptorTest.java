package rs.putokaz.desk.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequiresInterceptorTest {

  @Requires(Permission.PUBLISH)
  static class Service {

    public String publish() {
      return "published";
    }

    @Requires(Permission.TRANSLATE)
    public String translate() {
      return "translated";
    }
  }

  /** As a container derives it. */
  static class Derived extends Service {}

  static class Open {
    public String read() {
      return "read";
    }
  }

  @Test
  void whoeverHasThePermissionGoesOn() throws Exception {
    assertThat(call(Grant.of(Role.EDITOR), new Service(), "publish")).isEqualTo("published");
  }

  @Test
  void whoeverLacksItIsRefusedBeforeAnythingIsDone() {
    assertThatThrownBy(() -> call(Grant.of(Role.AUTHOR), new Service(), "publish"))
        .isInstanceOfSatisfying(
            NotPermittedException.class,
            refused -> assertThat(refused.permission()).isEqualTo(Permission.PUBLISH));
  }

  @Test
  void theMethodGoesBeforeItsClass() throws Exception {
    Grant translator = new Grant(Role.TRANSLATOR, "fa");

    assertThat(call(translator, new Service(), "translate")).isEqualTo("translated");
    assertThatThrownBy(() -> call(translator, new Service(), "publish"))
        .isInstanceOf(NotPermittedException.class);
  }

  @Test
  void aDerivedClassRequiresWhatTheServiceDoes() throws Exception {
    assertThat(call(Grant.of(Role.EDITOR), new Derived(), "publish")).isEqualTo("published");
    assertThatThrownBy(() -> call(Grant.of(Role.ANALYST), new Derived(), "publish"))
        .isInstanceOf(NotPermittedException.class);
  }

  @Test
  void whatSaysNothingIsNotCalled() {
    assertThatThrownBy(() -> call(Grant.of(Role.ADMINISTRATOR), new Open(), "read"))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Object call(Grant grant, Object target, String method) throws Exception {
    Actor actor = new TestActor(Optional.empty(), Grants.of(grant));
    Method called = target.getClass().getMethod(method);
    return new RequiresInterceptor(actor)
        .check(new CheckedCall(target, called, () -> called.invoke(target)));
  }
}
