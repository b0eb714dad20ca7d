package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The W3C tests of the SPARQL 1.1 protocols. The counts are printed, one line for each manifest;
 * docs/operations.md has the command that runs them alone.
 */
final class ConformanceTest {

  @RegisterExtension private static final SampleServer SERVER = new SampleServer();

  @ParameterizedTest
  @CsvSource({
    "protocol/manifest.ttl, 34",
    "graph-store-protocol/manifest-indirect.ttl, 9",
    "graph-store-protocol/manifest-direct.ttl, 4"
  })
  void everyTestOfTheManifestPasses(String manifest, int count) throws Exception {
    List<Manifest.Test> tests = Manifest.tests(manifest);
    List<String> failures = new ArrayList<>();
    for (Manifest.Test test : tests) {
      try {
        new ManifestRun(SERVER.address()).run(test);
      } catch (AssertionError failure) {
        failures.add(test.name() + ": " + failure.getMessage());
      }
    }
    System.out.printf("W3C %s: %d/%d%n", manifest, tests.size() - failures.size(), tests.size());
    assertThat(failures).isEmpty();
    assertThat(tests).hasSize(count);
  }
}
