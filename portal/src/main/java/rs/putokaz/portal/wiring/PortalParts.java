package rs.putokaz.portal.wiring;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import rs.putokaz.portal.asset.Assets;
import rs.putokaz.portal.http.Openings;
import rs.putokaz.portal.http.PageCache;
import rs.putokaz.portal.http.PageCacheFilter;
import rs.putokaz.portal.kiosk.KioskContent;
import rs.putokaz.portal.kiosk.Shell;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.portal.node.Settings;
import rs.putokaz.portal.page.ErrorPages;
import rs.putokaz.portal.page.Pages;
import rs.putokaz.portal.page.Redirects;
import rs.putokaz.portal.search.SiteSearch;
import rs.putokaz.published.count.PageCounts;
import rs.putokaz.published.inbox.UnansweredSearches;

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
    context.setAttribute(BINDINGS, bindings(settings, cache));
    FilterRegistration filter =
        context.addFilter("page-cache", new PageCacheFilter(cache, new Openings(counts)));
    filter.addMappingForUrlPatterns(
        EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR), false, "/*");
  }

  private AbstractBinder bindings(Settings settings, PageCache cache) {
    Assets assets = new Assets();
    Pages pages = new Pages(node, settings, assets);
    return new AbstractBinder() {
      @Override
      protected void configure() {
        bind(settings).to(Settings.class);
        bind(Clock.systemUTC()).to(Clock.class);
        bind(cache).to(PageCache.class);
        bind(node).to(PortalNode.class);
        bind(assets).to(Assets.class);
        bind(new KioskContent(node, pages, settings, Clock.systemUTC())).to(KioskContent.class);
        bind(new Shell(assets)).to(Shell.class);
        bind(pages).to(Pages.class);
        bind(new ErrorPages(pages)).to(ErrorPages.class);
        bind(new Redirects(node)).to(Redirects.class);
        bind(new SiteSearch(node)).to(SiteSearch.class);
        bind(unanswered).to(UnansweredSearches.class);
      }
    };
  }

  @Override
  public void contextDestroyed(ServletContextEvent end) {
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
