package rs.putokaz.admin.shell;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.text.Messages;

/** The language in which the desk speaks to a person, for as long as the session lasts. */
@Named("speech")
@SessionScoped
public class Speech implements Serializable {

  private static final long serialVersionUID = 1;

  /** Tags of the languages of the desk. */
  public static final List<String> LANGUAGES = List.of("sr", "sr-Latn", "en");

  private String language = "sr";
  private boolean chosen;

  /** Tag of the language. */
  public String getLanguage() {
    return language;
  }

  /** Tag of the language in which names of what is written are shown: English, or Serbian. */
  public String contentLanguage() {
    return language.equals("en") ? "en" : "sr";
  }

  /** Speaks that language from now on; another than the desk's is ignored. */
  public void speak(String tag) {
    if (LANGUAGES.contains(tag)) {
      language = tag;
      chosen = true;
    }
  }

  /** Speaks that language unless somebody has chosen one in this session. */
  public void prefer(String tag) {
    if (!chosen && LANGUAGES.contains(tag)) {
      language = tag;
    }
  }

  /** The texts in that language. */
  public Messages messages() {
    return Messages.ofDesk(Languages.get(language));
  }
}
