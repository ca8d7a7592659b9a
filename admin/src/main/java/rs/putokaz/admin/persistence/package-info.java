/**
 * What the services of the desk get from this server: entity managers, the clock, password hashes.
 *
 * <p>Out of scope: entities and services themselves.
 */
package rs.putokaz.admin.persistence;
