import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP from sentences to names and times, with its own settings. */
public final class CoreNlpAnnotate implements AnnotateSpeed.Tool {

  private final StanfordCoreNLP pipeline;

  public CoreNlpAnnotate() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,depparse,ner");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public void annotate(String text) {
    pipeline.process(text);
  }
}
