package rs.putokaz.desk.media;

import java.util.List;

/**
 * What people write of a medium.
 *
 * @param folder path such as {@code centres/2026}; empty for none
 * @param tags words without commas
 * @param decorative whether it says nothing that who cannot see it would miss
 * @param credit who made it
 * @param licence under which it may be used
 * @param texts one for each language; empty ones are dropped
 */
public record MediumDetails(
    String folder,
    List<String> tags,
    boolean decorative,
    String credit,
    String licence,
    Consent consent,
    List<MediumText> texts) {}
