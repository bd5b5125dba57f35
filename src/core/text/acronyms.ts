/**
 * Short names of Dutch bodies, offices and laws that letters write in full as often, all in form A.
 * From the Register van Overheidsorganisaties (overheid.nl) and the list of law abbreviations of the
 * Leidraad voor juridische auteurs. One a line: short name, `=`, full name.
 */
const TABLE = `
acm=autoriteit consument en markt
afm=autoriteit financiele markten
aivd=algemene inlichtingen en veiligheidsdienst
ap=autoriteit persoonsgegevens
awb=algemene wet bestuursrecht
avg=algemene verordening gegevensbescherming
bw=burgerlijk wetboek
cak=centraal administratie kantoor
cbg=college ter beoordeling van geneesmiddelen
cbr=centraal bureau rijvaardigheidsbewijzen
cbs=centraal bureau voor de statistiek
ciz=centrum indicatiestelling zorg
cjib=centraal justitieel incassobureau
coa=centraal orgaan opvang asielzoekers
cpb=centraal planbureau
dji=dienst justitiele inrichtingen
dnb=de nederlandsche bank
dtenv=dienst terugkeer en vertrek
duo=dienst uitvoering onderwijs
ec=europese commissie
eu=europese unie
fiod=fiscale inlichtingen en opsporingsdienst
ggd=gemeentelijke gezondheidsdienst
ibd=informatiebeveiligingsdienst
igj=inspectie gezondheidszorg en jeugd
ilt=inspectie leefomgeving en transport
ind=immigratie en naturalisatiedienst
ipo=interprovinciaal overleg
kmar=koninklijke marechaussee
knmi=koninklijk nederlands meteorologisch instituut
mivd=militaire inlichtingen en veiligheidsdienst
nctv=nationaal coordinator terrorismebestrijding en veiligheid
ncsc=nationaal cyber security centrum
nfi=nederlands forensisch instituut
nvwa=nederlandse voedsel en warenautoriteit
nza=nederlandse zorgautoriteit
om=openbaar ministerie
pbl=planbureau voor de leefomgeving
rdw=rijksdienst voor het wegverkeer
rivm=rijksinstituut voor volksgezondheid en milieu
rvo=rijksdienst voor ondernemend nederland
scp=sociaal en cultureel planbureau
ser=sociaal economische raad
sr=wetboek van strafrecht
sv=wetboek van strafvordering
svb=sociale verzekeringsbank
uwv=uitvoeringsinstituut werknemersverzekeringen
vng=vereniging van nederlandse gemeenten
vn=verenigde naties
vk=verenigd koninkrijk
vs=verenigde staten
who=wereldgezondheidsorganisatie
wlz=wet langdurige zorg
wmo=wet maatschappelijke ondersteuning
wob=wet openbaarheid van bestuur
woo=wet open overheid
wpg=wet politiegegevens
zbo=zelfstandig bestuursorgaan
zvw=zorgverzekeringswet
bzk=binnenlandse zaken en koninkrijksrelaties
buza=buitenlandse zaken
ezk=economische zaken en klimaat
ienw=infrastructuur en waterstaat
jenv=justitie en veiligheid
lnv=landbouw natuur en voedselkwaliteit
ocw=onderwijs cultuur en wetenschap
szw=sociale zaken en werkgelegenheid
vws=volksgezondheid welzijn en sport
vro=volkshuisvesting en ruimtelijke ordening
`;

type Names = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly short: string }[]
>;

/** Full names with their short ones. */
export interface Acronyms {
  /** By their first word: each with all its words and the short name. */
  readonly names: Names;
  /** The first words of names that not every text knows. */
  readonly own: ReadonlySet<string>;
}

const DEFINED = /\((\p{Lu}[\p{L}&-]*\p{Lu}\p{L}*|\p{Lu}{2,})\)/gu;
const SIGNS = /[&-]/g;
const WORDS = /[\p{L}\p{M}'’]+/gu;
const JOINTS = /[-‐‑'’]/g;
const MOST_WORDS = 10;

type Entry = readonly [string, readonly string[]];

function index(entries: readonly Entry[]): Names {
  const names = new Map<string, { words: readonly string[]; short: string }[]>();
  for (const [short, words] of entries) {
    const first = words[0] ?? '';
    const known = names.get(first);
    if (known === undefined) names.set(first, [{ words, short }]);
    else known.push({ words, short });
  }
  return names;
}

const ENTRIES: readonly Entry[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [short = '', long = ''] = line.split('=');
    return [short, long.split(' ')] as const;
  });

/** The names that every text knows. */
export const COMMON_ACRONYMS: Acronyms = { names: index(ENTRIES), own: new Set() };

function isSubsequence(letters: string, text: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** The words right before a bracketed short name that spell it: its own full name. */
function fullName(before: string, short: string): readonly string[] | null {
  const words = [...before.replace(JOINTS, '').toLowerCase().matchAll(WORDS)].map(([word]) => word);
  for (let count = 2; count <= Math.min(MOST_WORDS, words.length); count += 1) {
    const name = words.slice(-count);
    const starts = name[0]?.startsWith(short.charAt(0)) ?? false;
    if (starts && isSubsequence(short, name.join(' '))) return name;
  }
  return null;
}

/**
 * The names of every text with those that these texts define themselves, by writing a full name with
 * its short one in brackets behind it, as in "Raad voor Cultuur (RvC)".
 */
export function acronymsOf(texts: readonly string[]): Acronyms {
  const own: Entry[] = [];
  for (const text of texts) {
    for (const { 1: short = '', index: at } of text.matchAll(DEFINED)) {
      const key = short.toLowerCase().replace(SIGNS, '');
      const name = fullName(text.slice(Math.max(0, at - 160), at), key);
      if (name !== null) own.push([key, name]);
    }
  }
  if (own.length === 0) return COMMON_ACRONYMS;
  const first = new Set(own.map(([, words]) => words[0] ?? ''));
  return { names: index([...own, ...ENTRIES]), own: first };
}
