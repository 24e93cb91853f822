import type { Row } from './measure.ts';

const WIDTH = 720;
const LABEL = 250;
const LINE = 22;

/** The rows as an SVG picture: a bar for each, as long as its time within its size and run. */
export function drawChart(rows: readonly Row[]): string {
  const groups = [...Map.groupBy(rows, ({ size, mode }) => `${size} engineers, ${mode}`)];
  let y = 0;
  const parts = groups.flatMap(([title, group]) => {
    const longest = Math.max(...group.map(({ time }) => time));
    y += LINE * 1.6;
    const heading = `<text x="0" y="${y}" font-weight="600">${title}</text>`;
    const bars = group.map(({ generator, time }) => {
      y += LINE;
      const length = Math.max(1, (time / longest) * (WIDTH - LABEL - 80));
      return `<text x="${LABEL - 8}" y="${y}" text-anchor="end">${generator}</text><rect x="${LABEL}" y="${y - 12}" width="${length.toFixed(1)}" height="14" opacity="${generator.startsWith('Proofolio') ? 1 : 0.45}"/><text x="${LABEL + length + 6}" y="${y}">${(time / 1000).toFixed(2)} s</text>`;
    });
    return [heading, ...bars];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + LINE}" font-family="sans-serif" font-size="13" fill="#1c1b18" role="img"><title>Time of a build</title><rect width="100%" height="100%" fill="#fdfdfb"/>${parts.join('')}</svg>\n`;
}
