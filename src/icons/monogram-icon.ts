/** Letters as outlines, upwards from their line. */
interface Letters {
  readonly paths: readonly { readonly x: number; readonly d: string }[];
  readonly width: number;
  readonly height: number;
}

/** The sides of the drawing, and what letters take of it at most: where a system makes a circle of it, what that cuts off stays free. */
const SIDE = 64;
const room = { round: { width: 52, height: 38 }, whole: { width: 40, height: 28 } };

/** The monogram of a site as an icon: letters on a square of its accent, whose corners are round unless systems round them. */
export function monogramIcon(
  { paths, width, height }: Letters,
  { ink, ground, isRound }: { readonly ink: string; readonly ground: string; readonly isRound: boolean },
): string {
  const most = isRound ? room.round : room.whole;
  const scale = Math.min(most.width / width, most.height / height);
  const [left, line] = [(SIDE - width * scale) / 2, (SIDE + height * scale) / 2];
  const letters = paths.map(({ x, d }) => `<path transform="translate(${x} 0)" d="${d}"/>`).join('');
  const move = `translate(${left.toFixed(3)} ${line.toFixed(3)}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})`;
  const corners = isRound ? ' rx="10"' : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><rect width="${SIDE}" height="${SIDE}"${corners} fill="${ground}"/><g fill="${ink}" transform="${move}">${letters}</g></svg>\n`;
}
