package rs.putokaz.admin.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What waits at the desk, one click from the place where it is done. */
@Named("dashboard")
@RequestScoped
public class DashboardBean {

  private static final Set<String> TASKS =
      Set.of("mine", "in-review", "approved", "outdated", "overdue");

  @Inject ArticlesBean articles;

  private List<Task> tasks;

  /** Articles that wait for something. */
  public static class Task {

    private final String label;
    private final int count;
    private final String url;

    Task(String label, int count, String url) {
      this.label = label;
      this.count = count;
      this.url = url;
    }

    /** What they wait for. */
    public String getLabel() {
      return label;
    }

    /** How many there are. */
    public int getCount() {
      return count;
    }

    /** Address of their list. */
    public String getUrl() {
      return url;
    }
  }

  /** What waits; nothing that has no article. */
  public List<Task> getTasks() {
    if (tasks == null) {
      String context =
          FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
      tasks =
          articles.getPills().stream()
              .filter(pill -> TASKS.contains(pill.getWord()) && pill.getCount() > 0)
              .map(
                  pill ->
                      new Task(
                          pill.getLabel(),
                          pill.getCount(),
                          context + "/articles.xhtml?show=" + pill.getWord()))
              .toList();
    }
    return tasks;
  }
}
