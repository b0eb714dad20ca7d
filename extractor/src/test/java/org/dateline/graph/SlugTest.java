package org.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;

final class SlugTest {

  @Property
  void anyStringBecomesPlainAscii(@ForAll String name) {
    assertThat(Slug.of(name)).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(73);
  }

  @Property
  void anyStringGivesAHintOfLettersDigitsAndHyphens(@ForAll String name) {
    assertThat(Slug.hint(name)).matches("([a-z0-9]+(-[a-z0-9]+)*)?").hasSizeLessThanOrEqualTo(60);
  }

  @Property
  void differentWordsGiveDifferentNames(
      @ForAll
          @NotEmpty @CharRange(from = 'a', to = 'z')
          @CharRange(from = 'а', to = 'я')
          @StringLength(max = 90)
          String one,
      @ForAll
          @NotEmpty @CharRange(from = 'a', to = 'z')
          @CharRange(from = '一', to = '龥')
          @StringLength(max = 90)
          String other) {
    Assume.that(!one.equals(other));
    assertThat(Slug.of(one)).isNotEqualTo(Slug.of(other));
  }

  @Property
  void longNamesThatDifferAtTheEndDiffer(
      @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 61, max = 200) String name) {
    assertThat(Slug.of(name + "x")).isNotEqualTo(Slug.of(name + "y"));
  }

  @Property
  void caseAndSurroundingSpaceMakeNoDifference(
      @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 60) String name) {
    assertThat(Slug.of(" " + name.toUpperCase(Locale.ROOT) + " ")).isEqualTo(Slug.of(name));
  }

  @Example
  void namesStayReadable() {
    assertThat(Slug.of("Benjamin Netanyahu")).isEqualTo("benjamin-netanyahu");
    assertThat(Slug.of("Karine Jean-Pierre")).isEqualTo("karine-jean-pierre");
    assertThat(Slug.of("Abiy Ahmed’s Côte d'Ivoire")).isEqualTo("abiy-ahmeds-cote-divoire");
    assertThat(Slug.of("Łódź & Straße")).isEqualTo("lodz-strasse");
  }

  @Example
  void otherScriptsAndSymbolsAreToldApartByADigest() {
    assertThat(Slug.of("Путин")).isNotEqualTo(Slug.of("Ельцин"));
    assertThat(Slug.of("C++")).startsWith("c-").isNotEqualTo(Slug.of("C"));
    assertThat(Slug.of("🚢")).isNotEqualTo(Slug.of("🚀"));
    assertThat(Slug.of("")).isNotEmpty();
  }
}
