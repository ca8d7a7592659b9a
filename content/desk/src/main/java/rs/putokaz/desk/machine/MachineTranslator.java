package rs.putokaz.desk.machine;

import java.util.List;

/** A service that translates. */
public interface MachineTranslator {

  /** Its name for people. */
  String name();

  /**
   * Translates texts.
   *
   * @param texts HTML with {@code span} and {@code img} only, each with an id
   * @param from tag of the language that they are in
   * @param to tag of the language that is wanted
   * @return as many texts in the same order
   * @throws MachineTranslationException when it cannot, or will not
   */
  List<String> translate(List<String> texts, String from, String to);

  /** The one that the settings name, which must name one. */
  static MachineTranslator of(MachineSettings settings) {
    return settings.service().equals("deepl")
        ? new DeepLTranslator(settings)
        : new LibreTranslator(settings);
  }
}
