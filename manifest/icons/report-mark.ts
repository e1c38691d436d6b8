/**
 * The mark of Rapportbot, in a square from 0 to 1: three rows of a report, each with the shape that stands for its status
 * (circle, triangle, square) and a bar. Says whether a point is inside.
 */
export function isInReportMark(x: number, y: number): boolean {
  return isInShape(x, y) || bars.some((bar) => isInBar(x, y, bar));
}

const rows = [0.16, 0.5, 0.84] as const;
const radius = 0.125;
const bars = rows.map((centre, index) => ({ centre, end: [1, 0.82, 0.92][index] ?? 1 }));

function isInShape(x: number, y: number): boolean {
  const [circle, triangle, square] = rows;
  const dx = x - radius;
  if (Math.hypot(dx, y - circle) <= radius) return true;
  if (Math.abs(dx) <= radius && Math.abs(y - square) <= radius) return true;
  const fromTop = y - (triangle - radius);
  return fromTop >= 0 && fromTop <= 2 * radius && Math.abs(dx) <= (fromTop / 2) * 1.1;
}

/** A bar with round ends. */
function isInBar(x: number, y: number, bar: { readonly centre: number; readonly end: number }): boolean {
  const thick = 0.07;
  const start = 0.4 + thick;
  const nearest = Math.min(Math.max(x, start), bar.end - thick);
  return Math.hypot(x - nearest, y - bar.centre) <= thick;
}
