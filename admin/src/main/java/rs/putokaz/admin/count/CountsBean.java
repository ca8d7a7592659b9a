package rs.putokaz.admin.count;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rs.putokaz.desk.count.OpenedPage;
import rs.putokaz.desk.count.PageOpenings;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;

/** How often pages were opened in a month. What is chosen stands in the address. */
@Named("counts")
@RequestScoped
public class CountsBean {

  private static final List<String> DEVICES = List.of("phone", "kiosk");
  private static final int HOURS = 24;

  @Inject PageOpenings openings;

  private String month = "";
  private String device = "";
  private List<YearMonth> months;
  private List<OpenedPage> pages;
  private Map<Integer, Long> hours;

  /** The months to choose from, the last first. */
  public List<YearMonth> getMonths() {
    if (months == null) {
      months = openings.months();
    }
    return months;
  }

  private YearMonth chosen() {
    try {
      return YearMonth.parse(month);
    } catch (DateTimeException none) {
      return getMonths().isEmpty() ? YearMonth.of(2000, 1) : getMonths().get(0);
    }
  }

  /** The pages, the most opened first. */
  public List<OpenedPage> getPages() {
    if (pages == null) {
      pages = openings.pages(chosen(), device);
    }
    return pages;
  }

  /** The languages in which something was opened. */
  public List<Language> getLanguages() {
    return Languages.all().stream()
        .filter(one -> getPages().stream().anyMatch(page -> page.opened().containsKey(one.tag())))
        .toList();
  }

  /** What stands in a cell. */
  public String cell(OpenedPage page, Language language) {
    return written(page.opened().get(language.tag()));
  }

  /** The hours of the day. */
  public List<Integer> getHours() {
    return IntStream.range(0, HOURS).boxed().toList();
  }

  /** How often pages were opened in an hour of the day. */
  public String inHour(Integer hour) {
    if (hours == null) {
      hours = openings.hours(chosen(), device);
    }
    return written(hours.get(hour));
  }

  private static String written(Long count) {
    if (count == null) {
      return "";
    }
    return count == PageOpenings.HIDDEN ? "<" + PageOpenings.FEWEST : count.toString();
  }

  /** The month that is shown, such as {@code 2026-11}. */
  public String getMonth() {
    return chosen().toString();
  }

  /** Takes it from the address; nonsense is the last month. */
  public void setMonth(String month) {
    this.month = month == null ? "" : month;
  }

  /** The device that is shown; empty for all. */
  public String getDevice() {
    return device;
  }

  /** Takes it from the address; an unknown one is ignored. */
  public void setDevice(String device) {
    this.device = DEVICES.contains(device) ? device : "";
  }
}
