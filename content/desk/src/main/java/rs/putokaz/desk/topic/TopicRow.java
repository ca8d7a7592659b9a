package rs.putokaz.desk.topic;

/**
 * A topic in the tree.
 *
 * @param parent slug of the topic above; empty for a main topic
 * @param depth how many topics are above it
 * @param serbian its Serbian title; empty when there is none
 * @param english its English title; empty when there is none
 * @param languages how many languages its title is written in
 * @param articles how many articles stand directly under it
 * @param below how many topics stand directly under it
 */
public record TopicRow(
    String slug,
    String parent,
    int depth,
    String serbian,
    String english,
    boolean mandatory,
    boolean sensitive,
    int languages,
    int articles,
    int below) {}
