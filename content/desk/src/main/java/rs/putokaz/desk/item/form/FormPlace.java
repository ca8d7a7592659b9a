package rs.putokaz.desk.item.form;

/** A place in what somebody hands in, at which a fault can be reported. */
public interface FormPlace {

  /** The field of that name here. */
  FormPlace field(String name);

  /** One of the elements here. */
  FormPlace element(Object idOrNumber);

  /**
   * Reports a fault of what is here.
   *
   * @param reason a sentence without a full stop that says what is wrong
   */
  void refuse(String reason);

  /** How many faults were reported so far, here and elsewhere. */
  int refusals();
}
