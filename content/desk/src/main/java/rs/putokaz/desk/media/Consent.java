package rs.putokaz.desk.media;

import java.time.LocalDate;

/**
 * Whether people can be recognised in a medium, and what they have agreed to.
 *
 * @param people whether somebody can be recognised
 * @param scope what they agreed to, in words; may be empty
 * @param givenOn null while nobody has agreed
 * @param expiresOn the last day; null for no end
 * @param withdrawnOn null while it was not withdrawn
 */
public record Consent(
    boolean people, String scope, LocalDate givenOn, LocalDate expiresOn, LocalDate withdrawnOn) {

  /** Nobody can be recognised. */
  public static final Consent NOT_NEEDED = new Consent(false, "", null, null, null);

  /** Whether readers may see the medium on that day. */
  public boolean allows(LocalDate day) {
    return !people
        || givenOn != null
            && !givenOn.isAfter(day)
            && withdrawnOn == null
            && (expiresOn == null || !expiresOn.isBefore(day));
  }
}
