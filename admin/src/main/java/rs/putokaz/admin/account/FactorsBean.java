package rs.putokaz.admin.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rs.putokaz.admin.security.CurrentSession;
import rs.putokaz.admin.security.PasskeyOptions;
import rs.putokaz.admin.security.SecuritySettings;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.factor.FactorException;
import rs.putokaz.desk.person.factor.FactorSheet;
import rs.putokaz.desk.person.factor.Passkeys;
import rs.putokaz.desk.person.factor.RelyingParty;
import rs.putokaz.desk.person.factor.SecondFactors;
import rs.putokaz.desk.person.factor.TotpSecret;
import rs.putokaz.desk.session.Sessions;

/** The second factors of the person who is signed in. */
@Named("factors")
@ViewScoped
public class FactorsBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SecondFactors factors;
  @Inject Passkeys passkeys;
  @Inject Sessions sessions;
  @Inject CurrentSession current;
  @Inject Notices notices;
  @Inject Speech speech;

  private String secret = "";
  private String code = "";
  private String challenge = "";
  private String answer = "";
  private String passkeyName = "";
  private List<String> codes = new ArrayList<>();

  /**
   * A passkey in the list.
   *
   * @param since the day it was registered
   */
  public record Row(String credential, String name, String since) {

    /** For the page. */
    public String getCredential() {
      return credential;
    }

    /** For the page. */
    public String getName() {
      return name;
    }

    /** For the page. */
    public String getSince() {
      return since;
    }
  }

  /** Begins to set up an app. */
  public void offer() {
    secret = factors.offerTotp().base32();
  }

  /** Goes back without having set up anything. */
  public void cancel() {
    secret = "";
  }

  /** Takes the app into use. */
  public void confirm() {
    act(
        () -> {
          taken(factors.confirmTotp(new TotpSecret(secret), code));
          secret = "";
          notices.done("factor.app.added", Map.of());
        });
    code = "";
  }

  /** Gives up the app. */
  public void removeApp() {
    act(
        () -> {
          factors.removeTotp();
          notices.done("factor.app.removed", Map.of());
        });
  }

  /** Adds the passkey that the browser has made; a challenge is good for one answer. */
  public void addPasskey() {
    String asked = challenge;
    challenge = "";
    act(
        () -> {
          taken(passkeys.register(asked, answer, passkeyName));
          passkeyName = "";
          notices.done("factor.passkey.added", Map.of());
        });
  }

  /** Gives up a passkey. */
  public void removePasskey(Row row) {
    act(
        () -> {
          passkeys.remove(row.credential());
          notices.done("factor.passkey.removed", Map.of("name", row.name()));
        });
  }

  /** Makes ten fresh recovery codes. */
  public void renewCodes() {
    act(() -> codes = new ArrayList<>(factors.renewRecoveryCodes()));
  }

  private void act(Runnable work) {
    try {
      work.run();
    } catch (FactorException refused) {
      notices.fault(refused.messageKey(), Map.of());
    }
  }

  /** Whoever has just set up a factor here has shown it. */
  private void taken(List<String> fresh) {
    if (!fresh.isEmpty()) {
      codes = new ArrayList<>(fresh);
    }
    current.id().ifPresent(sessions::prove);
  }

  /** What there is. */
  public FactorSheet getSheet() {
    return factors.mine();
  }

  /** The passkeys. */
  public List<Row> getPasskeys() {
    return getSheet().passkeys().stream()
        .map(key -> new Row(key.credential(), key.name(), day(key.createdAt())))
        .toList();
  }

  private String day(Instant time) {
    return Moments.day(time, speech.getLanguage());
  }

  /** Whether there is an app. */
  public boolean isWithApp() {
    return getSheet().totpSince().isPresent();
  }

  /** Whether there is any factor. */
  public boolean isAny() {
    return getSheet().any();
  }

  /** Recovery codes that were not used yet. */
  public int getCodesLeft() {
    return getSheet().codesLeft();
  }

  /** Whether an app is being set up. */
  public boolean isOffering() {
    return !secret.isEmpty();
  }

  /** The secret in groups of four letters, to be typed where no picture can be taken. */
  public String getSecret() {
    return secret.replaceAll("(.{4})(?=.)", "$1 ");
  }

  /** The QR code for the app. */
  public QrCode getQr() {
    return QrCode.of(new TotpSecret(secret).uri(current.person().map(Person::email).orElse("")));
  }

  /** What the browser is asked to make a passkey, as JSON of WebAuthn. */
  public String getPasskeyOptions() {
    if (challenge.isEmpty()) {
      challenge = passkeys.challenge();
    }
    Person person = current.person().orElseThrow();
    return PasskeyOptions.forRegistration(
        RelyingParty.of(SecuritySettings.publicUrl()),
        person,
        challenge,
        passkeys.credentials(person.id()));
  }

  /** Recovery codes that were just made; they are shown on this view only. */
  public List<String> getCodes() {
    return codes;
  }

  /** Never shown again. */
  public String getCode() {
    return code;
  }

  /** Takes what was typed. */
  public void setCode(String code) {
    this.code = code;
  }

  /** Never shown again. */
  public String getAnswer() {
    return "";
  }

  /** Takes what the browser says. */
  public void setAnswer(String answer) {
    this.answer = answer;
  }

  /** Name as typed. */
  public String getPasskeyName() {
    return passkeyName;
  }

  /** Takes what was typed. */
  public void setPasskeyName(String passkeyName) {
    this.passkeyName = passkeyName;
  }
}
