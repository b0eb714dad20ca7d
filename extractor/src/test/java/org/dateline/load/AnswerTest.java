package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.URI;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnswerTest {

  private static final URI SERVER = URI.create("https://news.example/data");

  @ParameterizedTest
  @CsvSource({"401,true", "403,true", "404,true", "413,true", "500,true", "503,false", "429,false"})
  void everyRefusalIsOneLineAndOnlyABusyServerIsAskedAgain(int code, boolean isFinal) {
    Answer answer = new Answer.Status(code);
    assertThat(answer.isFinal()).isEqualTo(isFinal);
    assertThatThrownBy(() -> answer.check(SERVER))
        .isInstanceOf(LoadException.class)
        .hasMessageStartingWith(SERVER + ": " + code + ", ")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aServerThatDoesNotAnswerIsAskedAgain() {
    assertThat(new Answer.Silence(new ConnectException()).isFinal()).isFalse();
  }

  @Test
  void aCertificateThatIsNotTrustedStaysSo() {
    Answer answer = new Answer.Silence(new SSLHandshakeException("unable to find valid path"));
    assertThat(answer.isFinal()).isTrue();
    assertThatThrownBy(() -> answer.check(SERVER))
        .hasMessageStartingWith(SERVER + ": no trusted TLS connection");
  }
}
