/**
 * What all screens share: the frame around them, the texts, what an action says, headers.
 *
 * <p>Out of scope: any feature.
 */
package rs.putokaz.admin.shell;
