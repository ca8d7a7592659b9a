package rs.putokaz.desk.publishing;

import rs.putokaz.published.document.ItemType;

/**
 * A text that shows a medium.
 *
 * @param slug name of its item
 * @param language tag of the text
 * @param title title of the text
 * @param published whether readers see the item
 */
public record MediaUse(
    ItemType type, String slug, String language, String title, boolean published) {}
