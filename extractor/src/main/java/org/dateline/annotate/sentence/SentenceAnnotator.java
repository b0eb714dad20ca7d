package org.dateline.annotate.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.Span;
import org.dateline.annotate.ModelException;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Segmenter;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/** Sentences of an English text with their tokens, parts of speech and lemmas. */
public final class SentenceAnnotator implements Segmenter {

  private static final String POS_MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final SentenceSplitter splitter;
  private final WordTokenizer tokenizer;
  private final Tagger tagger;
  private final Lemmas lemmas;

  private SentenceAnnotator(POSModel model) {
    Abbreviations abbreviations = Abbreviations.load();
    splitter = new SentenceSplitter(abbreviations);
    tokenizer = new WordTokenizer(abbreviations);
    tagger = new Tagger(model);
    lemmas = Lemmas.load();
  }

  /** Reads the model and tables from the class path. */
  public static SentenceAnnotator load() {
    try (InputStream in = SentenceAnnotator.class.getResourceAsStream(POS_MODEL)) {
      if (in == null) {
        throw new ModelException(
            POS_MODEL + ": not on the class path; add opennlp-models-pos-en 1.3.0");
      }
      return new SentenceAnnotator(new POSModel(in));
    } catch (IOException e) {
      throw new ModelException(POS_MODEL + ": damaged; fetch opennlp-models-pos-en again", e);
    }
  }

  @Override
  public List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : splitter.sentPosDetect(text)) {
      sentences.add(sentence(span.getCoveredText(text).toString(), span.getStart()));
    }
    return sentences;
  }

  private Sentence sentence(String sentence, int offset) {
    Span[] spans = tokenizer.tokenizePos(sentence);
    List<String> words = List.of(Span.spansToStrings(spans, sentence));
    List<Boolean> joined = new ArrayList<>();
    for (int i = 0; i < spans.length; i++) {
      joined.add(i > 0 && spans[i].getStart() == spans[i - 1].getEnd());
    }
    List<PartOfSpeech> tags = tagger.tag(words, joined);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < spans.length; i++) {
      String lemma = lemmas.lemma(words.get(i), tags.get(i));
      tokens.add(new Token(shifted(spans[i], offset), lemma, tags.get(i)));
    }
    return new Sentence(shifted(new Span(0, sentence.length()), offset), tokens);
  }

  private static org.dateline.text.Span shifted(Span span, int offset) {
    return new org.dateline.text.Span(offset + span.getStart(), offset + span.getEnd());
  }
}
