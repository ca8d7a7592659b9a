/**
 * What the screens of centres get and keep: content as objects that are addressed by their hash,
 * lists of them, a signed root, and the shell that runs without network.
 *
 * <p>{@link rs.putokaz.portal.kiosk.KioskContent} is what there is now, {@link
 * rs.putokaz.portal.kiosk.KioskResource} the protocol (docs/kiosk-protocol.md), {@link
 * rs.putokaz.portal.kiosk.Shell} the files of the screens.
 *
 * <p>Out of scope: the screens themselves (src/main/assets/kiosk), devices and alarms.
 */
package rs.putokaz.portal.kiosk;
