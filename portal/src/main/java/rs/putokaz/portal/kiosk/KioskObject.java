package rs.putokaz.portal.kiosk;

import java.util.Set;

/**
 * An object as manifests list it, without its bytes.
 *
 * @param bytes their number
 * @param sources what it was rendered from, see {@link rs.putokaz.portal.http.Sources}
 * @param files what it shows or plays
 */
record KioskObject(
    ObjectName name, String sha256, int bytes, Set<String> sources, Set<String> files) {}
