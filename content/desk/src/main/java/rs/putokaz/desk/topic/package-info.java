/**
 * The tree of topics as it is written: {@link rs.putokaz.desk.topic.TopicWork} is where editors
 * arrange it, {@link rs.putokaz.desk.topic.Topics} where others choose from it, {@link
 * rs.putokaz.desk.topic.TopicTree} for those who move topics.
 *
 * <p>Out of scope: how titles are kept (rs.putokaz.desk.edition), what stands under a topic.
 */
package rs.putokaz.desk.topic;
