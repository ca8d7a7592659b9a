package rs.putokaz.bench.product;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Alarms from the desk to screens, and what the beats of screens cost a node. */
public final class FleetBench {

  private static final int LISTENING = 200;
  private static final int BY_BEAT = 60;
  private static final int BEATING = 1000;
  private static final int ALARMS = 10;
  private static final Duration MINUTE = Duration.ofSeconds(60);
  private static final Duration MISSED = Duration.ofSeconds(30);
  private static final double MILLIS = 1e6;

  private final RunningProduct product;
  private final DeskClient desk;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private FleetBench(RunningProduct product) throws IOException, InterruptedException {
    this.product = product;
    product.awaitDesk();
    desk = new DeskClient(product.address());
    desk.signIn("editor");
  }

  /** Prints how soon screens have an alarm. */
  public static void alert(Path home) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("putokaz-bench");
    try (RunningProduct product = new RunningProduct(home, folder.resolve("data"))) {
      FleetBench bench = new FleetBench(product);
      bench.byLine(bench.pair(LISTENING));
      bench.byBeat(bench.pair(BY_BEAT));
    }
  }

  /** Prints what the beats of a thousand screens cost. */
  public static void beat(Path home) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("putokaz-bench");
    try (RunningProduct product = new RunningProduct(home, folder.resolve("data"))) {
      FleetBench bench = new FleetBench(product);
      bench.beats(bench.pair(BEATING));
    }
  }

  private List<SimulatedKiosk> pair(int count) throws IOException, InterruptedException {
    List<SimulatedKiosk> kiosks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      kiosks.add(SimulatedKiosk.pair(http, product.address(), desk, "Bench " + i));
    }
    return kiosks;
  }

  private void byLine(List<SimulatedKiosk> kiosks) throws IOException, InterruptedException {
    AtomicReference<Round> round = new AtomicReference<>(new Round(kiosks.size()));
    for (int i = 0; i < kiosks.size(); i++) {
      int number = i;
      // A line that breaks is told by the alarms that it misses.
      kiosks.get(i).listen(line -> round.get().heard(number, line));
    }
    // Each line begins with the alarms that hold: none.
    round.get().isComplete(MISSED);
    List<Double> millis = new ArrayList<>();
    int missed = 0;
    for (int i = 0; i < ALARMS; i++) {
      Round next = new Round(kiosks.size());
      round.set(next);
      next.begin();
      raise();
      missed += next.isComplete(MISSED) ? 0 : next.missing();
      millis.addAll(next.millis());
      clear(round, kiosks.size());
    }
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        "alarm to %d screens on an open line, %d alarms: p50 %.0f ms, p95 %.0f ms, last %.0f ms after the button was pressed (at most 5000), missed %d (none)%n",
        kiosks.size(),
        ALARMS,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        sorted[sorted.length - 1],
        missed);
  }

  private void byBeat(List<SimulatedKiosk> kiosks) throws IOException, InterruptedException {
    Round round = new Round(kiosks.size());
    AtomicReference<String> before =
        new AtomicReference<>(kiosks.get(0).beat().join().path("alertGen").asText());
    ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
    for (int i = 0; i < kiosks.size(); i++) {
      SimulatedKiosk kiosk = kiosks.get(i);
      int number = i;
      long first = MINUTE.toMillis() * i / kiosks.size();
      clock.scheduleAtFixedRate(
          () ->
              kiosk
                  .beat()
                  .thenAccept(
                      answer -> {
                        if (!answer.path("alertGen").asText().equals(before.get())) {
                          round.heard(number, "event: alerts");
                        }
                      }),
          first,
          MINUTE.toMillis(),
          TimeUnit.MILLISECONDS);
    }
    new CountDownLatch(1).await(MINUTE.toMillis(), TimeUnit.MILLISECONDS);
    round.begin();
    raise();
    boolean all = round.isComplete(MINUTE.multipliedBy(2));
    clock.shutdownNow();
    System.out.printf(
        "alarm to %d screens by their beats alone: last %.1f s (at most 60, and the answer), missed %d%n",
        kiosks.size(),
        round.millis().stream().mapToDouble(Double::doubleValue).max().orElse(0) / 1000,
        all ? 0 : round.missing());
  }

  private void raise() throws IOException, InterruptedException {
    desk.open("alerts.xhtml");
    desk.choose("raise:kind", "danger");
    String centre = desk.tickFirst("raise:centres");
    desk.type("raise:typed", centre);
    desk.press("alerts.xhtml", "raise", "raise:raiseIt");
  }

  private void clear(AtomicReference<Round> round, int count)
      throws IOException, InterruptedException {
    Round over = new Round(count);
    round.set(over);
    over.begin();
    desk.open("alerts.xhtml");
    desk.pressFirst("alerts.xhtml", "holding", ":clear");
    over.isComplete(MISSED);
  }

  private void beats(List<SimulatedKiosk> kiosks) throws InterruptedException {
    double idle = cpu(MINUTE);
    AtomicInteger answered = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
    for (int i = 0; i < kiosks.size(); i++) {
      SimulatedKiosk kiosk = kiosks.get(i);
      clock.scheduleAtFixedRate(
          () ->
              kiosk
                  .beat()
                  .whenComplete(
                      (answer, fault) -> (fault == null ? answered : failed).incrementAndGet()),
          MINUTE.toMillis() * i / kiosks.size(),
          MINUTE.toMillis(),
          TimeUnit.MILLISECONDS);
    }
    new CountDownLatch(1).await(MINUTE.toMillis(), TimeUnit.MILLISECONDS);
    double busy = cpu(MINUTE.multipliedBy(2));
    clock.shutdownNow();
    System.out.printf(
        "%d screens, a beat each minute, %d answered, %d failed: %.1f %% of one core, %.1f %% of it before the first beat, so %.1f %% for the beats (at most 10)%n",
        kiosks.size(), answered.get(), failed.get(), busy, idle, busy - idle);
  }

  /** How much of one core the process with portal and back-office takes, in per cent. */
  private double cpu(Duration span) throws InterruptedException {
    Duration before = spent();
    long begun = System.nanoTime();
    new CountDownLatch(1).await(span.toMillis(), TimeUnit.MILLISECONDS);
    return 100.0 * spent().minus(before).toNanos() / (System.nanoTime() - begun);
  }

  private Duration spent() {
    ProcessHandle root = product.process().toHandle();
    return Stream.concat(Stream.of(root), root.descendants())
        .filter(one -> one.info().command().orElse("").endsWith("java"))
        .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** One change of the alarms, and when each screen heard of it. */
  private static final class Round {

    private final ConcurrentHashMap<Integer, Long> heard = new ConcurrentHashMap<>();
    private final CountDownLatch missing;
    private volatile long begun = System.nanoTime();

    Round(int count) {
      missing = new CountDownLatch(count);
    }

    void begin() {
      begun = System.nanoTime();
    }

    void heard(int kiosk, String line) {
      if (line.equals("event: alerts") && heard.putIfAbsent(kiosk, System.nanoTime()) == null) {
        missing.countDown();
      }
    }

    boolean isComplete(Duration patience) throws InterruptedException {
      return missing.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    int missing() {
      return (int) missing.getCount();
    }

    List<Double> millis() {
      return heard.values().stream().map(at -> (at - begun) / MILLIS).toList();
    }
  }
}
