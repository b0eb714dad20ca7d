package org.dateline.server.page;

import java.util.Arrays;
import java.util.List;

/**
 * Places for the nodes of a network (Fruchterman and Reingold, "Graph drawing by force-directed
 * placement", 1991): those that are linked attract each other, all that are near repel; at last
 * their names are moved off each other. The same network lies the same way every time.
 */
final class Layout {

  private static final int ROUNDS = 500;
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  /** The pull to the middle, which keeps parts that are not linked together. */
  private static final double GRAVITY = 0.06;

  /** Distances between neighbours beyond which nodes no longer repel each other. */
  private static final double REACH = 3;

  /** Rounds in which names are moved off each other. */
  private static final int PUSHES = 120;

  /** A link between the nodes of two numbers. */
  record Link(int one, int other, double weight) {}

  /** The room that a node takes with its name, to each side of its middle. */
  record Room(double wide, double high) {}

  private final List<Room> rooms;
  private final double width;
  private final double height;
  private final double[] x;
  private final double[] y;

  private Layout(List<Room> rooms, double width, double height) {
    this.rooms = List.copyOf(rooms);
    this.width = width;
    this.height = height;
    int nodes = rooms.size();
    this.x = new double[nodes];
    this.y = new double[nodes];
    for (int i = 0; i < nodes; i++) {
      double radius = Math.sqrt((i + 0.5) / nodes) / 2;
      x[i] = width * (0.5 + radius * Math.cos(i * GOLDEN_ANGLE));
      y[i] = height * (0.5 + radius * Math.sin(i * GOLDEN_ANGLE));
    }
  }

  /** Lays out nodes, numbered in the order of their rooms, within a rectangle. */
  static Layout of(List<Room> rooms, List<Link> links, double width, double height) {
    Layout layout = new Layout(rooms, width, height);
    double distance = 0.8 * Math.sqrt(width * height / Math.max(rooms.size(), 1));
    for (int round = 0; round < ROUNDS; round++) {
      layout.move(links, distance, distance * (1 - (double) round / ROUNDS));
    }
    layout.fill();
    for (int push = 0; push < PUSHES; push++) {
      layout.separate();
    }
    return layout;
  }

  double x(int node) {
    return x[node];
  }

  double y(int node) {
    return y[node];
  }

  private void move(List<Link> links, double distance, double step) {
    double[] dx = new double[x.length];
    double[] dy = new double[x.length];
    repel(dx, dy, distance);
    for (Link link : links) {
      double pull = Math.sqrt(square(link.one(), link.other())) / distance * link.weight();
      double across = (x[link.other()] - x[link.one()]) * pull;
      double down = (y[link.other()] - y[link.one()]) * pull;
      dx[link.one()] += across;
      dy[link.one()] += down;
      dx[link.other()] -= across;
      dy[link.other()] -= down;
    }
    for (int i = 0; i < x.length; i++) {
      double length = Math.max(Math.hypot(dx[i], dy[i]), 0.01);
      x[i] += dx[i] / length * Math.min(length, step);
      y[i] += dy[i] / length * Math.min(length, step);
    }
  }

  private void repel(double[] dx, double[] dy, double distance) {
    double reach = REACH * distance * REACH * distance;
    for (int i = 0; i < x.length; i++) {
      dx[i] = (width / 2 - x[i]) * GRAVITY;
      dy[i] = (height / 2 - y[i]) * GRAVITY * width / height;
      for (int j = 0; j < x.length; j++) {
        double square = Math.max(square(i, j), 1);
        if (i != j && square < reach) {
          dx[i] += (x[i] - x[j]) / square * distance * distance;
          dy[i] += (y[i] - y[j]) / square * distance * distance;
        }
      }
    }
  }

  private double square(int i, int j) {
    return (x[i] - x[j]) * (x[i] - x[j]) + (y[i] - y[j]) * (y[i] - y[j]);
  }

  /** Stretches the drawing to the whole rectangle. */
  private void fill() {
    stretch(x, width);
    stretch(y, height);
  }

  private static void stretch(double[] places, double size) {
    double least = Arrays.stream(places).min().orElse(0);
    double most = Arrays.stream(places).max().orElse(0);
    for (int i = 0; i < places.length; i++) {
      places[i] = most > least ? (places[i] - least) / (most - least) * size : size / 2;
    }
  }

  /** Moves nodes whose rooms overlap away from each other, the shorter way. */
  private void separate() {
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < i; j++) {
        double across = rooms.get(i).wide() + rooms.get(j).wide() - Math.abs(x[i] - x[j]);
        double down = rooms.get(i).high() + rooms.get(j).high() - Math.abs(y[i] - y[j]);
        if (across > 0 && down > 0) {
          if (across < down) {
            part(x, i, j, across, width);
          } else {
            part(y, i, j, down, height);
          }
        }
      }
    }
  }

  private static void part(double[] places, int i, int j, double overlap, double size) {
    double step = places[i] < places[j] ? -overlap / 2 : overlap / 2;
    places[i] = Math.clamp(places[i] + step, 0, size);
    places[j] = Math.clamp(places[j] - step, 0, size);
  }
}
