/**
 * The picture of cost against size.
 *
 * @module
 */

import { type Growth, SIZES } from "./growth.ts";

const WIDTH = 640;
const HEIGHT = 400;
const MARGIN = { left: 70, right: 130, top: 30, bottom: 50 };
const COLOURS = ["#1f6feb", "#bf5b04", "#2a7d46"];

/** The place of a value between two others on a logarithmic axis, 0 to 1. */
function part(value: number, least: number, most: number): number {
  return Math.log(value / least) / Math.log(most / least);
}

/** The powers of ten from one that is not larger to one that is not smaller. */
function decades(least: number, most: number): readonly number[] {
  const first = Math.floor(Math.log10(least));
  const last = Math.ceil(Math.log10(most));
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}

/**
 * Draws how the cost grows: both axes logarithmic, so that linear growth is a line at 45 degrees of equal decades.
 *
 * @param series The measured series.
 * @returns An SVG document.
 */
export function picture(series: readonly Growth[]): string {
  const all = series.flatMap(({ micros }) => micros);
  const costs = decades(Math.min(...all), Math.max(...all));
  const x = (size: number): number =>
    MARGIN.left + part(size, SIZES[0]!, SIZES.at(-1)!) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (cost: number): number =>
    HEIGHT - MARGIN.bottom - part(cost, costs[0]!, costs.at(-1)!) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const right = x(SIZES.at(-1)!);
  const text = (at: number, down: number, words: string, rest = ""): string =>
    `<text x="${at.toFixed(1)}" y="${down.toFixed(1)}" ${rest}>${words}</text>`;
  const grid = [
    ...costs.map((cost) =>
      `<path d="M${MARGIN.left} ${y(cost).toFixed(1)}H${right.toFixed(1)}" stroke="#d0d7de"/>` +
      text(MARGIN.left - 8, y(cost) + 4, cost.toLocaleString("en"), 'text-anchor="end"')
    ),
    ...SIZES.map((size) =>
      text(x(size), HEIGHT - MARGIN.bottom + 20, size.toLocaleString("en"), 'text-anchor="middle"')
    ),
  ];
  const lines = series.map(({ kind, micros }, index) => {
    const points = micros.map((cost, at) => `${x(SIZES[at]!).toFixed(1)},${y(cost).toFixed(1)}`).join(" ");
    const colour = COLOURS[index % COLOURS.length]!;
    return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>` +
      text(right + 8, y(micros.at(-1)!) + 4, kind, `fill="${colour}"`);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    text(MARGIN.left, 18, "from request to bytes, in µs, by how many of each the pod has", 'font-weight="bold"'),
    ...grid,
    ...lines,
    "</svg>\n",
  ].join("\n");
}
