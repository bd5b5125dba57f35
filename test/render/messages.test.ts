import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ChannelFault } from '../../src/channel-faults.ts';
import { FEATURES } from '../../src/core/classify/vocabulary.ts';
import type { Direction, Reason } from '../../src/core/model.ts';
import { EXIT, KvqError, type Trouble } from '../../src/errors.ts';
import { catalogue as en } from '../../src/render/messages/en/catalogue.ts';
import { catalogue as nl } from '../../src/render/messages/nl/catalogue.ts';

const catalogues = [
  ['nl', nl],
  ['en', en],
] as const;

const TROUBLES: readonly Trouble[] = [
  { code: 'zaak-number', given: '2021Z1' },
  { code: 'follow-value', value: 'D66', why: 'no-zaak' },
  { code: 'follow-value', value: 'CDA,VVD', why: 'comma' },
  { code: 'follow-value', value: '*', why: 'star' },
  { code: 'alerts-wait', channels: ['desk'], count: 2 },
  { code: 'document-number', given: '2021D1' },
  { code: 'rendition-given', given: 'abcdef012345' },
  { code: 'date', given: 'gisteren' },
  { code: 'version', given: 'v9', known: ['v1', 'v2'] },
  { code: 'zaak-unknown', zaak: '2021Z14612' },
  { code: 'document-unknown', document: '2021D35707' },
  { code: 'document-unfiled', document: '2021D35707' },
  { code: 'rendition-unknown', sha: 'abc123' },
  { code: 'rendition-ambiguous', sha: 'abc' },
  { code: 'binary-on-terminal', mediaType: 'application/pdf' },
  { code: 'version-order', from: 'v2', to: 'v1' },
  { code: 'question-unknown', zaak: '2021Z14612', number: 15 },
  { code: 'no-answers', zaak: '2021Z14612' },
  { code: 'other-zaak', document: 'a.xml', zaak: '2021Z14612', given: '2021Z18416' },
  { code: 'file-missing', file: 'a.xml' },
  { code: 'file-unreadable', file: 'a.xml', why: 'EACCES' },
  { code: 'file-empty', file: 'a.xml' },
  { code: 'file-type', file: 'a.png', found: 'image/png' },
  { code: 'file-archive', file: 'a.zip', files: 3 },
  { code: 'file-corrupt', file: 'a.xml', why: 'xml-cut-off' },
  { code: 'file-too-large', file: 'a.pdf', most: 400, unit: 'pages' },
  { code: 'file-takes-too-long', file: 'a.pdf', seconds: 20 },
  { code: 'file-takes-too-much', file: 'a.pdf', megabytes: 320 },
  { code: 'file-encrypted', file: 'a.pdf' },
  { code: 'file-no-text-layer', file: 'a.pdf' },
  { code: 'no-question', file: 'a.txt' },
  { code: 'not-synonyms', file: 'a.txt', why: 'one-word', line: 3 },
  { code: 'not-synonyms', file: 'a.txt', why: 'too-large', megabytes: 16 },
  { code: 'not-synonyms', file: 'a.txt', why: 'no-groups' },
  { code: 'not-synonyms', file: 'a.txt', why: 'no-text' },
  { code: 'store-newer', path: '/kvq.db', found: 9, known: 1 },
  { code: 'store-read-only', path: '/kvq.db' },
  { code: 'store-locked', path: '/kvq.db' },
  { code: 'store-full', path: '/kvq.db' },
  { code: 'store-corrupt', path: '/kvq.db', why: 'not a database' },
  { code: 'store-unopenable', path: '/kvq.db', why: 'EISDIR' },
  { code: 'temporary-folder', path: '/tmp', why: 'ENOENT' },
  { code: 'channel-disk-full', channel: 'feed', path: '/srv/kvq.atom' },
  { code: 'watch-gives-up', document: '2021D1', zaak: '2098Z00001' },
  { code: 'channel-unknown', given: 'fax', known: ['mail:a@example.org', 'feed'] },
  { code: 'interrupted' },
];

const HOST = 'mail.example.org';
const SAID = 'No such user';
const CHANNEL_FAULTS: readonly ChannelFault[] = [
  { kind: 'connection', host: HOST, detail: 'ECONNREFUSED' },
  { kind: 'broken-off', host: HOST },
  { kind: 'timeout', host: HOST },
  { kind: 'certificate', host: HOST, detail: 'self-signed certificate' },
  { kind: 'no-tls', host: HOST },
  { kind: 'login', host: HOST, said: SAID },
  { kind: 'later', host: HOST, said: SAID },
  { kind: 'sender', address: 'a@example.org', said: SAID },
  { kind: 'recipient', address: 'a@example.org', said: SAID },
  { kind: 'message', host: HOST, said: SAID },
  { kind: 'foreign-file', path: '/srv/index.html' },
  { kind: 'bug', detail: 'TypeError: x' },
  ...[301, 400, 401, 403, 404, 410, 413, 429, 503].map((status) => ({
    ...{ kind: 'status' as const, host: HOST, status },
  })),
];

/** What the sentence has words of its own for. */
const CODED = ['code', 'unit', 'why'];

/** Rules that the readers and the parser give their messages, found in their sources. */
function rulesInSource(): readonly string[] {
  return ['formats', 'core/document', 'core/letter', 'core/history', 'commands'].flatMap(
    (folder) => {
      const root = fileURLToPath(new URL(`../../src/${folder}/`, import.meta.url));
      const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
      return files
        .filter((name) => name.endsWith('.ts'))
        .flatMap((name) => [
          ...readFileSync(`${root}${name}`, 'utf8').matchAll(
            /(?:severity: [^}]*?\brule: |about\([^)]*?, )'([a-z]+(?:-[a-z]+)+)'/g,
          ),
        ])
        .map((match) => match[1] ?? '');
    },
  );
}

describe.each(catalogues)('the catalogue in %s', (_, catalogue) => {
  it.each(TROUBLES)('has one sentence for $code, with what fills it in', (trouble) => {
    const sentence = catalogue.trouble(trouble);
    expect(sentence).toMatch(/^\S.*\.$/);
    for (const [key, value] of Object.entries(trouble)) {
      if (!CODED.includes(key)) expect(sentence).toContain([value].flat().join(', '));
    }
  });

  it.each(CHANNEL_FAULTS)('says why a channel failed and what to do: $kind', (why) => {
    const sentence = catalogue.trouble({ code: 'channel-failed', channel: 'mail', why });
    expect(sentence).toMatch(/^(?:Kanaal|Channel) mail: \S.*: \S.*\.$/);
    for (const [key, value] of Object.entries(why)) {
      if (key !== 'kind') expect(sentence).toContain(String(value));
    }
    const passed = { channel: 'mail', zaak: '2098Z00001', why };
    const over = catalogue.trouble({ code: 'channel-passes-over', ...passed });
    expect(over).toMatch(/^(?:Kanaal|Channel) mail: [^\n]*2098Z00001[^\n]*\.$/);
  });

  it.each([
    { name: 'a code', why: 'EISDIR' },
    {
      name: 'a message that begins with it',
      why: 'EISDIR: illegal operation on a directory, read',
    },
  ])('has words of its own for $name', ({ why }) => {
    for (const code of ['file-unreadable', 'store-unopenable', 'temporary-folder'] as const) {
      const sentence = catalogue.trouble({ code, file: '/kvq.db', path: '/kvq.db', why });
      expect(sentence).toMatch(/ \((?:het is een map|it is a folder)\): /);
    }
  });

  it('says how to give the files of a folder, and what an empty standard input is', () => {
    expect(catalogue.trouble({ code: 'file-unreadable', file: 'map/', why: 'EISDIR' })).toMatch(
      / map\/\*\.pdf\.$/,
    );
    expect(catalogue.trouble({ code: 'file-empty', file: '-' })).not.toMatch(/opnieuw|again/);
  });

  it.each(['unable to open database file', 'EUNHEARDOF: whatever', ''])(
    'says nothing of a cause that it has no words for: %j',
    (why) => {
      const sentence = catalogue.trouble({ code: 'store-unopenable', path: '/kvq.db', why });
      expect(sentence).not.toContain('(');
      expect(catalogue.trouble({ code: 'store-corrupt', path: '/kvq.db', why })).not.toContain('(');
    },
  );

  it('knows where the rules are', () => {
    expect(rulesInSource()).toContain('note-without-mark');
    expect(rulesInSource()).toContain('question-gap');
  });

  it.each([...new Set(rulesInSource())])('has a sentence for the message %s', (rule) => {
    const detail = new Proxy(
      {},
      { get: (_target, name) => `<${String(name)}>`, ownKeys: () => [] },
    );
    const sentence = catalogue.message({ severity: 'warning', rule, place: '', detail });
    expect(sentence).not.toBe(rule);
    expect(sentence).toMatch(/\.$/);
  });

  it('falls back on the rule for a message of another version', () => {
    const message = { severity: 'info', rule: 'from-the-future', place: '', detail: {} } as const;
    expect(catalogue.message(message)).toBe('from-the-future');
  });

  it.each(FEATURES)('has a heading and a sentence for %s, whatever its direction', (feature) => {
    const directions: readonly Direction[] = ['weaker', 'stronger', 'opposite', 'changed', 'none'];
    for (const direction of directions) {
      const reason = { ...REASON, feature, direction };
      expect(catalogue.reasonHeading(reason)).not.toBe('');
      expect(catalogue.reasonSentence(reason)).toMatch(/^[A-Z].*\.$/);
    }
  });
});

const REASON: Reason = {
  rule: 'R7',
  feature: 'scope.place',
  direction: 'weaker',
  before: { text: 'in Nederland', start: 0, end: 12 },
  after: { text: 'in de stad', start: 0, end: 10 },
  letter: null,
  scale: null,
};

describe('reasons', () => {
  it.each([
    {
      name: 'both sides',
      over: {},
      says: 'De uitspraak geldt voor een beperktere plaats: «in Nederland» werd «in de stad».',
    },
    {
      name: 'only after',
      over: { before: null },
      says: 'De uitspraak geldt voor een beperktere plaats: «in de stad» kwam erbij.',
    },
    {
      name: 'only before',
      over: { after: null },
      says: 'De uitspraak zegt minder: «in Nederland» verviel.',
    },
    {
      name: 'more detail',
      over: { before: null, direction: 'stronger' },
      says: 'De uitspraak zegt meer: «in de stad» kwam erbij.',
    },
  ] as const)('prove themselves with the words: $name', ({ over, says }) => {
    expect(nl.reasonSentence({ ...REASON, ...over })).toBe(says);
  });

  it('name the steps of a ladder', () => {
    const reason = { ...REASON, feature: 'act', scale: { before: 'done', after: 'permission' } };
    expect(nl.reasonHeading(reason)).toBe('feit → toestemming');
    expect(en.reasonSentence(reason)).toBe(
      'The statement commits to less (from fact to permission): “in Nederland” became “in de stad”.',
    );
  });

  it('quote the letter as the minister’s own words', () => {
    const letter = { text: 'te ruim omschreven', start: 0, end: 18 };
    const reason = { ...REASON, rule: 'letter', before: null, after: null, letter };
    expect(nl.reasonHeading(reason)).toBe('eigen woorden');
    expect(nl.reasonSentence(reason)).toContain('«te ruim omschreven»');
  });
});

it('says where a document is stored, not who said that it belongs there', () => {
  const trouble = { code: 'other-zaak', document: 'd', zaak: '2021Z1', given: '2021Z2' } as const;
  expect(nl.trouble(trouble)).toContain('d is bewaard bij zaak 2021Z1, niet bij 2021Z2:');
});

it('has plain Dutch words for the labels', () => {
  expect(Object.values(nl.labels)).toEqual([
    'ongewijzigd',
    'anders verwoord',
    'toegevoegd',
    'weggelaten',
    'afgezwakt',
    'ingeperkt',
    'voorbehoud toegevoegd',
    'ingetrokken',
    'omgekeerd',
    'geschrapt',
    'cijfer gewijzigd',
    'datum gewijzigd',
    'versterkt',
    'verruimd',
    'erkenning toegevoegd',
    'gewijzigd (niet ingedeeld)',
  ]);
});

it('translates places', () => {
  expect(nl.place('line 12')).toBe('regel 12');
  expect(en.place('vraag 3')).toBe('question 3');
  expect(nl.place('elders')).toBe('elders');
});

it('gives every trouble an exit code that is not a bug’s', () => {
  const codes: readonly number[] = Object.values(EXIT);
  for (const trouble of TROUBLES) {
    const { exitCode } = new KvqError(trouble);
    expect(codes).toContain(exitCode);
    expect(exitCode).not.toBe(EXIT.bug);
  }
});

it('says of a sentence with no counterpart that it is new or gone, not that words differ', () => {
  const span = { text: 'De haven ligt oostelijk', start: 0, end: 23 };
  const reason = { rule: 'R1', direction: 'none', letter: null, scale: null } as const;
  const added = { ...reason, feature: 'words', before: null, after: span };
  const dropped = { ...reason, feature: 'claim', before: span, after: null };
  expect(nl.reasonSentence(added)).toBe('De zin is nieuw: «De haven ligt oostelijk» kwam erbij.');
  expect(en.reasonSentence(dropped)).toBe(
    'The sentence is no longer there: “De haven ligt oostelijk” was dropped.',
  );
});
