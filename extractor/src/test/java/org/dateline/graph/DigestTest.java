package org.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class DigestTest {

  @Property
  void hasTwelveCharactersOfBase32(@ForAll String text) {
    assertThat(Digest.of(text)).matches("[a-z2-7]{12}");
  }

  @Example
  void knowsWhereItsPartsEnd() {
    assertThat(Digest.of("ab", "c")).isNotEqualTo(Digest.of("a", "bc"));
    assertThat(Digest.of("ab")).isNotEqualTo(Digest.of("ab", ""));
  }
}
