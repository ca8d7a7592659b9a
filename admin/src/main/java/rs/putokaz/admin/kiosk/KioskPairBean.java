package rs.putokaz.admin.kiosk;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.centre.CentreRow;
import rs.putokaz.desk.centre.CentreWork;
import rs.putokaz.desk.kiosk.Kiosk;
import rs.putokaz.desk.kiosk.KioskPairing;
import rs.putokaz.desk.kiosk.RefusedKioskException;
import rs.putokaz.published.kiosk.PairingSign;

/** Takes a screen in: its code, its pictograms, where it stands and what it is called. */
@Named("kioskPair")
@ViewScoped
public class KioskPairBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject KioskPairing work;
  @Inject CentreWork centres;
  @Inject Notices notices;
  @Inject Speech speech;

  private transient List<PairingSign> signs = List.of();
  private String code = "";
  private String looked = "";
  private String centre = "";
  private String name = "";
  private String replaces = "";

  /** Looks for the screen that shows the code of the address. */
  public void load() {
    if (!code.isBlank()) {
      find();
    }
  }

  /** Looks for the screen that shows the code. */
  public void find() {
    looked = "";
    try {
      signs = work.find(code).key().signs();
      looked = code;
    } catch (RefusedKioskException refused) {
      notices.fault("kiosk.fault." + refused.field().word(), Map.of());
    }
  }

  /** Takes it in, and leads to its page. */
  public String approve() {
    if (!code.equals(looked)) {
      // Its signs were not compared: they are shown first.
      find();
      return "";
    }
    try {
      UUID id =
          work.approve(looked, centre, name, replaces.isEmpty() ? null : UUID.fromString(replaces));
      notices.done("kiosk.paired", Map.of());
      return "kiosk?faces-redirect=true&id=" + id;
    } catch (RefusedKioskException refused) {
      notices.fault("kiosk.fault." + refused.field().word(), Map.of());
      return "";
    }
  }

  /** The pictograms that the screen shows too. */
  public List<PairingSign> getSigns() {
    if (isFound() && signs == null) {
      signs = work.find(looked).key().signs();
    }
    return signs == null ? List.of() : signs;
  }

  /** The centres where the person may put it. */
  public List<SelectItem> getCentres() {
    return rows().stream()
        .filter(CentreRow::mine)
        .map(one -> new SelectItem(one.slug(), one.title()))
        .toList();
  }

  private List<CentreRow> rows() {
    return centres.list(speech.contentLanguage());
  }

  /** The screens whose place and settings it can take. */
  public List<SelectItem> getReplaceable() {
    return work.replaceable().stream()
        .map(
            (Kiosk one) ->
                new SelectItem(
                    one.id().toString(),
                    one.centre().toUpperCase(java.util.Locale.ROOT) + " · " + one.name()))
        .toList();
  }

  /** Whether a screen shows the code that was looked for. */
  public boolean isFound() {
    return !looked.isEmpty();
  }

  /** The code. */
  public String getCode() {
    return code;
  }

  /** Takes what was typed. */
  public void setCode(String code) {
    this.code = code == null ? "" : code;
  }

  /** Slug of the centre. */
  public String getCentre() {
    return centre;
  }

  /** Takes what was chosen. */
  public void setCentre(String centre) {
    this.centre = centre;
  }

  /** What people will call it. */
  public String getName() {
    return name;
  }

  /** Takes what was typed. */
  public void setName(String name) {
    this.name = name == null ? "" : name;
  }

  /** Id of the screen whose place it takes; empty for none. */
  public String getReplaces() {
    return replaces;
  }

  /** Takes what was chosen. */
  public void setReplaces(String replaces) {
    this.replaces = replaces == null ? "" : replaces;
  }
}
