import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** CoreNLP from sentences to names and times, with its own settings. */
public final class CoreNlpAnnotate implements Supplier<Consumer<String>> {

  @Override
  public Consumer<String> get() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,depparse,ner");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return pipeline::process;
  }
}
