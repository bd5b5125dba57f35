import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { ANSWERS, openDossier } from '../support/watch/dossier.ts';
import { documentRecord, fileOf, records } from '../support/watch/papers.ts';
import type { Json } from './store-folder.ts';
import { type Watched, watched } from './watched.ts';

const open: Watched[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ replay }) => replay.close()));
});

/** A watch that has begun on 1 January 2098 and tells of everything. */
async function begun(...given: Parameters<typeof watched>): Promise<Watched> {
  const it = await watched(...given);
  open.push(it);
  await it.kvq('follow', '--everything');
  expect(await it.kvq('watch')).toMatchObject({ code: 0, out: '', err: '' });
  return it;
}

const told = (events: readonly Json[]) =>
  events.map(({ kind, zaak, document, followUp }: Json) =>
    [kind, zaak, document ?? followUp?.zaak].join(' '),
  );
const ZAAK = '2098Z00001';

describe('kvq watch', () => {
  it('tells of each document once, in order, and of nothing where nothing happens', async () => {
    const it = await begun();
    const dossier = openDossier({ zaak: ZAAK, submitted: '2098-01-05' });
    const [delay, answer] = [dossier.delay('2098-01-26'), dossier.answer('2098-02-10')];
    const letter = dossier.letter('2098-03-01');
    it.publish(dossier.questions);
    expect(told(await it.news())).toEqual([`questions ${ZAAK} ${dossier.questions.number}`]);
    expect(await it.kvq('watch', '--exit-code')).toMatchObject({ code: 0, out: '', err: '' });
    it.publish(delay, answer, letter);
    expect(told(await it.news('--exit-code'))).toEqual([
      `delay-notice ${ZAAK} ${delay.number}`,
      `answer ${ZAAK} ${answer.number}`,
      `letter ${ZAAK} ${letter.number}`,
    ]);
    expect(await it.news()).toEqual([]);
  });

  it('tells what a further answer changes, by whom, and who signed before', async () => {
    const it = await begun();
    const dossier = openDossier({ zaak: ZAAK, submitted: '2098-01-05' });
    it.publish(dossier.questions, dossier.answer('2098-01-20'));
    await it.news();
    it.publish(
      dossier.further(
        '2098-02-01',
        'De veerpont wordt mogelijk in het volgende kwartaal vervangen.',
      ),
    );
    const [event, ...more] = await it.news();
    expect(more).toEqual([]);
    expect(event).toMatchObject({ kind: 'further-answer', answered: 1, notRepeated: 1 });
    expect(event.flagged.length).toBeGreaterThan(0);
    expect(event.versions).toEqual({ before: 'v1', after: 'v2' });
    expect(event.answeredBy[0].name).toBe('Fantasia');
    expect(event.previously[0].name).toBe('Bedenksel');
    expect(event.earlier).toMatchObject({
      date: '2098-01-20',
      answeredBy: [{ name: 'Bedenksel' }],
    });
    expect(event.earlier.document).not.toBe(event.document);
    expect(event.addresses).not.toContain(event.earlier.addresses[0]);
  });

  it('tells of other words under the same number, and not of another form of the same', async () => {
    const it = await begun();
    const dossier = openDossier({ zaak: ZAAK, submitted: '2098-01-05' });
    const answer = dossier.answer('2098-01-20');
    const { paper, number } = answer;
    it.publish(dossier.questions, {
      kind: 'add',
      records: records([], [documentRecord(answer, 'docx')]),
    });
    expect(told(await it.news())).toContain(`answer ${ZAAK} ${number}`);
    it.publish({ kind: 'replace', document: number, content: fileOf(paper, 'pdf') });
    expect(await it.news()).toEqual([]);
    it.publish({ kind: 'touch' });
    expect(await it.news()).toEqual([]);
    const other = dossier.answer('2098-01-20', ['Dat klopt niet.', ANSWERS[1] ?? '']).paper;
    const replaced = { ...other, aanhangsel: paper.aanhangsel, seeAlso: [] };
    it.publish({ kind: 'replace', document: number, content: fileOf(replaced, 'pdf') });
    const events = await it.news();
    expect(told(events)).toEqual([`replacement ${ZAAK} ${number}`]);
    expect(events[0].flagged.length).toBeGreaterThan(0);
    expect(await it.news()).toEqual([]);
  });

  it('tells of a withdrawal once, however the feed writes it', async () => {
    const it = await begun();
    const dossier = openDossier({ zaak: ZAAK, submitted: '2098-01-05' });
    const { number } = dossier.questions;
    it.publish(dossier.questions);
    await it.news();
    it.publish({ kind: 'delete', number, word: 'True' });
    it.publish({ kind: 'delete', number });
    expect(told(await it.news())).toEqual([`withdrawal ${ZAAK} ${number}`]);
    expect((await it.kvq('show', ZAAK)).out).toContain('veerpont');
  });

  it('tells of a follow-up, in whichever order the two zaken come', async () => {
    const it = await begun();
    const first = openDossier({ zaak: ZAAK, submitted: '2098-01-05' });
    const later = openDossier({
      zaak: '2098Z00002',
      submitted: '2098-01-09',
      questions: [`Herinnert u zich de vragen ${ZAAK} over de veerpont?`],
    });
    const early = openDossier({
      zaak: '2098Z00003',
      submitted: '2098-01-10',
      questions: [`Herinnert u zich de vragen ${ZAAK} over de veerpont?`],
    });
    it.publish(early.questions);
    await it.news();
    it.publish(first.questions);
    expect(told(await it.news())).toEqual([
      `questions ${ZAAK} ${first.questions.number}`,
      `follow-up ${ZAAK} 2098Z00003`,
    ]);
    it.publish(later.questions);
    expect(told(await it.news())).toEqual([
      `questions 2098Z00002 ${later.questions.number}`,
      `follow-up ${ZAAK} 2098Z00002`,
    ]);
    it.publish(later.answer('2098-01-30', [`In het antwoord op ${ZAAK} is dat gezegd.`]));
    expect(told(await it.news()).filter((one) => one.startsWith('follow-up'))).toEqual([]);
  });

  it('shows with --dry-run what would be told, and changes nothing', async () => {
    const it = await begun();
    const dossier = openDossier({ zaak: ZAAK, submitted: '2098-01-05' });
    it.publish(dossier.questions);
    const dry = await it.news('--dry-run');
    expect(told(dry)).toEqual([`questions ${ZAAK} ${dossier.questions.number}`]);
    expect((await it.kvq('show', ZAAK)).code).toBe(3);
    expect(told(await it.news())).toEqual(told(dry));
  });

  it.each([
    [['--dry-run'], {}, 0],
    [[], { channels: [{ kind: 'postduif' }] }, 2],
  ])(
    'with %j and settings %j leaves no database where there was none',
    async (options, file, code) => {
      const it = await watched({}, file);
      open.push(it);
      expect((await it.kvq('watch', ...options)).code).toBe(code);
      expect(existsSync(it.db)).toBe(false);
    },
  );

  it.each([
    [['--exit-code'], 1],
    [[], 0],
  ])('with news and %j ends with %i', async (options, code) => {
    const it = await begun();
    it.publish(openDossier({ zaak: ZAAK, submitted: '2098-01-05' }).questions);
    expect((await it.kvq('watch', ...options)).code).toBe(code);
  });

  it('never writes with --quiet, and does all else', async () => {
    const it = await begun();
    it.publish(openDossier({ zaak: ZAAK, submitted: '2098-01-05' }).questions);
    expect(await it.kvq('watch', '--quiet')).toMatchObject({ code: 0, out: '', err: '' });
    expect(await it.news()).toEqual([]);
    expect((await it.kvq('show', ZAAK)).code).toBe(0);
    it.replay.plan([{ kind: 'status', status: 500, times: 'always' }]);
    expect(await it.kvq('watch', '--quiet')).toMatchObject({ code: 4, out: '', err: '' });
  });

  it('tells nobody of what was there before, nor of old documents that are touched', async () => {
    const it = await watched();
    open.push(it);
    const old = openDossier({ zaak: '2097Z00001', submitted: '2097-11-05' });
    it.publish(old.questions, old.answer('2097-12-20'));
    await it.kvq('follow', '--everything');
    expect(await it.news()).toEqual([]);
    it.publish({ kind: 'touch' });
    expect(await it.news()).toEqual([]);
    expect((await it.kvq('show', '2097Z00001')).code).toBe(3);
    await it.kvq('fetch', '2097Z00001');
    expect(await it.news()).toEqual([]);
    // What becomes of it from now on is news.
    const further = old.further('2098-01-10', 'De veerpont wordt niet vervangen.');
    it.publish(further);
    const events = await it.news();
    expect(told(events)).toEqual([`further-answer 2097Z00001 ${further.number}`]);
    expect(events[0].flagged.length).toBeGreaterThan(0);
  });

  it('begins with --since at a day', async () => {
    const it = await watched();
    open.push(it);
    await it.kvq('follow', '--everything');
    for (const [zaak, day] of [
      ['2097Z00001', '2097-11-05'],
      ['2097Z00002', '2097-12-20'],
    ] as const) {
      it.at(day);
      it.publish(openDossier({ zaak, submitted: day }).questions);
    }
    it.at('2098-01-01');
    expect((await it.news('--since', '2097-12-01')).map(({ zaak }) => zaak)).toEqual([
      '2097Z00002',
    ]);
    const late = await it.kvq('watch', '--since', '2097-11-01');
    expect(late).toMatchObject({ code: 0, out: '' });
    expect(late.err).toMatch(/^kvq: [^\n]*--since[^\n]*\.\n$/);
    expect((await it.kvq('watch', '--since', '2098-12-01')).code).toBe(2);
  });

  it('tells what kvq fetch brought before it could', async () => {
    const it = await begun();
    const dossier = openDossier({ zaak: ZAAK, submitted: '2098-01-05' });
    it.publish(dossier.questions, dossier.answer('2098-01-20'));
    await it.kvq('fetch', ZAAK);
    expect((await it.news()).map(({ kind }) => kind)).toEqual(['questions', 'answer']);
  });

  it('keeps to its budget, and takes what is new before what is touched', async () => {
    const it = await begun();
    const zaken = [1, 2, 3, 4, 5].map((n) =>
      openDossier({ zaak: `2098Z0001${n}`, submitted: '2098-01-05' }),
    );
    it.publish(...zaken.map(({ questions }) => questions));
    expect(await it.news('--budget', '3')).toHaveLength(3);
    expect(await it.news('--budget', '3')).toHaveLength(2);
    it.publish({ kind: 'touch' }, openDossier({ zaak: ZAAK, submitted: '2098-01-06' }).questions);
    const before = it.replay.log.length;
    expect((await it.news('--budget', '2')).map(({ zaak }) => zaak)).toEqual([ZAAK]);
    const files = () =>
      it.replay.log.slice(before).filter(({ url }) => url.includes('/resource')).length;
    expect(files()).toBe(2);
    await it.news();
    expect(files()).toBe(6);
  });

  it('takes OData where the feed is off or down, and comes back to the feed', async () => {
    const it = await begun();
    const [one, two, three] = ['2098Z00001', '2098Z00002', '2098Z00003'].map((zaak) =>
      openDossier({ zaak, submitted: '2098-01-05' }),
    );
    if (!one || !two || !three) throw new Error('no dossiers');
    it.publish(one.questions);
    const off = await it.kvqIn({ KVQ_SOURCE_SYNCFEED: '' }, 'watch', '--json');
    expect(off).toMatchObject({ code: 0, err: '' });
    expect(off.out).toContain('2098Z00001');
    it.replay.plan([{ kind: 'status', status: 500, source: 'syncFeed', times: 4 }]);
    it.publish(two.questions, { kind: 'delete', number: one.questions.number });
    expect(told(await it.news()).sort()).toEqual([
      `questions 2098Z00002 ${two.questions.number}`,
      `withdrawal 2098Z00001 ${one.questions.number}`,
    ]);
    it.publish(three.questions);
    expect((await it.news()).map(({ zaak }) => zaak)).toEqual(['2098Z00003']);
  });

  it('asks for one page where nothing happened', async () => {
    const it = await begun();
    const before = it.replay.log.length;
    await it.kvq('watch');
    expect(it.replay.log.slice(before)).toHaveLength(1);
    const off = it.replay.log.length;
    await it.kvqIn({ KVQ_SOURCE_SYNCFEED: '' }, 'watch');
    expect(it.replay.log.slice(off)).toHaveLength(1);
  });

  it('waits out an outage and then tells all in order', async () => {
    const it = await begun();
    const dead = Object.fromEntries(
      Object.keys(it.replay.env).map((name) => [name, 'http://127.0.0.1:9/x']),
    );
    const dossier = openDossier({ zaak: ZAAK, submitted: '2098-01-05' });
    it.publish(dossier.questions, dossier.answer('2098-01-20'));
    const down = await it.kvqIn(dead, 'watch');
    expect(down.code).toBe(4);
    expect(down.err.trim().split('\n')).toHaveLength(1);
    expect(down.out).toBe('');
    expect((await it.news()).map(({ kind }) => kind)).toEqual(['questions', 'answer']);
  });

  it('tries again what did not come, and holds nothing else up', async () => {
    const it = await begun();
    const [bad, good] = ['2098Z00001', '2098Z00002'].map((zaak) =>
      openDossier({ zaak, submitted: '2098-01-05' }),
    );
    if (!bad || !good) throw new Error('no dossiers');
    it.publish(bad.questions, good.questions);
    // Each road to the file, as often as it is tried.
    it.replay.plan([
      { kind: 'status', status: 500, path: 'resource|Resources|downloads', times: 12 },
    ]);
    const first = await it.kvq('watch', '--json');
    expect(first.code).toBe(4);
    expect(first.err.trim().split('\n')).toHaveLength(1);
    expect(first.out).toContain('2098Z00002');
    expect(first.out).not.toContain('2098Z00001');
    expect((await it.news()).map(({ zaak }) => zaak)).toEqual(['2098Z00001']);
  });
});

describe('what is followed', () => {
  it.each([
    [['2098Z00001'], true],
    [['--asker', 'Anders'], false],
    [['--words', 'véérpont kwartaal'], true],
  ])('%j: questions are told: %s', async (options, isTold) => {
    const it = await watched();
    open.push(it);
    await it.kvq('follow', ...options);
    await it.kvq('watch');
    it.publish(openDossier({ zaak: ZAAK, submitted: '2098-01-05' }).questions);
    expect((await it.news()).length > 0).toBe(isTold);
  });

  it('is all answers where nothing is followed, with what becomes of them', async () => {
    const it = await watched();
    open.push(it);
    await it.kvq('watch');
    const dossier = openDossier({ zaak: ZAAK, submitted: '2098-01-05' });
    const answer = dossier.answer('2098-01-20');
    it.publish(dossier.questions, dossier.delay('2098-01-10'), answer);
    expect((await it.news()).map(({ kind }) => kind)).toEqual(['answer']);
    it.publish(
      { kind: 'delete', number: answer.number },
      { kind: 'delete', number: dossier.questions.number },
    );
    expect((await it.news()).map(({ kind }) => kind)).toEqual(['withdrawal']);
  });

  it('of a zaak that is not stored is fetched, and what it held is no news', async () => {
    const it = await watched();
    open.push(it);
    const old = openDossier({ zaak: '2097Z00001', submitted: '2097-11-05' });
    it.publish(old.questions);
    await it.kvq('follow', '2097Z00001');
    expect(await it.news()).toEqual([]);
    expect((await it.kvq('show', '2097Z00001')).code).toBe(0);
  });
});
