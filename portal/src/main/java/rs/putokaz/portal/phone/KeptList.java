package rs.putokaz.portal.phone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a phone may keep in one language: never more than the budgets of each layer, so the most
 * important files are added first. For one thread.
 */
final class KeptList {

  /** Budget of what is kept without asking, in bytes on the way. */
  static final int MOST_FIRST = 80 * 1024;

  /** Room in that budget for the page of the reader's centre. */
  static final int ROOM_FOR_CENTRE = 8 * 1024;

  /** Budget of everything in a language, in bytes on the way. */
  static final int MOST_ALL = 500 * 1024;

  private final List<KeptFile> files = new ArrayList<>();

  /** Adds a file unless it is there; one that is too much for its layer goes to the next. */
  void add(KeptFile file) {
    if (files.stream().anyMatch(known -> known.path().equals(file.path()))) {
      return;
    }
    if (file.layer() == KeptFile.FIRST
        && bytes(KeptFile.FIRST) + file.bytes() > MOST_FIRST - ROOM_FOR_CENTRE) {
      add(new KeptFile(file.path(), file.sha256(), file.bytes(), KeptFile.ALL));
    } else if (bytes(KeptFile.PRIVATE) + file.bytes() <= MOST_ALL) {
      files.add(file);
    }
  }

  /** The files by layer, in each as they were added. */
  List<KeptFile> files() {
    return files.stream().sorted(Comparator.comparingInt(KeptFile::layer)).toList();
  }

  /** What the files up to a layer weigh on the way. */
  int bytes(int layer) {
    return files.stream().filter(f -> f.layer() <= layer).mapToInt(KeptFile::bytes).sum();
  }

  /** The same in kilobytes, rounded up, as readers are told. */
  int kilobytes(int layer) {
    return (bytes(layer) + 1023) / 1024;
  }
}
