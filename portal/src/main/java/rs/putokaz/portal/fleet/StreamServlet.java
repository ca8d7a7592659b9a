package rs.putokaz.portal.fleet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import rs.putokaz.published.kiosk.Gate;
import rs.putokaz.published.kiosk.SignedRequest;

/**
 * Opens streams. A servlet and not JAX-RS: a stream costs no thread, and nothing waits for a screen
 * that does not read.
 */
public class StreamServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient Gate gate;
  private final transient Streams streams;

  /** Streams for those whom the gate lets in. */
  public StreamServlet(Gate gate, Streams streams) {
    this.gate = gate;
    this.streams = streams;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Gate.Entry entry =
        gate.admit(
            new SignedRequest(
                "GET",
                request.getRequestURI(),
                new byte[0],
                DeviceCheck.token(request.getHeader("Authorization")),
                request.getHeader(DeviceCheck.TIME),
                request.getHeader(DeviceCheck.NONCE),
                request.getHeader(DeviceCheck.SIGNATURE)));
    response.setHeader("Cache-Control", "no-store");
    if (entry.refusal() != null) {
      response.setStatus(DeviceCheck.status(entry.refusal()));
      response.setHeader(DeviceCheck.REASON, DeviceCheck.word(entry.refusal()));
      return;
    }
    response.setContentType("text/event-stream;charset=UTF-8");
    response.setHeader("X-Accel-Buffering", "no");
    AsyncContext exchange = request.startAsync();
    exchange.setTimeout(0);
    Stream stream = new Stream(entry.device().id(), exchange, request.getHeader("Last-Event-ID"));
    exchange.addListener(new Ending(stream));
    response.getOutputStream().setWriteListener(stream);
    streams.add(stream);
  }

  /** Forgets a stream that has ended, for whatever reason. */
  private final class Ending implements AsyncListener {

    private final Stream stream;

    Ending(Stream stream) {
      this.stream = stream;
    }

    @Override
    public void onComplete(AsyncEvent event) {
      streams.remove(stream);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      stream.end();
    }

    @Override
    public void onError(AsyncEvent event) {
      stream.end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      // It is not started again.
    }
  }
}
