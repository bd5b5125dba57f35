import type { Client } from '../client.ts';
import { type Category, readFeed } from './feed.ts';

/** Above the last entry of late 2026, when the feed counted 26.7 million. */
const FIRST_GUESS = 2 ** 25;
/** Whatever the feed counts, a number cannot grow for ever. */
const MOST = 2 ** 45;

/**
 * The cursor after which the feed has only what was emitted at an instant or later; with the present
 * its end. The feed can be asked for no date, but its order is that of emission, so it is halved until
 * the place is found, which takes some 25 requests. Throws as `readFeed`.
 */
export async function findPosition(
  client: Client,
  category: Category,
  since: Date,
): Promise<number> {
  const isLater = async (position: number): Promise<boolean> => {
    const { firstAt } = await readFeed(client, category, position);
    return firstAt === null || Date.parse(firstAt) >= since.getTime();
  };
  if (await isLater(0)) return 0;
  let [before, after] = [0, FIRST_GUESS];
  while (after < MOST && !(await isLater(after))) [before, after] = [after, after * 2];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (await isLater(middle)) after = middle;
    else before = middle;
  }
  return after;
}
