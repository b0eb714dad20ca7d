package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataSetTest {

  @TempDir private Path temporary;

  @Test
  void aDirectoryOfSomebodyElseIsLeftAlone() throws IOException {
    Files.writeString(temporary.resolve("thesis.txt"), "two years of work");
    assertThatThrownBy(() -> DataSet.toLoad(temporary, Optional.empty()))
        .isInstanceOf(LoadException.class)
        .hasMessage(
            temporary + ": not empty and not a Dateline data set; choose another --data directory");
    assertThat(temporary).isDirectoryContaining(file -> file.endsWith("thesis.txt"));
    assertThat(temporary).isDirectoryNotContaining(file -> file.endsWith("lock"));
  }

  @Test
  void aFileIsNotADataDirectory() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "text");
    assertThatThrownBy(() -> DataSet.toLoad(file, Optional.empty()))
        .isInstanceOf(LoadException.class)
        .hasMessage(file + ": is a file; choose another --data directory");
  }

  @Test
  void aDataSetThatIsNotThereCannotBeRead() {
    assertThatThrownBy(() -> DataSet.toRead(temporary.resolve("none")))
        .isInstanceOf(LoadException.class)
        .hasMessageContaining("no data set there; make one with: ./dateline build");
  }

  @Test
  void aDataSetThatHoldsNothingSaysSoAndLetsGo() {
    DataSet.toLoad(temporary, Optional.empty()).close();
    assertThatThrownBy(() -> DataSet.toRead(temporary))
        .isInstanceOf(LoadException.class)
        .hasMessageContaining("holds nothing yet");
    DataSet.toLoad(temporary, Optional.empty()).close();
  }

  @Test
  void theBaseIsFixedWhenTheDataSetIsMade() {
    DataSet.toLoad(temporary, Optional.of("https://news.example/")).close();
    try (DataSet again = DataSet.toLoad(temporary, Optional.empty())) {
      assertThat(again.base()).isEqualTo("https://news.example/");
    }
    assertThatThrownBy(() -> DataSet.toLoad(temporary, Optional.of("https://other.example/")))
        .isInstanceOf(LoadException.class)
        .hasMessageContaining("made for the base IRI https://news.example/");
  }

  @Test
  void aBaseThatIsNoAddressIsRefused() {
    assertThatThrownBy(() -> DataSet.toLoad(temporary, Optional.of("news example")))
        .isInstanceOf(LoadException.class)
        .hasMessageContaining("not a base IRI");
  }

  @Test
  void anotherFormatIsRefused() throws IOException {
    Files.writeString(temporary.resolve("dateline.properties"), "format=99\nbase=http://a/\n");
    assertThatThrownBy(() -> DataSet.toLoad(temporary, Optional.empty()))
        .isInstanceOf(LoadException.class)
        .hasMessageContaining("written in format 99");
  }

  @Test
  void aKillBeforeTheMarkerLeavesADirectoryThatIsStillOurs() throws IOException {
    Files.createFile(temporary.resolve("lock"));
    Files.writeString(temporary.resolve("dateline.properties.tmp"), "for");
    DataSet.toLoad(temporary, Optional.empty()).close();
  }
}
