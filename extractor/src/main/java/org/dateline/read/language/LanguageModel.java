package org.dateline.read.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** OpenNLP's language detector, loaded when it is first asked. Safe for many threads. */
final class LanguageModel {

  private static final String RESOURCE = "/langdetect-183.bin";
  private static final String ENGLISH = "eng";

  private @Nullable LanguageDetectorME detector;

  synchronized LanguageGuess guess(String text) {
    if (detector == null) {
      detector = load();
    }
    Language[] ranked = detector.predictLanguages(text);
    double english = Double.MIN_NORMAL;
    for (Language language : ranked) {
      english = language.getLang().equals(ENGLISH) ? language.getConfidence() : english;
    }
    return new LanguageGuess(ranked[0].getLang(), ranked[0].getConfidence() / english);
  }

  private static LanguageDetectorME load() {
    try (InputStream in = LanguageModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no language model " + RESOURCE);
      }
      return new LanguageDetectorME(new LanguageDetectorModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException("language model " + RESOURCE, e);
    }
  }
}
