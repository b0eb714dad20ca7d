import java.util.List;
import java.util.Optional;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.network.EnglishReader;
import org.dateline.annotate.network.NetworkChoice;
import org.dateline.annotate.timex.TimexFinder;
import org.dateline.read.Article;

/** Dateline's whole room annotate, with the network that the property {@code network} names. */
public final class DatelineAnnotate implements AnnotateSpeed.Tool {

  private final Annotator annotator =
      new Annotator(
          EnglishReader.load(NetworkChoice.valueOf(System.getProperty("network"))), List.of(new TimexFinder()));

  @Override
  public void annotate(String text) {
    annotator.annotate(article(text));
  }

  private static Article article(String text) {
    return Article.ofText("1", Optional.empty(), text);
  }
}
