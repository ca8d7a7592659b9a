package rs.putokaz.admin.structure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Permission;

/** The overview of the site's own data: what the person may change of it. */
@Named("structure")
@RequestScoped
public class StructureBean {

  private static final List<Place> ALL =
      List.of(
          new Place("topics", "sign-steps", Permission.EDIT_TOPICS),
          new Place("facts", "sign-check", Permission.EDIT_FACTS),
          new Place("centres", "sign-home", Permission.EDIT_CENTRE),
          new Place("redirects", "sign-arrow", Permission.EDIT_SITE),
          new Place("synonyms", "sign-search", Permission.EDIT_SITE),
          new Place("texts", "sign-globe", Permission.EDIT_SITE),
          new Place("searches", "sign-search", Permission.EDIT_SITE),
          new Place("counts", "sign-log", Permission.READ_DESK),
          new Place("latin", "sign-tongues", Permission.EDIT_SITE));

  @Inject Actor actor;

  /**
   * A page of the overview.
   *
   * @param page its name in addresses
   * @param sign its pictogram
   * @param permission what it takes
   */
  public record Place(String page, String sign, Permission permission) {}

  /** The pages that the person may see. */
  public List<Place> getPlaces() {
    return ALL.stream().filter(place -> actor.may(place.permission())).toList();
  }
}
