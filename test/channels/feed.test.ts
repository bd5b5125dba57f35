import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { WatchEvent } from '../../src/core/watch/event.ts';
import { delayNotice, furtherAnswer } from '../render/watch-events.ts';
import { configured, only, troubleOf } from './configured.ts';

/** A folder for a feed. */
function folder(): string {
  const path = join(configured([]).folder, 'www');
  mkdirSync(path);
  return path;
}

function events(count: number): readonly WatchEvent[] {
  return Array.from({ length: count }, (_, at) => ({
    ...delayNotice,
    key: String(at).padStart(32, '0'),
    seenAt: new Date(Date.UTC(2024, 0, 1, 0, at)).toISOString(),
  }));
}

function ids(path: string): readonly string[] {
  const $ = load(readFileSync(path, 'utf8'), { xml: true });
  return $('entry > id')
    .toArray()
    .map((it) => $(it).text());
}

describe('a feed', () => {
  it('is Atom with everything that a reader must find', async () => {
    const path = join(folder(), 'kamer.xml');
    const url = 'https://example.org/kamer.xml?a=1&b=2';
    await (await only({ kind: 'feed', path, url, title: 'Onze <feed>' })).deliver([furtherAnswer]);
    const text = readFileSync(path, 'utf8');
    const $ = load(text, { xml: true });
    expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
    expect($('feed > id').text()).toBe(url);
    expect($('feed > link[rel=self]').attr('href')).toBe(url);
    expect($('feed > title').text()).toBe('Onze <feed>');
    expect($('feed > updated').text()).toBe(furtherAnswer.seenAt);
    expect($('feed > author > name').text()).toBe('kvq');
    expect($('entry > id').text()).toBe('urn:uuid:01234567-89ab-cdef-0123-456789abcdef');
    expect($('entry > title').text()).toMatch(/^\[kvq\] 2021Z14612 nader antwoord: afgezwakt/);
    expect($('entry > updated').text()).toBe(furtherAnswer.seenAt);
    expect($('entry > content').text()).toContain('<del');
    expect(
      $('entry > category')
        .toArray()
        .map((it) => $(it).attr('term')),
    ).toEqual(['2021Z14612', 'further-answer', 'softened', 'narrowed']);
  });

  it('has the newest first, keeps as many as it is told, and knows an event again', async () => {
    const path = join(folder(), 'kamer.xml');
    const channel = await only({ kind: 'feed', path, keep: 3 });
    const [one, two, three, four] = events(4);
    if (!one || !two || !three || !four) throw new Error('too few');
    await channel.deliver([one, two]);
    const before = readFileSync(path, 'utf8');
    await channel.deliver([one, two]);
    expect(readFileSync(path, 'utf8')).toBe(before);
    await channel.deliver([two, three, four]);
    expect(ids(path).map((id) => id.at(-1))).toEqual(['3', '2', '1']);
  });

  it('stands in a folder as kvq.atom, alone', async () => {
    const path = folder();
    await (await only({ kind: 'feed', path })).deliver(events(1));
    expect(readdirSync(path)).toEqual(['kvq.atom']);
  });

  it('shows markup of a document as text, through two rounds', async () => {
    const path = folder();
    const channel = await only({ kind: 'feed', path });
    const subject = '<script>x</script> ]]> & &amp; \u0000\u001b[31m';
    await channel.deliver([{ ...delayNotice, subject }]);
    await channel.deliver(events(1));
    const $ = load(readFileSync(join(path, 'kvq.atom'), 'utf8'), { xml: true });
    const entry = $('entry').last();
    const title = load(entry.children('title').text()).root().text();
    expect(title).toContain('<script>x</script> ]]> & &amp; ␀␛[31m');
    const content = load(entry.children('content').text());
    expect(content('script').length).toBe(0);
    expect(content('h2').text()).toContain('<script>x</script> ]]> & &amp; ␀␛[31m');
    expect($('entry').length).toBe(2);
  });

  it('loses nothing when two write it at once', async () => {
    const path = join(folder(), 'kamer.xml');
    const [one, two] = events(2).map((event) => [event]);
    const writers = await Promise.all([1, 2].map(() => only({ kind: 'feed', path })));
    await Promise.all([writers[0]?.deliver(one ?? []), writers[1]?.deliver(two ?? [])]);
    expect(ids(path)).toHaveLength(2);
    expect(readdirSync(join(path, '..'))).toEqual(['kamer.xml']);
  });

  it('is written although a process died while it wrote', async () => {
    const path = join(folder(), 'kamer.xml');
    writeFileSync(join(path, '..', '.kamer.xml.lock'), '');
    await (await only({ kind: 'feed', path })).deliver(events(1));
    expect(readdirSync(join(path, '..'))).toEqual(['kamer.xml']);
  });

  it('keeps all that came at once, though it is more than it is told to keep', async () => {
    const path = join(folder(), 'kamer.xml');
    const channel = await only({ kind: 'feed', path, keep: 2 });
    await channel.deliver(events(3));
    expect(ids(path)).toHaveLength(3);
  });

  it('has no character that XML does not have', async () => {
    const path = join(folder(), 'kamer.xml');
    const subject = 'a\uffffb\ufffec\ud800d';
    await (await only({ kind: 'feed', path })).deliver([{ ...delayNotice, subject }]);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('a\ufffdb\ufffdc\ufffdd');
    expect(text).not.toMatch(/[\ufffe\uffff]/);
  });

  it('never takes the place of a file that is something else', async () => {
    const path = join(folder(), 'index.html');
    writeFileSync(path, '<html><body>Onze pagina</body></html>');
    const channel = await only({ kind: 'feed', path });
    expect(await troubleOf(channel.deliver(events(1)))).toMatchObject({
      why: { kind: 'foreign-file', path },
    });
    expect(readFileSync(path, 'utf8')).toContain('Onze pagina');
  });

  it.skipIf(process.getuid?.() === 0)('tells of a folder without write permission', async () => {
    const path = folder();
    chmodSync(path, 0o555);
    const channel = await only({ kind: 'feed', path: join(path, 'kamer.xml') });
    expect(await troubleOf(channel.deliver(events(1)))).toMatchObject({
      why: { kind: 'folder', path, why: 'EACCES' },
    });
  });

  it.each([
    { name: 'a folder that is not there', path: '/dev/null/x/kamer.xml', why: /ENOTDIR|ENOENT/ },
    {
      name: 'a file where a folder should be',
      path: '/proc/kamer.xml',
      why: /ENOENT|EACCES|EPERM/,
    },
  ])('tells of $name, with exit code 4', async ({ path, why }) => {
    const { kvq, open } = configured([{ kind: 'feed', path }]);
    const [channel] = await open();
    expect(await troubleOf(channel?.deliver(events(1)) ?? Promise.resolve())).toMatchObject({
      code: 'channel-failed',
      why: { kind: 'folder', why: expect.stringMatching(why) },
    });
    expect((await kvq('channels', 'test')).code).toBe(4);
  });

  it.skipIf(!existsSync('/dev/full'))('tells of a full disk, with exit code 6', async () => {
    const path = join(folder(), 'kamer.xml');
    // The device that is always full stands in for a disk: the name beside the feed leads there.
    symlinkSync('/dev/full', join(path, '..', '.kamer.xml.new'));
    const { kvq } = configured([{ kind: 'feed', path }]);
    const { code, out } = await kvq('channels', 'test');
    expect(code).toBe(6);
    expect(out).toContain(
      `Kanaal feed: er is geen ruimte meer op de schijf van ${path}: maak ruimte`,
    );
    expect(existsSync(path)).toBe(false);
  });
});
