package org.dateline.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.query.QueryException;
import org.dateline.server.linked.Names;

/**
 * Which events a view shows, as the view's address says it.
 *
 * @param of names of nodes, {@code person/joe-biden}, in the order they were chosen
 * @param type the local name of an event type, {@code CONSULT}
 * @param realis the local name of a kind of realis, {@code planned}
 * @param from the first day they may begin on
 * @param until the last day they may end on
 */
record Filter(
    List<String> of,
    Optional<String> type,
    Optional<String> realis,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {

  /** Nodes that one address may name. */
  private static final int MOST = 12;

  Filter {
    of = List.copyOf(of);
  }

  /**
   * Reads an address.
   *
   * @throws QueryException when a value is none of its parameter's
   */
  static Filter of(HttpServletRequest request, Choices choices) {
    List<String> of =
        Arrays.stream(Optional.ofNullable(request.getParameterValues("of")).orElse(new String[0]))
            .filter(name -> !name.isBlank())
            .distinct()
            .limit(MOST)
            .toList();
    of.forEach(Filter::requireName);
    return new Filter(
        of,
        given(request, "type").map(choices::requireType),
        given(request, "realis").map(choices::requireRealis),
        given(request, "from").map(day -> day("from", day)),
        given(request, "until").map(day -> day("until", day)));
  }

  private static Optional<String> given(HttpServletRequest request, String parameter) {
    return Optional.ofNullable(request.getParameter(parameter)).filter(value -> !value.isBlank());
  }

  private static void requireName(String name) {
    if (new Names("").node(name).isEmpty()) {
      throw new QueryException(
          "of %s: not the name of a node; give one such as state/fr".formatted(name));
    }
  }

  private static LocalDate day(String parameter, String value) {
    try {
      return LocalDate.parse(value.strip());
    } catch (DateTimeException malformed) {
      throw new QueryException(
          "%s %s: not a day; give one such as 2024-04-01".formatted(parameter, value), malformed);
    }
  }

  /** Whether only events with a date can fit. */
  boolean isOfDays() {
    return from.isPresent() || until.isPresent();
  }

  Filter within(LocalDate first, LocalDate last) {
    return new Filter(of, type, realis, Optional.of(first), Optional.of(last));
  }

  Filter since(LocalDate first) {
    return new Filter(of, type, realis, Optional.of(first), until);
  }

  Filter till(LocalDate last) {
    return new Filter(of, type, realis, from, Optional.of(last));
  }

  /** The same for other nodes. */
  Filter about(List<String> names) {
    return new Filter(names, type, realis, from, until);
  }

  /** The same for one node more. */
  Filter and(String name) {
    return about(Stream.concat(of.stream(), Stream.of(name)).distinct().limit(MOST).toList());
  }

  /** The same without a node. */
  Filter without(String name) {
    return about(of.stream().filter(each -> !each.equals(name)).toList());
  }

  /** The address of a view of these events; equal filters have equal addresses. */
  String address(String path) {
    List<String> parameters = new ArrayList<>();
    of.forEach(name -> parameters.add("of=" + name));
    type.ifPresent(value -> parameters.add("type=" + encoded(value)));
    realis.ifPresent(value -> parameters.add("realis=" + encoded(value)));
    from.ifPresent(value -> parameters.add("from=" + value));
    until.ifPresent(value -> parameters.add("until=" + value));
    return parameters.isEmpty()
        ? path
        : parameters.stream().collect(Collectors.joining("&", path + "?", ""));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
