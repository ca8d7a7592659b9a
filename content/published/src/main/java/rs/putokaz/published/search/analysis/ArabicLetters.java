package rs.putokaz.published.search.analysis;

/** One shape for the letters that keyboards of neighbouring languages swap. */
final class ArabicLetters {

  private ArabicLetters() {}

  static char fold(char c, String language) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی', 'ې', 'ۍ', 'ێ', 'ے', 'ئ', 'ۓ', 'ۑ' -> 'ي';
      case 'ة', 'ە', 'ہ', 'ھ', 'ۃ', 'ۀ', 'ۂ', 'ۿ', 'ۥ' -> 'ه';
      case 'ک', 'ڪ' -> 'ك';
      case 'ګ', 'ڠ' -> 'گ';
      case 'ؤ', 'ۆ', 'ۇ', 'ۈ' -> 'و';
      case 'ڕ' -> 'ر';
      case 'ڵ' -> 'ل';
      case 'ں' -> 'ن';
      default -> language.equals("ps") ? foldPashto(c) : c;
    };
  }

  // Pashto letters that an Arabic or Persian keyboard lacks
  private static char foldPashto(char c) {
    return switch (c) {
      case 'ټ' -> 'ت';
      case 'ډ' -> 'د';
      case 'ړ' -> 'ر';
      case 'ڼ' -> 'ن';
      case 'څ', 'ځ' -> 'خ';
      default -> c;
    };
  }
}
