/**
 * The tree of topics as it is written: {@link rs.putokaz.desk.topic.DraftTopic}, and {@link
 * rs.putokaz.desk.topic.TopicTree} for those who move topics.
 *
 * <p>Out of scope: titles (rs.putokaz.desk.edition), what stands under a topic.
 */
package rs.putokaz.desk.topic;
