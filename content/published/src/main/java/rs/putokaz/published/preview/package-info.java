/**
 * Shows editors a document as readers would see it before it is published: the back-office seals
 * it, a portal node renders it and forgets it. Main type: {@link
 * rs.putokaz.published.preview.PreviewSeal}. Out of scope: rendering.
 */
package rs.putokaz.published.preview;
