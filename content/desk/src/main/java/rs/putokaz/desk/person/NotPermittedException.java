package rs.putokaz.desk.person;

/** The actor may not do that. */
public final class NotPermittedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Permission permission;

  /** The actor lacks that permission, at all or in the scope that matters. */
  public NotPermittedException(Permission permission) {
    super("not permitted: " + permission.word());
    this.permission = permission;
  }

  /** What was lacking. */
  public Permission permission() {
    return permission;
  }
}
