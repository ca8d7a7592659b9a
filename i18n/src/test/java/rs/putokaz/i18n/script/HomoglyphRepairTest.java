package rs.putokaz.i18n.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rs.putokaz.i18n.script.HomoglyphRepair.Repair;
import rs.putokaz.i18n.script.HomoglyphRepair.Result;

class HomoglyphRepairTest {

  @Test
  void latinLettersInACyrillicWordAreRepairedAndReported() {
    Result result = HomoglyphRepair.repair("Ваше пp\u0061во"); // Latin p and a

    assertThat(result.text()).isEqualTo("Ваше право");
    assertThat(result.repairs()).containsExactly(new Repair(5, "пpaво", "право"));
    assertThat(result.changed()).isTrue();
  }

  @Test
  void cyrillicLettersInALatinWordAreRepairedToo() {
    assertThat(HomoglyphRepair.repair("Migr\u0430nt i k\u0456rs").text())
        .isEqualTo("Migrant i kirs");
  }

  @Test
  void aWordThatCouldBeEitherFollowsItsMajorityThenTheText() {
    assertThat(HomoglyphRepair.repair("CA\u0420").text()).isEqualTo("CAP");
    assertThat(HomoglyphRepair.repair("не желим \u041De").text()).isEqualTo("не желим Не");
    assertThat(HomoglyphRepair.repair("nije \u041De").text()).isEqualTo("nije He");
  }

  @Test
  void aSmallLatinWordAmongCyrillicOnesIsRepaired() {
    assertThat(HomoglyphRepair.repair("право je y центру a <em>не</em> овде").text())
        .isEqualTo("право је у центру а <em>не</em> овде");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SIM-картица и QR код", "<a href=\"info:a\">овај</a> рад", "Ljubav je sve", "витамин A и C",
        "-{aа}- исто", "a@b.rs је адреса", "русский язык", ""
      })
  void soundTextStays(String text) {
    Result result = HomoglyphRepair.repair(text);
    assertThat(result).isEqualTo(new Result(text, result.repairs(), result.unresolved()));
    assertThat(result.changed()).isFalse();
  }

  @Test
  void aWordThatFitsNeitherScriptIsNamed() {
    Result result = HomoglyphRepair.repair("наш webшоп");

    assertThat(result.changed()).isFalse();
    assertThat(result.unresolved()).containsExactly("webшоп");
  }
}
