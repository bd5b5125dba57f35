import { expect, it } from 'vitest';
import { chooseLanguage } from '../../src/render/language.ts';

it.each([
  { name: 'nothing says it', argv: [], env: {}, lang: 'nl' },
  { name: '--lang en', argv: ['diff', '--lang', 'en'], env: { KVQ_LANG: 'nl' }, lang: 'en' },
  { name: '--lang=en', argv: ['--lang=en', 'diff'], env: { LANG: 'nl_NL' }, lang: 'en' },
  { name: 'the last --lang', argv: ['--lang', 'nl', '--lang', 'en'], env: {}, lang: 'en' },
  { name: 'no --lang after --', argv: ['parse', '--', '--lang', 'en'], env: {}, lang: 'nl' },
  { name: '--lang without value', argv: ['--lang'], env: { KVQ_LANG: 'en' }, lang: 'en' },
  { name: 'an unknown --lang', argv: ['--lang', 'de'], env: { KVQ_LANG: 'en' }, lang: 'en' },
  { name: 'KVQ_LANG', argv: [], env: { KVQ_LANG: 'en', LANG: 'nl_NL.UTF-8' }, lang: 'en' },
  { name: 'an empty KVQ_LANG', argv: [], env: { KVQ_LANG: '', LANG: 'en_GB.UTF-8' }, lang: 'en' },
  { name: 'LC_ALL before LANG', argv: [], env: { LC_ALL: 'en_US', LANG: 'nl_NL' }, lang: 'en' },
  { name: 'LC_MESSAGES', argv: [], env: { LC_MESSAGES: 'en_US', LANG: 'nl_NL' }, lang: 'en' },
  { name: 'LC_ALL=C over LANG=en', argv: [], env: { LC_ALL: 'C', LANG: 'en_US' }, lang: 'nl' },
  { name: 'C.UTF-8', argv: [], env: { LANG: 'C.UTF-8' }, lang: 'nl' },
  { name: 'POSIX', argv: [], env: { LANG: 'POSIX' }, lang: 'nl' },
  { name: 'German', argv: [], env: { LANG: 'de_DE.UTF-8' }, lang: 'nl' },
  {
    name: 'Enggano, which only begins like English',
    argv: [],
    env: { LANG: 'eno_ID' },
    lang: 'nl',
  },
  { name: 'Flemish', argv: [], env: { LANG: 'nl_BE' }, lang: 'nl' },
] as const)('$name: $lang', ({ argv, env, lang }) => {
  expect(chooseLanguage(argv, env)).toBe(lang);
});
