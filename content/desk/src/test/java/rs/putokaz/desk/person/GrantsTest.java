package rs.putokaz.desk.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GrantsTest {

  @ParameterizedTest
  @MethodSource("everyRoleAndPermission")
  void aRoleMayWhatTheTableSaysAndNothingElse(Role role, Permission permission) {
    boolean said = PermissionTable.standard().allows(role, permission);

    assertThat(Grants.of(Grant.of(role)).may(permission)).isEqualTo(said);
    assertThat(Grants.of(Grant.of(role)).may(permission, "any")).isEqualTo(said);
    if (role.scope() != Role.Scope.NONE) {
      Grants limited = Grants.of(new Grant(role, "here"));
      assertThat(limited.may(permission)).isEqualTo(said);
      assertThat(limited.may(permission, "here")).isEqualTo(said);
      assertThat(limited.may(permission, "there")).isFalse();
      assertThat(limited.may(permission, "")).isFalse();
    }
  }

  static Stream<Arguments> everyRoleAndPermission() {
    return Arrays.stream(Role.values())
        .flatMap(
            role ->
                Arrays.stream(Permission.values())
                    .map(permission -> Arguments.of(role, permission)));
  }

  @Test
  void nobodyMayAnythingWithoutARole() {
    assertThat(Permission.values()).noneMatch(Grants.NONE::may);
  }

  @Test
  void rolesAddUp() {
    Grants grants = Grants.of(new Grant(Role.TRANSLATOR, "fa"), new Grant(Role.REVIEWER, "ar"));

    assertThat(grants.may(Permission.TRANSLATE, "fa")).isTrue();
    assertThat(grants.may(Permission.REVIEW, "ar")).isTrue();
    assertThat(grants.may(Permission.TRANSLATE, "ar")).isFalse();
    assertThat(grants.may(Permission.REVIEW, "fa")).isFalse();
    assertThat(grants).hasToString("translator:fa, reviewer:ar");
  }

  @Test
  void aRoleThatCantBeLimitedTakesNoScope() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Grant(Role.EDITOR, "sr"))
        .withMessage("editor can't be limited to sr");
    assertThat(new Grant(Role.EDITOR, " ")).isEqualTo(Grant.of(Role.EDITOR));
  }
}
