package org.dateline.resolve.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Groups of items of which any two are probably one, by average linkage: the two groups whose pairs
 * are the most probable on the mean are joined first, until none are probable enough. A pair that
 * was not judged counts as improbable.
 */
public final class Clusters {

  /** The probability of a pair that cannot be one: it keeps apart all groups that hold its ends. */
  public static final double NEVER = Double.NEGATIVE_INFINITY;

  private static final Comparator<Joint> MOST_PROBABLE =
      Comparator.comparingDouble(Joint::mean)
          .reversed()
          .thenComparingInt(Joint::one)
          .thenComparingInt(Joint::other);

  private final List<List<Integer>> groups = new ArrayList<>();
  private final List<Map<Integer, Double>> sums = new ArrayList<>();
  private final PriorityQueue<Joint> joints = new PriorityQueue<>(MOST_PROBABLE);

  /**
   * Two items, by number, with the probability that they are one.
   *
   * @param probability 0 to 1, or {@link #NEVER}
   */
  public record Pair(int one, int other, double probability) {}

  /** Two groups as they were when their pairs had this mean. */
  private record Joint(double mean, int one, int other, int sizes) {}

  private Clusters(int items) {
    for (int item = 0; item < items; item++) {
      groups.add(new ArrayList<>(List.of(item)));
      sums.add(new TreeMap<>());
    }
  }

  /**
   * Groups the items 0 to {@code items - 1}.
   *
   * @param least the mean probability that two groups must have to be joined
   * @return each item once, groups and items in order
   */
  public static List<List<Integer>> of(int items, List<Pair> pairs, double least) {
    Clusters clusters = new Clusters(items);
    for (Pair pair : pairs) {
      clusters.sums.get(pair.one).merge(pair.other, pair.probability, Double::sum);
      clusters.sums.get(pair.other).merge(pair.one, pair.probability, Double::sum);
      clusters.offer(pair.one, pair.other);
    }
    clusters.join(least);
    return clusters.groups.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted().toList())
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  private void join(double least) {
    while (!joints.isEmpty() && joints.element().mean >= least) {
      Joint joint = joints.remove();
      if (joint.sizes == sizes(joint.one, joint.other)) {
        join(joint.one, joint.other);
      }
    }
  }

  /** A joint of groups that have grown since is out of date. */
  private int sizes(int one, int other) {
    int first = groups.get(one).size();
    int second = groups.get(other).size();
    return first == 0 || second == 0 ? 0 : first + second;
  }

  private void join(int into, int from) {
    groups.get(into).addAll(groups.get(from));
    groups.get(from).clear();
    Map<Integer, Double> moved = sums.get(from);
    sums.get(into).remove(from);
    moved.remove(into);
    moved.forEach((group, sum) -> {
      sums.get(group).remove(from);
      sums.get(group).merge(into, sum, Double::sum);
      sums.get(into).merge(group, sum, Double::sum);
    });
    moved.clear();
    sums.get(into).keySet().forEach(group -> offer(into, group));
  }

  private void offer(int one, int other) {
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    int pairs = groups.get(first).size() * groups.get(second).size();
    double sum = sums.get(first).getOrDefault(second, NEVER);
    joints.add(new Joint(sum / pairs, first, second, sizes(first, second)));
  }
}
