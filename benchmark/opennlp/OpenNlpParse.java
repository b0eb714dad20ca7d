import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Prints a treebank ({@code OpenNlpParse FILE.conllu[.gz]}) with the tags and lemmas of OpenNLP's own models, which were trained on
 * the training part of UD English EWT. Columns that those do not tell are left empty.
 */
public final class OpenNlpParse {

  private OpenNlpParse() {}

  public static void main(String[] arguments) throws IOException {
    POSTaggerME tagger = new POSTaggerME(new POSModel(model("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")));
    LemmatizerME lemmatizer = new LemmatizerME(new LemmatizerModel(model("opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin")));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    List<String> forms = new ArrayList<>();
    try (BufferedReader lines = reader(arguments[0])) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t", -1);
        if (columns[0].matches("\\d+")) {
          forms.add(columns[1]);
        } else if (line.isBlank()) {
          print(forms, tagger, lemmatizer, out);
          forms.clear();
        }
      }
    }
    print(forms, tagger, lemmatizer, out);
    out.flush();
  }

  private static void print(List<String> forms, POSTaggerME tagger, LemmatizerME lemmatizer, PrintStream out) {
    String[] tokens = forms.toArray(String[]::new);
    String[] tags = tagger.tag(tokens);
    String[] lemmas = lemmatizer.lemmatize(tokens, tags);
    for (int i = 0; i < tokens.length; i++) {
      out.printf("%d\t%s\t%s\t%s\t_\t_\t_\t_\t_\t_%n", i + 1, tokens[i], lemmas[i], tags[i]);
    }
    out.println();
  }

  private static InputStream model(String name) throws IOException {
    InputStream model = OpenNlpParse.class.getResourceAsStream("/" + name);
    if (model == null) {
      throw new IOException(name + ": not on the class path");
    }
    return model;
  }

  private static BufferedReader reader(String file) throws IOException {
    InputStream in = new FileInputStream(file);
    return new BufferedReader(new InputStreamReader(file.endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
  }
}
