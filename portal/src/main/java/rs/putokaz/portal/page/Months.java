package rs.putokaz.portal.page;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rs.putokaz.i18n.language.Language;

/** Names of the months: the neutral page behind the quick exit needs something harmless to show. */
final class Months {

  private static final int A_ROW = 3;

  private Months() {}

  static List<List<String>> inRows(Language language) {
    DateFormatSymbols symbols = new DateFormatSymbols(GregorianCalendar.class, language.locale());
    List<String> names =
        Arrays.asList(symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE))
            .subList(0, 12);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < names.size(); i += A_ROW) {
      rows.add(names.subList(i, i + A_ROW));
    }
    return rows;
  }
}
