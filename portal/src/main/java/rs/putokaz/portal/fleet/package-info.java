/**
 * What a screen and this node say to each other: how it is taken in, its beats, and the stream that
 * brings it alerts, commands and settings. docs/kiosk-protocol.md is the contract.
 *
 * <p>Out of scope: the content (rs.putokaz.portal.kiosk), and what happens with beats
 * (rs.putokaz.desk.kiosk).
 */
package rs.putokaz.portal.fleet;
