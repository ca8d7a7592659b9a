/**
 * The tree of topics as it is written: {@link rs.putokaz.desk.topic.DraftTopic}.
 *
 * <p>Out of scope: titles (rs.putokaz.desk.edition), what stands under a topic.
 */
package rs.putokaz.desk.topic;
