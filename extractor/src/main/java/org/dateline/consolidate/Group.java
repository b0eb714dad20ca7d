package org.dateline.consolidate;

import java.util.List;
import org.dateline.consolidate.Link.Kind;

/**
 * Nodes that are one event or one entity.
 *
 * @param members addresses, two or more, in order
 * @param links the judgements that hold the group together, in order
 */
public record Group(Kind kind, List<String> members, List<Link> links) {

  public Group {
    members = List.copyOf(members);
    links = List.copyOf(links);
    if (members.size() < 2) {
      throw new IllegalArgumentException("a group of " + members);
    }
  }
}
