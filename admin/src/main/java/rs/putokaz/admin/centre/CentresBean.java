package rs.putokaz.admin.centre;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.centre.CentreRow;
import rs.putokaz.desk.centre.CentreWork;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.text.Dates;

/** The list of centres. */
@Named("centres")
@RequestScoped
public class CentresBean {

  @Inject CentreWork work;
  @Inject Speech speech;

  private List<CentreRow> rows;

  /** All centres, open ones first. */
  public List<CentreRow> getRows() {
    if (rows == null) {
      rows = work.list(speech.contentLanguage());
    }
    return rows;
  }

  /** A day in the language of the desk; empty for none. */
  public String day(LocalDate day) {
    return day == null ? "" : Dates.format(day, Languages.get(speech.getLanguage()));
  }
}
