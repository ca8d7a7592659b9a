package rs.putokaz.admin.media;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import rs.putokaz.desk.media.Consent;
import rs.putokaz.desk.media.Medium;
import rs.putokaz.desk.media.MediumDetails;
import rs.putokaz.desk.media.MediumText;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;

/** What is said of a medium, as typed. */
public class MediumForm implements Serializable {

  private static final long serialVersionUID = 1;

  private String folder = "";
  private String tags = "";
  private boolean decorative;
  private String credit = "";
  private String licence = "";
  private boolean people;
  private String consentScope = "";
  private String consentGivenOn = "";
  private String consentExpiresOn = "";
  private String consentWithdrawnOn = "";
  private final List<TextForm> texts = new ArrayList<>();

  /** For a page that has not loaded yet. */
  public MediumForm() {}

  /**
   * What is stored.
   *
   * @param needed tags of the languages of the texts that show it
   */
  MediumForm(Medium medium, Set<String> needed) {
    folder = medium.folder();
    tags = String.join(", ", medium.tags());
    decorative = medium.decorative();
    credit = medium.credit();
    licence = medium.licence();
    Consent consent = medium.consent();
    people = consent.people();
    consentScope = consent.scope();
    consentGivenOn = day(consent.givenOn());
    consentExpiresOn = day(consent.expiresOn());
    consentWithdrawnOn = day(consent.withdrawnOn());
    for (Language language : Languages.written()) {
      boolean open = needed.contains(language.tag());
      texts.add(new TextForm(language, medium.text(language.tag()), open));
    }
  }

  private static String day(LocalDate date) {
    return date == null ? "" : date.toString();
  }

  private static LocalDate day(String typed) {
    return typed.isBlank() ? null : LocalDate.parse(typed.strip());
  }

  /** Throws {@link java.time.format.DateTimeParseException} when a day is none. */
  MediumDetails details() {
    List<MediumText> said = texts.stream().map(TextForm::text).toList();
    Consent consent =
        new Consent(
            people,
            consentScope,
            day(consentGivenOn),
            day(consentExpiresOn),
            day(consentWithdrawnOn));
    return new MediumDetails(
        folder, Arrays.asList(tags.split(",")), decorative, credit, licence, consent, said);
  }

  /** The texts, in the order of the languages. */
  public List<TextForm> getTexts() {
    return texts;
  }

  /** The folder. */
  public String getFolder() {
    return folder;
  }

  /** Takes what was typed. */
  public void setFolder(String folder) {
    this.folder = folder;
  }

  /** The tags, with commas. */
  public String getTags() {
    return tags;
  }

  /** Takes what was typed. */
  public void setTags(String tags) {
    this.tags = tags;
  }

  /** Whether it is decoration. */
  public boolean isDecorative() {
    return decorative;
  }

  /** Takes the choice. */
  public void setDecorative(boolean decorative) {
    this.decorative = decorative;
  }

  /** Who made it. */
  public String getCredit() {
    return credit;
  }

  /** Takes what was typed. */
  public void setCredit(String credit) {
    this.credit = credit;
  }

  /** The licence. */
  public String getLicence() {
    return licence;
  }

  /** Takes what was typed. */
  public void setLicence(String licence) {
    this.licence = licence;
  }

  /** Whether somebody can be recognised. */
  public boolean isPeople() {
    return people;
  }

  /** Takes the choice. */
  public void setPeople(boolean people) {
    this.people = people;
  }

  /** What they agreed to. */
  public String getConsentScope() {
    return consentScope;
  }

  /** Takes what was typed. */
  public void setConsentScope(String consentScope) {
    this.consentScope = consentScope;
  }

  /** The day on which they agreed. */
  public String getConsentGivenOn() {
    return consentGivenOn;
  }

  /** Takes what was typed. */
  public void setConsentGivenOn(String consentGivenOn) {
    this.consentGivenOn = consentGivenOn;
  }

  /** The last day. */
  public String getConsentExpiresOn() {
    return consentExpiresOn;
  }

  /** Takes what was typed. */
  public void setConsentExpiresOn(String consentExpiresOn) {
    this.consentExpiresOn = consentExpiresOn;
  }

  /** The day of the withdrawal. */
  public String getConsentWithdrawnOn() {
    return consentWithdrawnOn;
  }

  /** Takes what was typed. */
  public void setConsentWithdrawnOn(String consentWithdrawnOn) {
    this.consentWithdrawnOn = consentWithdrawnOn;
  }
}
