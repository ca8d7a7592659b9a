package rs.putokaz.published.search.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How likely a word in Arabic script is meant by one in Latin letters: both are laid side by side,
 * sound by sound, and what a typist seldom writes for a sound costs.
 */
final class SoundAlignment {

  /** A letter or two in Latin, what stands for them in folded Arabic letters, and its cost. */
  private record Sound(String latin, String arabic, float cost) {}

  /** From here on it is another word. */
  static final float FAR = 0.3f;

  private static final char START = '^';
  private static final char END = '$';
  private static final float MISSING_CONSONANT = 2;
  private static final float MISSING_WEAK = 0.8f;
  private static final float MISSING_H = 0.6f;
  private static final String WEAK = "aeiouwy'";
  private static final String WEAK_ARABIC = "اويعء";

  /**
   * Costs, then sounds with that cost: Latin, then after the sign what is written for it. {@code ^}
   * is the beginning of a word and {@code $} its end.
   */
  private static final String[] SOUNDS = {
    "0 b=ب p=پ t=ت j=ج ch=چ kh=خ d=د r=ر z=ز zh=ژ s=س sh=ش gh=غ gh=ق f=ف q=ق k=ك g=گ l=ل m=م n=ن"
        + " v=و w=و h=ه y=ي ph=ف ck=ك x=كس sch=ش tch=چ tion$=شن"
        + " bb=ب pp=پ tt=ت dd=د rr=ر zz=ز ss=س ff=ف kk=ك gg=گ ll=ل mm=م nn=ن vv=و yy=ي",
    "0 ^a=ا ^aa=ا ^e=ا ^i=اي ^ee=اي ^o=ا ^oo=او ^u=او ^ou=او ^ei=اي ^ey=اي ^ai=اي"
        + " aa=ا ee=ي ea=ي i=ي oo=و ou=و u=و ey=ي ei=ي ie=ي a$=ا i$=ي y$=ي kha=خوا khaa=خوا",
    "0.1 a= e= o=و a=ا t=ط h=ح an$=ا ow=و ai=ي ay=ي ^o=او eh$=ه e$=ه ah$=ه h$=ه ia=يا io=يو",
    "0.2 s=ص z=ذ z=ض z=ظ q=غ c=ك c=س o= a$=ه ^a=ع ^e=ع ^a=عا ^o=ع ^i=ع ^i=عي a=ع e=ع a=عا aa=عا"
        + " e$= y=اي th=ت a$=اه ^aa=عا ^u=عو oo=عو i=عي ss=ص",
    "0.3 s=ث th=ث e=ي e=ه a=اع g=ج j=ژ x=خ u= i= ch=ك ch=ش u=ا eau=و er=ر au=ا au=و ^j=ي"
        + " ^y=ي ^h=ا ^s=اس ^st=است ^sp=اسپ ^sk=اسك o=ا s$=ز g=ق g=غ k=ق gh=گ ew=و qu=ك qu=كو"
        + " u=وي ^eu=يو ^u=يو ^y=اي ^oa=وا th=د cc=ك cc=چ gn=ن w=وو tt=ط",
    "0.5 y=ا e=ا i=ا a=ه a=و h= gh= '=ع k=ك ^a= '= o=وا w=ب c=چ c=ش z=س s=ز x=ز x=اكس ui=و",
  };

  private static final List<List<Sound>> BY_LETTER = byLetter();

  private SoundAlignment() {}

  /** How unlike they are for each letter typed, from 0 on; beyond {@link #FAR} no exact figure. */
  static float distance(String latin, String arabic) {
    String from = START + latin + END;
    String to = START + arabic + END;
    float[][] costs = new float[from.length() + 1][to.length() + 1];
    for (float[] row : costs) {
      Arrays.fill(row, Float.MAX_VALUE);
    }
    costs[0][0] = 0;
    float most = FAR * latin.length();
    for (int i = 0; i < from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (costs[i][j] <= most) {
          step(from, to, i, j, costs);
        }
      }
    }
    float[] last = costs[from.length()];
    return last[to.length()] / latin.length();
  }

  private static void step(String from, String to, int i, int j, float[][] costs) {
    float cost = costs[i][j];
    char typed = from.charAt(i);
    if (j < to.length()) {
      char written = to.charAt(j);
      if (written == typed) {
        lower(costs, i + 1, j + 1, cost);
      } else if (written != END && written != START) {
        lower(costs, i, j + 1, cost + missing(written, WEAK_ARABIC, "هح"));
      }
    }
    if (typed != END && typed != START) {
      lower(costs, i + 1, j, cost + missing(typed, WEAK, "h"));
    }
    for (Sound sound : BY_LETTER.get(index(typed))) {
      if (from.startsWith(sound.latin(), i) && to.startsWith(sound.arabic(), j)) {
        lower(costs, i + sound.latin().length(), j + sound.arabic().length(), cost + sound.cost());
      }
    }
  }

  private static float missing(char letter, String weak, String breath) {
    if (breath.indexOf(letter) >= 0) {
      return MISSING_H;
    }
    return weak.indexOf(letter) >= 0 ? MISSING_WEAK : MISSING_CONSONANT;
  }

  private static void lower(float[][] costs, int i, int j, float cost) {
    costs[i][j] = Math.min(costs[i][j], cost);
  }

  private static int index(char letter) {
    return letter >= 'a' && letter <= 'z' ? letter - 'a' : letter == START ? 26 : 27;
  }

  private static List<List<Sound>> byLetter() {
    List<List<Sound>> all = new ArrayList<>();
    for (int i = 0; i <= 27; i++) {
      all.add(new ArrayList<>());
    }
    for (String row : SOUNDS) {
      String[] parts = row.split(" ", -1);
      for (int i = 1; i < parts.length; i++) {
        int sign = parts[i].indexOf('=');
        if (sign > 0) {
          add(all, parts[i].substring(0, sign), parts[i].substring(sign + 1), parts[0]);
        }
      }
    }
    return all;
  }

  private static void add(List<List<Sound>> all, String latin, String arabic, String cost) {
    String whole = arabic;
    if (latin.charAt(0) == START) {
      whole = START + whole;
    }
    if (latin.charAt(latin.length() - 1) == END) {
      whole = whole + END;
    }
    all.get(index(latin.charAt(0))).add(new Sound(latin, whole, Float.parseFloat(cost)));
  }
}
