package rs.putokaz.admin.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import rs.putokaz.admin.shell.Speech;

/** Moments and days as the person reads them, by the clocks of Serbia. */
@Named("moments")
@RequestScoped
public class Moments {

  private static final ZoneId SERBIA = ZoneId.of("Europe/Belgrade");

  @Inject Speech speech;

  /** Day and time. */
  public String of(Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale())
        .withZone(SERBIA)
        .format(moment);
  }

  /** A day. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(day);
  }

  private Locale locale() {
    return Locale.forLanguageTag(speech.getLanguage());
  }
}
