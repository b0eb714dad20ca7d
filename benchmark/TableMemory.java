import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.annotate.timex.TimexFinder;
import org.dateline.resolve.dates.CalendarResolver;
import org.dateline.resolve.entities.EntityResolver;
import org.dateline.resolve.events.EventResolver;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.resolve.places.PlaceResolver;

/**
 * Prints how many megabytes of heap the tables of the resolve room hold, one after the other, and
 * how many CPU-seconds it takes to read them, without those of the collector and the compiler.
 *
 * <pre>java -cp 'cli/target/dateline.jar:cli/target/lib/*' benchmark/TableMemory.java</pre>
 *
 * Heap is what is left in use after the collector has run until it finds no more garbage; what a
 * part holds is what it adds to the parts before it. The networks are no tables.
 */
final class TableMemory {

  private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();
  private static final double MEGABYTE = 1 << 20;

  public static void main(String[] none) {
    List<Object> held = new ArrayList<>();
    long before = used();
    Gazetteer gazetteer = measure("gazetteer", Gazetteer::load, held);
    measure(
        "names and posts",
        () -> new EntityResolver(gazetteer, new PlaceResolver(gazetteer, PlaceResolver.CAUTIOUS)),
        held);
    measure("dates", () -> List.of(new TimexFinder(), new CalendarResolver()), held);
    measure("events", EventResolver::load, held);
    System.out.printf("%-16s %6.1f MB%n", "all", (used() - before) / MEGABYTE);
    if (held.isEmpty()) {
      throw new IllegalStateException("the tables are garbage");
    }
  }

  private static <T> T measure(String name, Supplier<T> load, List<Object> held)
      {
    long before = used();
    long cpu = cpuNanoseconds();
    T loaded = load.get();
    cpu = cpuNanoseconds() - cpu;
    held.add(loaded);
    System.out.printf("%-16s %6.1f MB %6.2f CPU-s%n", name, (used() - before) / MEGABYTE, cpu / 1e9);
    return loaded;
  }

  /** Bytes in use after collections that free nothing more. */
  private static long used() {
    long last = Long.MAX_VALUE;
    long now = collected();
    while (now < last) {
      last = now;
      now = collected();
    }
    return now;
  }

  private static long collected() {
    System.gc();
    return MEMORY.getHeapMemoryUsage().getUsed();
  }

  /** Of this thread, which reads the tables. */
  private static long cpuNanoseconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
