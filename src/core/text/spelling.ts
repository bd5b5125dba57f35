import { sentenceForm } from './normal-form.ts';

/**
 * What Dutch spells at the start and the end of a syllable, without accents. From
 * the Algemene Nederlandse Spraakkunst 1.4 (fonotaxis) and the Leidraad of the Woordenlijst; clusters
 * of loan words included. A run of letters outside these is a slip of the pen.
 */
const STARTS = `b bl br c ch chl chr cl cr d dh dr dw f fl fr fj fn g gh gl gn gr h j k kl kn kr kw l lj m
mn n nj p ph phl phr pl pn pr ps pt q r rh s sc sch schl schm schn schr schw scl scr sf sfr sh shr sj
sk skl skr sl sm sn sp sph spl spr squ st str sv sw t th thr tj tr ts tsj tw v vl vr w wr x y z zl zw zj`;
const ENDS = `ldt rdt ndt ddt lgd rgd rmd lmd rnd nsd rsd wd ngs wn mbs gdt bb dd b bt bs c ch chs cht chts chst ck cks ct cts d ds dst dt f fd fs fst ft fts g gd gs gst gt gts
h j k ks kst kt kts l lb lc ld lds lf lfs lft lg lgs lgt lk lks lkt lm lms lmt ln lp lps lpt ls lst lt
lts lv m md mbt mf mp mps mpt mpts ms mst mt mts n nc ncs nch nd nds ndst ng ngd ngs ngst ngt nk nks nkt
nkts ns nst nt nts nx p ph ps pst pt pts q r rb rbs rc rch rd rds rf rfs rfst rft rg rgs rgst rgt rk rks
rkst rkt rl rld rls rm rms rmst rmt rn rns rnst rnt rp rps rpst rpt rs rsch rst rt rts rtst rv rw rwt s
sc sch sh sk sks sm sp sps st sts t th ths ts tst tsch v w ws wst wt wd x xt xd y z lls ll ff ss`;
const WHITE = /\s+/;
const list = (table: string): ReadonlySet<string> => new Set(table.trim().split(WHITE));
const START_SET = list(STARTS);
const END_SET = list(ENDS);

const RUNS = /[aeiouy]+|[^aeiouy]+/g;
const VOWEL = /^[aeiouy]/;
/** Vowels run together over syllables and in compounds; these letters never do. */
const IMPOSSIBLE_VOWELS = /ii|aaa|eeee|ooo|uuu/;
const PLAIN = /^[a-z]+$/;
const SHORTEST = 5;

/** Whether consonants between vowels can be shared out over the end of one syllable and the next. */
function canPart(run: string): boolean {
  if (run.length === 2 && run.charAt(0) === run.charAt(1)) return true;
  for (let at = 0; at <= run.length; at += 1) {
    const [end, start] = [run.slice(0, at), run.slice(at)];
    if ((end === '' || END_SET.has(end)) && (start === '' || START_SET.has(start))) return true;
  }
  return false;
}

/** Whether a word of form A has a shape that Dutch spelling knows; names and signs pass. */
export function isWellFormed(word: string): boolean {
  if (!PLAIN.test(word)) return true;
  const runs = word.replaceAll('ij', 'y').match(RUNS) ?? [];
  return runs.every((run, at) => {
    if (VOWEL.test(run)) return !IMPOSSIBLE_VOWELS.test(run);
    if (at === 0) return START_SET.has(run);
    return at === runs.length - 1 ? END_SET.has(run) : canPart(run);
  });
}

/** Whether one letter was added, lost, replaced or put on the wrong side of its neighbour. */
function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  const room = short.length - start;
  while (end < room && short[short.length - 1 - end] === long[long.length - 1 - end]) end += 1;
  const left = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
  const [gone = '', come = ''] = left;
  if (come.length === 1) return gone.length <= 1;
  return come.length === 2 && gone === [...come].reverse().join('');
}

function isMended(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST || !isOneSlip(one, other)) return false;
  return isWellFormed(one) !== isWellFormed(other);
}

/** Both texts without the words that they begin and end with alike. */
function differingMiddles(one: string, other: string): readonly [string, string] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  start = one.lastIndexOf(' ', start - 1) + 1;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  while (end > 0 && one.at(-end) !== ' ') end -= 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

/**
 * Whether two sentences differ only in slips of the pen: words written together or apart, and words
 * one letter off of which only one can be Dutch. No dictionary is asked, so a slip that makes another
 * possible word is not taken for one.
 */
export function differsInSpelling(before: string, after: string): boolean {
  const [one, other] = differingMiddles(sentenceForm(before), sentenceForm(after));
  const [words, others] = [one.split(' '), other.split(' ')];
  const lengths = one.length - words.length - (other.length - others.length);
  if (lengths === 0 && words.join('') === others.join('')) return true;
  return (
    words.length === others.length &&
    words.every((word, at) => word === others[at] || isMended(word, others[at] ?? ''))
  );
}
