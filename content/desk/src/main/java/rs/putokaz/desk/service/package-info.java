/**
 * What people find in each centre, from whom, and when: {@link
 * rs.putokaz.desk.service.CentreServices} is where its officers keep the list.
 *
 * <p>Out of scope: what happens on single days (rs.putokaz.desk.notice), the words in which readers
 * see it (rs.putokaz.i18n.phrase).
 */
package rs.putokaz.desk.service;
