package rs.putokaz.admin.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import rs.putokaz.desk.persistence.DeskEntities;

class PersistenceUnitTest {

  @Test
  void theServerManagesTheSameClassesAsTheCommandLine() throws Exception {
    List<String> listed = new ArrayList<>();
    try (InputStream xml = getClass().getResourceAsStream("/META-INF/persistence.xml")) {
      NodeList classes =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(xml)
              .getElementsByTagName("class");
      for (int i = 0; i < classes.getLength(); i++) {
        listed.add(classes.item(i).getTextContent());
      }
    }
    assertThat(listed).containsExactlyInAnyOrderElementsOf(DeskEntities.classNames());
  }
}
