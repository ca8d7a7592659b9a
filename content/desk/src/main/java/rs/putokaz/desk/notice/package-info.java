/**
 * The notice board of each centre: {@link rs.putokaz.desk.notice.NoticeBoard} is where its officers
 * post what happens there.
 *
 * <p>Out of scope: the words in which readers see a notice (rs.putokaz.i18n.phrase), alarms.
 */
package rs.putokaz.desk.notice;
