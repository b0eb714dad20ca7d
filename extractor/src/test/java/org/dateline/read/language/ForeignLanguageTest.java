package org.dateline.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ForeignLanguageTest {

  private final ForeignLanguage foreignLanguage = new ForeignLanguage();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "French | Le conseil municipal a décidé mardi de fermer le vieux pont du port, parce que les ingénieurs ont trouvé des fissures dans ses piliers.",
        "German | Der Stadtrat hat am Dienstag beschlossen, die alte Hafenbrücke zu schließen, weil Ingenieure Risse in den Pfeilern gefunden haben.",
        "Spanish | El ayuntamiento decidió el martes cerrar el viejo puente del puerto porque los ingenieros encontraron grietas en sus pilares.",
        "Dutch | De gemeenteraad besloot dinsdag de oude havenbrug te sluiten omdat ingenieurs scheuren in de pijlers hebben gevonden.",
        "Russian | Городской совет решил во вторник закрыть старый мост в порту из-за трещин.",
        "Arabic | قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر القديم في الميناء بسبب التشققات"
      })
  void anotherLanguageIsNamed(String language, String text) {
    assertThat(foreignLanguage.of(text)).contains(language);
  }

  @Test
  void englishWithForeignNamesIsEnglish() {
    assertThat(
            foreignLanguage.of(
                "Jean-Pierre Dupont of the Académie des Sciences said that the bridge over the"
                    + " Garonne would open before the Fête de la Musique."))
        .isEmpty();
  }

  @Test
  void aTableOfEnglishResultsIsNotForeign() {
    assertThat(foreignLanguage.of("Results: Northport 2 Southport 1, Eastport 0 Westport 0"))
        .isEmpty();
  }

  @Test
  void aFewWordsCannotBeTold() {
    assertThat(foreignLanguage.of("Adieu, mon ami")).isEmpty();
  }
}
