package rs.putokaz.launcher.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import rs.putokaz.launcher.LaunchFailure;

/** Whether a port of this machine is free, found out by listening on it for a moment. */
public final class Ports {

  private Ports() {}

  /** A failure when nothing can listen on {@code port} of all addresses. */
  public static void requireFree(int port) {
    if (port < 1 || port > 65535) {
      throw new LaunchFailure("There is no port " + port + "; choose one from 1 to 65535.");
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      throw new LaunchFailure(
          String.valueOf(e.getMessage()).contains("Permission")
              ? "Port " + port + " needs special rights; choose one from 1024 with --port."
              : "Port " + port + " is taken by another program; choose another one with --port.",
          e);
    }
  }

  /** {@code wanted} when it is free on this machine's own address, else any free port. */
  static int freeLocal(int wanted) {
    try (ServerSocket socket = bindLocal(wanted)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      return anyLocal();
    }
  }

  private static int anyLocal() {
    try (ServerSocket socket = bindLocal(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ServerSocket bindLocal(int port) throws IOException {
    ServerSocket socket = new ServerSocket();
    try {
      socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }
}
