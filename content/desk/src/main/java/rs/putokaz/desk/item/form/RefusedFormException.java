package rs.putokaz.desk.item.form;

/** What was handed in cannot be stored; nothing was changed. */
public final class RefusedFormException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String block;
  private final String part;
  private final String reason;

  /**
   * Says what is wrong where.
   *
   * @param block id of the block; empty when a title, a summary or a field is meant
   * @param part part of the block or name of the field, with the number of the item of a list:
   *     {@code items[2]}; empty when the whole is meant
   * @param reason a sentence without a full stop
   */
  public RefusedFormException(String block, String part, String reason) {
    super((block.isEmpty() ? "" : "block " + block + ": ") + part + ": " + reason);
    this.block = block;
    this.part = part;
    this.reason = reason;
  }

  /** Id of the block; empty when a title, a summary or a field is meant. */
  public String block() {
    return block;
  }

  /** Part of the block, or name of the field. */
  public String part() {
    return part;
  }

  /** What is wrong, as a sentence without a full stop. */
  public String reason() {
    return reason;
  }
}
