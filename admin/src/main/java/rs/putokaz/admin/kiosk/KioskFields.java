package rs.putokaz.admin.kiosk;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import rs.putokaz.admin.service.ExceptionFields;
import rs.putokaz.admin.service.HoursFields;
import rs.putokaz.desk.kiosk.Kiosk;
import rs.putokaz.desk.kiosk.KioskForm;
import rs.putokaz.desk.kiosk.KioskSettings;

/** The fields of a screen while somebody fills them in. */
public class KioskFields implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int SLIDES = 4;

  private String centre = "";
  private String name = "";
  private String tags = "";
  private String pin = "";
  private int width;
  private int volume;
  private boolean switchScan;
  private LocalTime downloadFrom;
  private LocalTime downloadUntil;
  private int monthlyMb;
  private List<HoursFields> hours = new ArrayList<>();
  private List<ExceptionFields> exceptions = new ArrayList<>();
  private List<SlideFields> slides = new ArrayList<>();

  static KioskFields of(Kiosk kiosk) {
    KioskSettings settings = kiosk.settings();
    KioskFields fields = new KioskFields();
    fields.centre = kiosk.centre();
    fields.name = kiosk.name();
    fields.tags = String.join(" ", kiosk.tags());
    fields.width = settings.screenWidthMm();
    fields.volume = settings.volume();
    fields.switchScan = settings.switchScan();
    fields.downloadFrom = settings.downloadFrom();
    fields.downloadUntil = settings.downloadUntil();
    fields.monthlyMb = settings.monthlyMb();
    fields.hours = settings.hours().stream().map(HoursFields::of).collect(Collectors.toList());
    fields.exceptions =
        settings.closures().stream().map(ExceptionFields::of).collect(Collectors.toList());
    fields.slides = settings.playlist().stream().map(SlideFields::of).collect(Collectors.toList());
    while (fields.slides.size() < SLIDES) {
      fields.slides.add(new SlideFields());
    }
    return fields;
  }

  /** Lines in which nothing was filled in are left out. */
  KioskForm form() {
    KioskSettings settings =
        new KioskSettings(
            width,
            volume,
            switchScan,
            hours.stream().filter(one -> !one.isEmpty()).map(HoursFields::hours).toList(),
            exceptions.stream()
                .filter(one -> !one.isEmpty())
                .map(ExceptionFields::exception)
                .toList(),
            slides.stream().filter(one -> !one.isEmpty()).map(SlideFields::slide).toList(),
            downloadFrom,
            downloadUntil,
            monthlyMb,
            null);
    List<String> words =
        Arrays.stream(tags.strip().toLowerCase(Locale.ROOT).split("[\\s,]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return new KioskForm(centre, name, words, settings, pin.strip());
  }

  /** Adds a line of hours. */
  public void addHours() {
    hours.add(new HoursFields());
  }

  /** Adds a line of days with other hours. */
  public void addException() {
    exceptions.add(new ExceptionFields());
  }

  /** Adds a line of the playlist. */
  public void addSlide() {
    slides.add(new SlideFields());
  }

  /** Slug of the centre. */
  public String getCentre() {
    return centre;
  }

  /** Takes what was chosen. */
  public void setCentre(String centre) {
    this.centre = centre;
  }

  /** What people call it. */
  public String getName() {
    return name;
  }

  /** Takes what was typed. */
  public void setName(String name) {
    this.name = name == null ? "" : name;
  }

  /** Words by which screens are found together, with spaces between. */
  public String getTags() {
    return tags;
  }

  /** Takes what was typed. */
  public void setTags(String tags) {
    this.tags = tags == null ? "" : tags;
  }

  /** A new PIN; empty to leave it as it is. */
  public String getPin() {
    return pin;
  }

  /** Takes what was typed. */
  public void setPin(String pin) {
    this.pin = pin == null ? "" : pin;
  }

  /** Width of what lights up, in millimetres. */
  public int getWidth() {
    return width;
  }

  /** Takes what was typed. */
  public void setWidth(int width) {
    this.width = width;
  }

  /** The loudest it plays, in per cent. */
  public int getVolume() {
    return volume;
  }

  /** Takes what was typed. */
  public void setVolume(int volume) {
    this.volume = volume;
  }

  /** Whether it can be worked with one switch. */
  public boolean isSwitchScan() {
    return switchScan;
  }

  /** Takes what was ticked. */
  public void setSwitchScan(boolean switchScan) {
    this.switchScan = switchScan;
  }

  /** From when it may fetch sound and pictures; null for always. */
  public LocalTime getDownloadFrom() {
    return downloadFrom;
  }

  /** Takes what was typed. */
  public void setDownloadFrom(LocalTime downloadFrom) {
    this.downloadFrom = downloadFrom;
  }

  /** Until when. */
  public LocalTime getDownloadUntil() {
    return downloadUntil;
  }

  /** Takes what was typed. */
  public void setDownloadUntil(LocalTime downloadUntil) {
    this.downloadUntil = downloadUntil;
  }

  /** How much of those a month, in megabytes. */
  public int getMonthlyMb() {
    return monthlyMb;
  }

  /** Takes what was typed. */
  public void setMonthlyMb(int monthlyMb) {
    this.monthlyMb = monthlyMb;
  }

  /** Hours of an ordinary week. */
  public List<HoursFields> getHours() {
    return hours;
  }

  /** Days with other hours. */
  public List<ExceptionFields> getExceptions() {
    return exceptions;
  }

  /** What it shows while nobody is there. */
  public List<SlideFields> getSlides() {
    return slides;
  }
}
