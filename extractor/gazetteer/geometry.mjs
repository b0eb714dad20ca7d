// Middles of shapes and of groups of points, as [lon, lat] in degrees. Plane geometry is good enough for regions
// that do not cross the 180th meridian; those that do are shifted first.

/** Twice the signed area of a ring, and the sums for its centroid. */
function ringSums(ring) {
  let area = 0, x = 0, y = 0;
  for (let i = 0; i < ring.length - 1; i++) {
    const [x0, y0] = ring[i], [x1, y1] = ring[i + 1];
    const cross = x0 * y1 - x1 * y0;
    area += cross; x += (x0 + x1) * cross; y += (y0 + y1) * cross;
  }
  return { area, x, y };
}

/** Moves the western half of a shape across the 180th meridian to its eastern one, where it has both. */
function joined(points) {
  const far = points.some(([x]) => x > 150) && points.some(([x]) => x < -150);
  return far ? points.map(([x, y]) => [x < 0 ? x + 360 : x, y]) : points;
}

const wrapped = ([x, y]) => [x > 180 ? x - 360 : x, y];

const NEAR = 1.5; // degrees
const STEP = 0.25;

/**
 * The middle of what lies within borders and near a town: borders in the data run far out to sea. Without towns, the
 * middle of the borders.
 */
export function inhabitedMiddle(polygons, towns) {
  const points = joined([...polygons.flatMap((polygon) => polygon[0]), ...towns.map((t) => [t.lon, t.lat])]);
  let at = 0;
  const rings = polygons.map((polygon) => points.slice(at, (at += polygon[0].length)));
  const near = new Set(points.slice(at).flatMap(([x, y]) => cellsAround(x, y)));
  let weight = 0, x = 0, y = 0;
  for (const ring of rings) {
    const [west, east] = extent(ring.map((p) => p[0])), [south, north] = extent(ring.map((p) => p[1]));
    for (let i = Math.ceil(west / STEP); i * STEP <= east; i++) {
      for (let j = Math.ceil(south / STEP); j * STEP <= north; j++) {
        if ((at < points.length && !near.has(`${i},${j}`)) || !inside(ring, i * STEP, j * STEP)) continue;
        const area = Math.cos((j * STEP * Math.PI) / 180);
        weight += area; x += area * i * STEP; y += area * j * STEP;
      }
    }
  }
  return weight > 0 ? wrapped([x / weight, y / weight]) : mean(towns.length > 0 ? towns : rings.flat().map(([lon, lat]) => ({ lon, lat })));
}

const extent = (values) => [Math.min(...values), Math.max(...values)];

function cellsAround(x, y) {
  const cells = [];
  const reach = Math.round(NEAR / STEP), column = Math.round(x / STEP), row = Math.round(y / STEP);
  for (let i = -reach; i <= reach; i++) for (let j = -reach; j <= reach; j++) cells.push(`${column + i},${row + j}`);
  return cells;
}

/** Whether a point lies in a ring: counts the edges to its east. */
function inside(ring, x, y) {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i], [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
  }
  return odd;
}

/** The mean of towns. */
export function mean(towns) {
  const points = joined(towns.map((t) => [t.lon, t.lat]));
  const sum = points.reduce(([a, b], [x, y]) => [a + x, b + y], [0, 0]);
  return wrapped([sum[0] / points.length, sum[1] / points.length]);
}

/** The centroid of the convex hull of towns; their mean when they lie on a line. */
export function hullCentroid(towns) {
  const points = joined(towns.map((t) => [t.lon, t.lat])).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (sorted) => {
    const hull = [];
    for (const p of sorted) {
      while (hull.length >= 2 && turn(hull.at(-2), hull.at(-1), p) <= 0) hull.pop();
      hull.push(p);
    }
    return hull.slice(0, -1);
  };
  const hull = [...half(points), ...half([...points].reverse())];
  const { area, x, y } = ringSums([...hull, hull[0] ?? points[0]]);
  return Math.abs(area) < 1e-6 ? mean(towns) : wrapped([x / (3 * area), y / (3 * area)]);
}

function turn([ax, ay], [bx, by], [cx, cy]) {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}
