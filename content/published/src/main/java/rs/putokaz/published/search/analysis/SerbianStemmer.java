package rs.putokaz.published.search.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Stemming of Serbian in bald Latin: the ending goes, then the sound changes that endings cause are
 * undone. The same change is undone in every form of a word, so it does not matter that the stem is
 * no word.
 */
final class SerbianStemmer implements UnaryOperator<String> {

  private static final int SHORT = 3;
  private static final int MIN_FLEETING = 5;
  private static final String VOWELS = "aeiou";
  private static final String AFTER_FLEETING_A = "kcrlnt";
  private static final Suffixes ENDINGS =
      new Suffixes(
          SHORT,
          "a e i o u om em ima ama ih im imi og oga ome omu oj eg ega em emu"
              + " ovi ova ove ovima ovo ovu evi eva eve evima"
              + " iji ija ije iju ijom ijama ijoj ijih ijim ijeg ijem"
              + " ti ati iti eti uti nuti ovati avati ivati"
              + " am as amo ate aju is imo ite es emo ete ujem ujes uje ujemo ujete uju ujuci"
              + " ao la lo li le ala alo ali ale io ila ilo ili ile eo ela elo eli ele ovao ovala ovali"
              + " an ana ano ani ane anog anom anih anim en ena eno eni ene enog enom enih enim ovan ovana ovani"
              + " anje anja anju anjem anjima enje enja enju enjem enjima ovanje ovanja ovanju"
              + " acija acije aciji aciju acijom acijama ivanje ivanja ivanju avanje avanja avanju");
  private static final Map<String, String> IRREGULAR = irregular();

  @Override
  public String apply(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.length() <= SHORT) {
      return word;
    }
    String stem = ENDINGS.apply(word);
    if (stem.endsWith("ilac")) {
      return stem.substring(0, stem.length() - 3) + "ok";
    }
    return unpalatalize(withoutFleetingA(stem));
  }

  // boravak/boravka, centar/centra, dokument/dokumenata
  private static String withoutFleetingA(String stem) {
    int last = stem.length() - 1;
    boolean fleeting =
        stem.length() >= MIN_FLEETING
            && stem.charAt(last - 1) == 'a'
            && AFTER_FLEETING_A.indexOf(stem.charAt(last)) >= 0
            && VOWELS.indexOf(stem.charAt(last - 2)) < 0;
    return fleeting ? stem.substring(0, last - 1) + stem.charAt(last) : stem;
  }

  // obrok/obroci, razlog/razlozi
  private static String unpalatalize(String stem) {
    char last = stem.charAt(stem.length() - 1);
    if (last == 'c') {
      return stem.substring(0, stem.length() - 1) + "k";
    }
    return last == 'z' ? stem.substring(0, stem.length() - 1) + "g" : stem;
  }

  private static Map<String, String> irregular() {
    Map<String, String> map = new HashMap<>();
    for (String row :
        new String[] {
          "posao posla poslu poslom poslovi poslova poslove poslovima",
          "covek coveka coveku covekom covece ljudi ljude ljudima",
          "dete deteta detetu detetom deca dece deci decu decom deco",
          "otac oca ocu ocem oce ocevi oceva",
          "brat brata bratu bratom braca brace braci bracu bracom",
          "novac novca novcu novcem novci novaca",
          "vreme vremena vremenu vremenom vremenima",
          "ime imena imenu imenom imenima",
          "pas psa psu psom psi pasa psima",
          "dan dana danu danom dani dane danima",
          "sat sata satu satom sati sate satima satova",
          "sto stola stolu stolovi",
          "zena zene zeni zenu zenom zenama",
          "majka majke majci majku majkom majki majkama",
          "ruka ruke ruci ruku rukom rukama",
          "noga noge nozi nogu nogom nogama",
          "oko oka oku okom oci ociju ocima",
          "ici idem ides ide idemo idete idu isao isla islo isli isle",
          "moci mogu mozes moze mozemo mozete mogao mogla mogli mogle",
          "hteti hocu hoces hoce hocemo hocete zelim zeli",
          "biti sam si je smo ste su bio bila bilo bili bile budem bude",
          "raditi radim radis radi radimo radite rade radio radila radili",
          "jesti jedem jede jedemo jedu jeo jela jeli"
        }) {
      String[] forms = row.split(" ", -1);
      for (String form : forms) {
        map.put(form, forms[0]);
      }
    }
    return map;
  }
}
