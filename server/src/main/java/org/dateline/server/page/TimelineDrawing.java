package org.dateline.server.page;

import java.util.ArrayList;
import java.util.List;

/** A chronicle as bars; the lower part of each is told as fact. */
record TimelineDrawing(Chronicle chronicle, Filter filter, String path) {

  private static final double WIDTH = 1000;
  private static final double HEIGHT = 220;
  private static final double LEFT = 40;
  private static final double FOOT = 26;
  private static final double TOP = 12;

  /** The room that a name below the bars needs. */
  private static final double TICK = 70;

  Html drawn() {
    return Svg.pane(
        "Events by " + chronicle.step().word(),
        new Svg.Frame(0, 0, WIDTH, HEIGHT),
        Svg.group("scale", scale()),
        Svg.group("bars", bars()),
        Svg.group("ticks", ticks()));
  }

  private double width() {
    return (WIDTH - LEFT) / chronicle.bars().size();
  }

  private double height(int events) {
    return (HEIGHT - TOP - FOOT) * events / top();
  }

  /** A round number above all bars. */
  private int top() {
    int most = Math.max(chronicle.most(), 4);
    int unit = (int) Math.pow(10, Math.floor(Math.log10(most)));
    for (int factor : new int[] {1, 2, 4, 5, 8}) {
      if (unit * factor >= most) {
        return unit * factor;
      }
    }
    return unit * 10;
  }

  private List<Html> scale() {
    List<Html> lines = new ArrayList<>();
    for (int quarter = 0; quarter <= 4; quarter += 2) {
      int events = top() * quarter / 4;
      double y = HEIGHT - FOOT - height(events);
      lines.add(Svg.shape("line", "x1", LEFT, "x2", WIDTH, "y1", y, "y2", y));
      lines.add(Svg.text(Counted.grouped(events), "x", LEFT - 8, "y", y + 4));
    }
    return lines;
  }

  private List<Html> bars() {
    List<Html> bars = new ArrayList<>();
    for (int i = 0; i < chronicle.bars().size(); i++) {
      Chronicle.Bar bar = chronicle.bars().get(i);
      if (bar.events() > 0) {
        bars.add(bar(bar, LEFT + i * width()));
      }
    }
    return bars;
  }

  private Html bar(Chronicle.Bar bar, double x) {
    double gap = Math.min(2, width() / 5);
    double whole = height(bar.events());
    double facts = height(bar.facts());
    double wide = width() - gap;
    return Svg.link(
        filter.within(bar.period().first(), bar.period().last()).address(path),
        "%s: %s, %s told as facts"
            .formatted(
                chronicle.step().name(bar.period()),
                Counted.events(bar.events()),
                Counted.grouped(bar.facts())),
        Svg.shape(
            "rect", "class", "hit", "x", x, "y", TOP, "width", wide, "height", HEIGHT - TOP - FOOT),
        Svg.shape(
            "rect",
            "class",
            "other",
            "x",
            x,
            "y",
            HEIGHT - FOOT - whole,
            "width",
            wide,
            "height",
            whole - facts),
        Svg.shape(
            "rect",
            "class",
            "fact",
            "x",
            x,
            "y",
            HEIGHT - FOOT - facts,
            "width",
            wide,
            "height",
            facts));
  }

  private List<Html> ticks() {
    List<Html> ticks = new ArrayList<>();
    int every = (int) Math.ceil(TICK / width());
    for (int i = 0; i < chronicle.bars().size(); i += every) {
      double x = LEFT + (i + 0.5) * width();
      if (x < WIDTH - TICK / 3) {
        ticks.add(
            Svg.text(
                chronicle.step().tick(chronicle.bars().get(i).period()),
                "x",
                Math.max(x, LEFT + 22),
                "y",
                HEIGHT - 6));
      }
    }
    return ticks;
  }
}
