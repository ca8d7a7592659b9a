package rs.putokaz.desk.xliff;

import rs.putokaz.desk.translation.part.PartId;

/**
 * What would become of a part of an article.
 *
 * @param source words of the source as the desk has them now; empty when it has none
 * @param present translation as the desk has it now; empty when it has none
 * @param offered translation in the file; empty when it has none
 * @param reason why the mark-up is damaged; empty otherwise
 */
public record UnitPreview(
    PartId part, Finding finding, String source, String present, String offered, String reason) {}
