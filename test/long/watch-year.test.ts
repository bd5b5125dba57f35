import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { type Watched, watched } from '../commands/watched.ts';
import { runs, seed } from '../support/long.ts';
import { inventRecords } from '../support/replay/invented/invent-records.ts';
import { openReceivers, type Receivers } from '../support/watch/receivers.ts';
import { type Happening, noonOf, scriptYear } from '../support/watch/year.ts';

const WORKER = fileURLToPath(new URL('watch-worker.ts', import.meta.url));
const HOUR = 3_600_000;
/** Zaken of the year: some three alerts each. */
const ZAKEN = runs(12, 112);
const LEAST_ALERTS = runs(30, 300);
/** Days between two rounds while nothing happens. */
const QUIET_ROUNDS = runs(30, 7);
/** Zaken of before the year, which only mass touches name. */
const OLD = runs(150, 11_300);
const LEAST_TOUCHED = runs(300, 25_000);
/** The outage begins on the first day after this one on which something happens. */
const OUTAGE_AFTER = 150;
/** Days on which a round is killed while it delivers, and days on which all documents are touched. */
const KILLS = 2;
const MASS_TOUCHES = [97, 260];

function changesBetween(
  script: readonly Happening[],
  from: number,
  to: number,
): readonly Happening[] {
  return script.filter(({ day }) => day > from && day <= to);
}

/** A round in a process of its own, which is killed by what the receivers do. */
async function killedRound(it: Watched, receivers: Receivers, when: 'event' | 'mail') {
  let child: ChildProcess | null = null;
  let seen = 0;
  const kill = (): void => {
    child?.kill('SIGKILL');
  };
  receivers.onEvent = () => {
    seen += 1;
    // The second event of the round has arrived and is not answered.
    if (when === 'event' && seen === 2) kill();
    return !(when === 'event' && seen === 2);
  };
  receivers.onMail = () => {
    if (when === 'mail') kill();
  };
  const env = { ...process.env, ...it.env, NOW: it.now().toISOString() };
  child = spawn(process.execPath, ['--import', 'tsx', WORKER], { env, stdio: 'ignore' });
  const [, signal] = await once(child, 'exit');
  receivers.onEvent = () => true;
  receivers.onMail = () => undefined;
  return signal;
}

interface Year {
  readonly watch: Watched;
  readonly receivers: Receivers;
  readonly script: readonly Happening[];
  /** The first of the two days on which nobody answers. */
  readonly outage: number;
}

/** Lives through a day; gives whether its round was killed first. */
async function liveThrough(
  { watch, receivers, outage }: Year,
  day: number,
  now: readonly Happening[],
  kills: number,
): Promise<boolean> {
  watch.at(noonOf(day).toISOString());
  watch.publish(...now.flatMap(({ changes }) => changes));
  if (MASS_TOUCHES.includes(day)) watch.publish({ kind: 'touch' });
  if (isDown(day, outage)) {
    const names = Object.keys(watch.replay.env);
    const dead = Object.fromEntries(names.map((name) => [name, 'http://127.0.0.1:9/x']));
    for (const hour of [1, 2]) {
      watch.at(noonOf(day, hour).toISOString());
      expect((await watch.kvqIn(dead, 'watch')).code).toBe(4);
    }
    return false;
  }
  const alerts = now.flatMap((one) => one.alerts).length;
  const isToKill = kills < KILLS && alerts >= 2 && day > 60 + kills * 120;
  if (isToKill) {
    const signal = await killedRound(watch, receivers, kills === 0 ? 'event' : 'mail');
    expect(signal).toBe('SIGKILL');
  }
  watch.at(new Date(watch.now().getTime() + HOUR).toISOString());
  const round = await watch.kvq('watch');
  expect([round.err, round.out]).toEqual(['', '']);
  return isToKill;
}

function isDown(day: number, outage: number): boolean {
  return day === outage || day === outage + 1;
}

/** Lives through the year; gives how many rounds were killed. */
async function live(year: Year): Promise<number> {
  let [before, kills] = [0, 0];
  for (let day = 1; day <= 364; day += 1) {
    const now = changesBetween(year.script, before, day);
    const isQuiet = now.length === 0 && day % QUIET_ROUNDS !== 0;
    if (isQuiet && !MASS_TOUCHES.includes(day) && !isDown(day, year.outage)) continue;
    before = day;
    if (await liveThrough(year, day, now, kills)) kills += 1;
  }
  // What waits in the queue after the last mass touch is looked at, and is nothing.
  for (let rounds = 0; rounds < 4; rounds += 1) await year.watch.kvq('watch', '--budget', '500');
  return kills;
}

it(
  'a year of watching tells everything once, through crashes, outages and mass touches',
  async () => {
    const script = scriptYear(ZAKEN, seed);
    const expected = script.flatMap(({ alerts }) => alerts).sort();
    expect(expected.length).toBeGreaterThanOrEqual(LEAST_ALERTS);
    const old = inventRecords({ zaken: OLD, seed, file: 'xml', year: 2096 });
    expect(old.documents.length).toBeGreaterThanOrEqual(LEAST_TOUCHED);
    const receivers = await openReceivers();
    const watch = await watched({ records: old }, { channels: receivers.channels });
    await watch.kvq('follow', '--everything');
    watch.at(noonOf(0).toISOString());
    expect((await watch.kvq('watch')).err).toBe('');
    const told = script.filter(({ alerts }) => alerts.length > 0).map(({ day }) => day);
    const outage = told.find((day) => day > OUTAGE_AFTER) ?? 0;
    expect(await live({ watch, receivers, script, outage })).toBe(KILLS);
    const { webhook, mail } = receivers;
    expect([...webhook.events.values()].sort()).toEqual(expected);
    // Only the event that was not answered came twice, with the same key.
    expect(webhook.keys.length - webhook.events.size).toBeLessThanOrEqual(1);
    const mailed = new Map(mail.keys.map((keys) => [keys.join(), keys]));
    expect(mail.keys.length - mailed.size).toBeLessThanOrEqual(1);
    expect([...mailed.values()].flat().sort()).toEqual([...webhook.events.keys()].sort());
    await receivers.close();
    await watch.replay.close();
  },
  HOUR,
);
