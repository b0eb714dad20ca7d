package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RejectedListTest {

  @TempDir private Path temporary;

  @Test
  void theListHoldsTheRejectionsOfTheLastBuildOnly() throws IOException {
    Path file = temporary.resolve("rejected.tsv");
    try (DataSet dataSet = DataSet.toLoad(temporary, Optional.empty())) {
      dataSet.listRejected(List.of(new Rejection("/b.txt", "", "empty")));
      assertThat(dataSet.listRejected(List.of(new Rejection("/a.txt", "line 3", "too long"))))
          .contains(file);
      assertThat(file).hasContent("source\tplace\treason\n/a.txt\tline 3\ttoo long\n");

      assertThat(dataSet.listRejected(List.of())).isEmpty();
      assertThat(file).doesNotExist();
    }
  }

  @Test
  void aNameWithATabIsStillOneCell() throws IOException {
    Path file = temporary.resolve("list.tsv");

    RejectedList.write(file, List.of(new Rejection("/a\tb\n\\c.txt", "", "empty")));

    assertThat(file).hasContent("source\tplace\treason\n/a\\tb\\n\\\\c.txt\t\tempty\n");
  }
}
