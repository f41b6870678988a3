package io.gaja.bench.replay;

import io.gaja.dispatch.place.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Posts among many points, so that hardly any point is far from one. */
final class Spread {
  private Spread() {}

  /** Each further post is the point that is farthest from all before; at most so many. */
  static List<Point> over(List<Point> points, int most) {
    List<Point> posts = new ArrayList<>();
    if (!points.isEmpty()) {
      posts.add(points.getFirst());
    }
    while (posts.size() < Math.min(most, points.size())) {
      posts.add(
          points.stream().max(Comparator.comparingLong(point -> away(point, posts))).orElseThrow());
    }
    return posts;
  }

  static Point nearest(List<Point> posts, Point to) {
    return posts.stream()
        .min(Comparator.comparingLong(post -> post.distanceTo(to).metres()))
        .orElseThrow();
  }

  private static long away(Point point, List<Point> posts) {
    return nearest(posts, point).distanceTo(point).metres();
  }
}
