package rs.putokaz.desk.quality.link;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which machines everybody can reach; all others are none of our business. */
final class PublicAddress {

  private PublicAddress() {}

  static boolean is(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address
        ? isPublic4(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff)
        : isPublic6(bytes);
  }

  private static boolean isPublic4(int first, int second, int third) {
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean reserved = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean bench = first == 198 && (second == 18 || second == 19);
    return first != 0 && first < 224 && !shared && !reserved && !bench;
  }

  /** Of the global range alone, without those that lead to an IPv4 address inside them. */
  private static boolean isPublic6(byte[] bytes) {
    boolean global = (bytes[0] & 0xe0) == 0x20;
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
    return global && !sixToFour && !teredo;
  }
}
