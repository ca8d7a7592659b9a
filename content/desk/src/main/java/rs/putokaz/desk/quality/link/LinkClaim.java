package rs.putokaz.desk.quality.link;

/**
 * An address that is to be asked for now, and by nobody else.
 *
 * @param byGet whether its server does not answer HEAD properly
 * @param fails how often in a row it could not be reached
 */
record LinkClaim(String target, String host, boolean byGet, int fails) {}
