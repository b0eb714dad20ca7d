package org.dateline.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The lock on a data directory: a file locked by the operating system, so that it ends with its
 * process, holding the number of that process for others to name.
 */
final class DirectoryLock implements AutoCloseable {

  private final FileChannel channel;

  private DirectoryLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock at once or not at all.
   *
   * @param remedy what to do when another process has it
   * @throws LoadException when another process has it
   */
  static DirectoryLock take(Path file, String remedy) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!tryLock(channel)) {
      channel.close();
      throw taken(file, remedy);
    }
    channel.truncate(0);
    channel.write(
        ByteBuffer.wrap(
            Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
    return new DirectoryLock(channel);
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException takenInThisProcess) {
      return false;
    }
  }

  private static LoadException taken(Path file, String remedy) throws IOException {
    return new LoadException(
        "%s: in use by process %s; stop it first, or %s"
            .formatted(file.getParent(), Files.readString(file).strip(), remedy));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
