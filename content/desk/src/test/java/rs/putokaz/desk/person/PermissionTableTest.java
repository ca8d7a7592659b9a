package rs.putokaz.desk.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PermissionTableTest {

  @Test
  void whatRolesMayDoIsWhatTheOfficeDecided() {
    assertThat(permissions(Role.ADMINISTRATOR)).isEqualTo(EnumSet.allOf(Permission.class));
    assertThat(permissions(Role.AUTHOR))
        .containsExactlyInAnyOrder(
            Permission.READ_DESK,
            Permission.CREATE_ARTICLE,
            Permission.EDIT_ARTICLE,
            Permission.EDIT_MEDIA);
    assertThat(permissions(Role.TRANSLATOR))
        .containsExactlyInAnyOrder(Permission.READ_DESK, Permission.TRANSLATE);
    assertThat(permissions(Role.REVIEWER))
        .containsExactlyInAnyOrder(Permission.READ_DESK, Permission.REVIEW);
    assertThat(permissions(Role.CENTRE_OFFICER))
        .containsExactlyInAnyOrder(
            Permission.READ_DESK, Permission.EDIT_CENTRE, Permission.EDIT_MEDIA);
    assertThat(permissions(Role.PARTNER)).isEmpty();
  }

  @Test
  void onlyAdministratorsManagePeopleAndReadTheLog() {
    assertThat(roles(Permission.MANAGE_PEOPLE)).containsExactly(Role.ADMINISTRATOR);
    assertThat(roles(Permission.READ_AUDIT)).containsExactly(Role.ADMINISTRATOR);
  }

  @Test
  void onlyEditorsBesideThemPublishAndWithdraw() {
    assertThat(roles(Permission.PUBLISH)).containsExactly(Role.ADMINISTRATOR, Role.EDITOR);
    assertThat(roles(Permission.WITHDRAW)).containsExactly(Role.ADMINISTRATOR, Role.EDITOR);
  }

  @Test
  void aRoleThatIsUnknownMissingOrNamedTwiceIsRefused() {
    refused("editor", "redactor", "no role is called redactor");
    refused(",partner", "", "name once each of");
    refused(",partner", ",analyst", "name once each of");
    refused(",partner", ",partner,partner", "name once each of");
  }

  @Test
  void aPermissionThatIsUnknownMissingOrNamedTwiceIsRefused() {
    refused("read-audit", "read-diary", "no permission is called read-diary");
    refused("\nread-audit,yes,,,,,,,,,", "", "name once each of");
    refused("\nread-audit,", "\nexchange,", "name once each of");
  }

  @Test
  void aCellThatIsMissingOrSaysSomethingElseIsRefused() {
    refused("read-audit,yes,", "read-audit,no,", "neither yes nor nothing");
    refused("read-audit,yes,", "read-audit,", "not one cell for each role");
    assertThatIllegalArgumentException().isThrownBy(() -> PermissionTable.parse(List.of()));
  }

  @Test
  void everyWordNamesItsRoleOrPermission() {
    assertThat(Role.values()).allSatisfy(r -> assertThat(Role.of(r.word())).isEqualTo(r));
    assertThat(Permission.values())
        .allSatisfy(p -> assertThat(Permission.of(p.word())).isEqualTo(p));
    assertThat(Role.CENTRE_OFFICER.word()).isEqualTo("centre-officer");
    assertThat(Permission.READ_DESK.word()).isEqualTo("read-desk");
  }

  private static void refused(String part, String instead, String why) {
    String file = file();
    assertThat(file).contains(part);
    List<String> lines = new ArrayList<>(file.replace(part, instead).lines().toList());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PermissionTable.parse(lines))
        .withMessageContaining(why);
  }

  private static String file() {
    try (var file = PermissionTable.class.getResourceAsStream("permissions.csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<Permission> permissions(Role role) {
    return Arrays.stream(Permission.values())
        .filter(permission -> PermissionTable.standard().allows(role, permission))
        .collect(Collectors.toSet());
  }

  private static List<Role> roles(Permission permission) {
    return Arrays.stream(Role.values())
        .filter(role -> PermissionTable.standard().allows(role, permission))
        .toList();
  }
}
