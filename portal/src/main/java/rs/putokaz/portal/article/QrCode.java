package rs.putokaz.portal.article;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import gg.jte.Content;
import java.util.Map;

/**
 * Draws an address as a QR code (ISO/IEC 18004), level M, black on white with the quiet zone, also
 * in the dark.
 */
public final class QrCode {

  private static final int QUIET_ZONE = 4;

  private QrCode() {}

  /**
   * The code as a picture.
   *
   * @throws IllegalArgumentException when the address is too long
   */
  public static Content svg(String address) {
    BitMatrix modules = modules(address);
    int size = modules.getWidth();
    return output ->
        output.writeContent(
            "<svg class=\"qr\" viewBox=\"0 0 "
                + size
                + " "
                + size
                + "\" role=\"img\" aria-label=\"QR\" shape-rendering=\"crispEdges\">"
                + "<path fill=\"#fff\" d=\"M0 0h"
                + size
                + "v"
                + size
                + "H0z\"/><path fill=\"#000\" d=\""
                + path(modules)
                + "\"/></svg>");
  }

  /**
   * The code as squares, the quiet zone included.
   *
   * @throws IllegalArgumentException when the address is too long
   */
  public static BitMatrix modules(String address) {
    try {
      return new QRCodeWriter()
          .encode(
              address,
              BarcodeFormat.QR_CODE,
              1,
              1,
              Map.of(
                  EncodeHintType.MARGIN,
                  QUIET_ZONE,
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M));
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code: " + address, e);
    }
  }

  private static String path(BitMatrix modules) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      int x = 0;
      while (x < modules.getWidth()) {
        int start = x;
        while (x < modules.getWidth() && modules.get(x, y)) {
          x++;
        }
        if (x > start) {
          path.append('M')
              .append(start)
              .append(' ')
              .append(y)
              .append('h')
              .append(x - start)
              .append("v1h-")
              .append(x - start)
              .append('z');
        } else {
          x++;
        }
      }
    }
    return path.toString();
  }
}
