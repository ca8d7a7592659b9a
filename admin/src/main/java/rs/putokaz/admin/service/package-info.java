/**
 * The services of a centre and the organisations that give them.
 *
 * <p>Out of scope: who may list what (rs.putokaz.desk.service), what happens on single days (
 * rs.putokaz.admin.notice).
 */
package rs.putokaz.admin.service;
