package rs.putokaz.portal.wiring;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import rs.putokaz.portal.alert.CapAlerts;
import rs.putokaz.portal.asset.Assets;
import rs.putokaz.portal.fleet.FleetNews;
import rs.putokaz.portal.fleet.StreamServlet;
import rs.putokaz.portal.fleet.Streams;
import rs.putokaz.portal.http.Openings;
import rs.putokaz.portal.http.PageCache;
import rs.putokaz.portal.http.PageCacheFilter;
import rs.putokaz.portal.kiosk.KioskContent;
import rs.putokaz.portal.kiosk.Shell;
import rs.putokaz.portal.leaflet.LeafletMaker;
import rs.putokaz.portal.leaflet.Leaflets;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.portal.node.Settings;
import rs.putokaz.portal.page.ErrorPages;
import rs.putokaz.portal.page.Pages;
import rs.putokaz.portal.page.Printable;
import rs.putokaz.portal.page.Redirects;
import rs.putokaz.portal.search.SiteSearch;
import rs.putokaz.published.count.PageCounts;
import rs.putokaz.published.inbox.UnansweredSearches;
import rs.putokaz.published.kiosk.Devices;
import rs.putokaz.published.kiosk.FleetLine;
import rs.putokaz.published.kiosk.Gate;
import rs.putokaz.published.kiosk.KioskReports;
import rs.putokaz.published.kiosk.Pairings;

/**
 * Makes the parts when the application starts, each once, and ends them with it. There is no CDI in
 * the portal: its container would take seconds of each start and open a request scope for each
 * ready page (ADR 0014).
 */
@WebListener
public class PortalParts implements ServletContextListener {

  /** Where the resources find the parts. */
  static final String BINDINGS = "rs.putokaz.portal.parts";

  private static final Duration COUNTS_WRITTEN = Duration.ofSeconds(5);

  @Resource ManagedThreadFactory threads;

  private PortalNode node;
  private UnansweredSearches unanswered;
  private PageCounts counts;
  private FleetLine fleetLine;
  private LeafletMaker leaflets;

  @Override
  public void contextInitialized(ServletContextEvent start) {
    ServletContext context = start.getServletContext();
    Settings settings = Settings.of(ConfigProvider.getConfig());
    PageCache cache = new PageCache();
    node = new PortalNode(settings, cache, threads);
    unanswered = new UnansweredSearches(node::connect, settings.searchesPause());
    threads.newThread(unanswered).start();
    counts =
        new PageCounts(
            settings.countsFolder(),
            node::connect,
            COUNTS_WRITTEN,
            settings.countsPause(),
            Clock.systemUTC());
    threads.newThread(counts).start();
    AbstractBinder fleet = fleet(context, settings);
    threads.newThread(fleetLine).start();
    context.setAttribute(BINDINGS, bindings(settings, cache, fleet));
    FilterRegistration.Dynamic filter =
        context.addFilter("page-cache", new PageCacheFilter(cache, new Openings(counts)));
    filter.setAsyncSupported(true);
    filter.addMappingForUrlPatterns(
        EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR), false, "/*");
  }

  private AbstractBinder bindings(Settings settings, PageCache cache, AbstractBinder fleet) {
    Assets assets = new Assets();
    Pages pages = new Pages(node, settings, assets);
    Leaflets made = new Leaflets(node, pages, settings);
    leaflets = new LeafletMaker(node, pages, made);
    threads.newThread(leaflets).start();
    return new AbstractBinder() {
      @Override
      protected void configure() {
        install(fleet);
        bind(settings).to(Settings.class);
        bind(Clock.systemUTC()).to(Clock.class);
        bind(cache).to(PageCache.class);
        bind(node).to(PortalNode.class);
        bind(assets).to(Assets.class);
        bind(new KioskContent(node, pages, settings, Clock.systemUTC())).to(KioskContent.class);
        bind(new Shell(assets)).to(Shell.class);
        bind(pages).to(Pages.class);
        bind(made).to(Leaflets.class).to(Printable.class);
        bind(new ErrorPages(pages)).to(ErrorPages.class);
        bind(new Redirects(node)).to(Redirects.class);
        bind(new SiteSearch(node)).to(SiteSearch.class);
        bind(unanswered).to(UnansweredSearches.class);
        bind(new CapAlerts(settings)).to(CapAlerts.class);
      }
    };
  }

  /** The screens: their list, the line that brings what they tell, and their streams. */
  private AbstractBinder fleet(ServletContext context, Settings settings) {
    Devices devices = new Devices(settings.replicaFolder().resolveSibling("kiosks.json"));
    Gate gate = new Gate(devices, Clock.systemUTC());
    FleetNews news = new FleetNews(node);
    Streams streams = new Streams(devices, news, Clock.systemUTC());
    fleetLine = new FleetLine(node::connect, devices, streams::tick);
    streams.use(fleetLine);
    ServletRegistration.Dynamic stream =
        context.addServlet("kiosk-stream", new StreamServlet(gate, streams));
    stream.setAsyncSupported(true);
    stream.addMapping("/api/kiosk/v1/stream");
    return new AbstractBinder() {
      @Override
      protected void configure() {
        bind(devices).to(Devices.class);
        bind(gate).to(Gate.class);
        bind(news).to(FleetNews.class);
        bind(fleetLine).to(FleetLine.class);
        bind(new Pairings(node::connect)).to(Pairings.class);
        bind(new KioskReports(node::connect)).to(KioskReports.class);
      }
    };
  }

  @Override
  public void contextDestroyed(ServletContextEvent end) {
    if (leaflets != null) {
      leaflets.close();
    }
    if (fleetLine != null) {
      fleetLine.close();
    }
    if (counts != null) {
      counts.close();
    }
    if (unanswered != null) {
      unanswered.close();
    }
    if (node != null) {
      node.close();
    }
  }
}
