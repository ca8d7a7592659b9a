package rs.putokaz.desk.quality.link;

import java.util.Objects;

/**
 * What became of a request.
 *
 * @param reason why the address was not reached; null when it was
 * @param status what the server said; 0 when it said nothing
 * @param requests how many requests were made, those to follow redirects among them
 */
record LinkAnswer(LinkReason reason, int status, int requests) {

  static LinkAnswer reached(int status, int requests) {
    return new LinkAnswer(null, status, requests);
  }

  static LinkAnswer missed(LinkReason reason, int requests) {
    return new LinkAnswer(Objects.requireNonNull(reason), 0, requests);
  }

  static LinkAnswer refused(int status, int requests) {
    return new LinkAnswer(LinkReason.STATUS, status, requests);
  }

  boolean isReached() {
    return reason == null;
  }

  /** Whether it may be our own way to the web that is cut. */
  boolean isSilent() {
    return reason == LinkReason.HOST || reason == LinkReason.ANSWER;
  }

  /** Whether asking again would bring the same. */
  boolean isFinal() {
    return reason == LinkReason.PRIVATE || reason == LinkReason.ADDRESS;
  }
}
