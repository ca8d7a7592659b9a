package rs.putokaz.desk.media.intake;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Whether this machine can write WebP: its encoder is no Java. */
final class WebP {

  private static final Logger LOG = Logger.getLogger(WebP.class.getName());
  private static final boolean AVAILABLE = probe();

  private WebP() {}

  static boolean isAvailable() {
    return AVAILABLE;
  }

  private static boolean probe() {
    try {
      return PictureFormat.WEBP.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)).length
          > 0;
    } catch (IOException | LinkageError | IllegalStateException missing) {
      LOG.log(Level.WARNING, "Pictures are served without WebP here: {0}", missing.toString());
      return false;
    }
  }
}
