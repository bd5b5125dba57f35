/**
 * Dutch abbreviations with a full stop, and what they stand for. From Onze Taal's and the
 * Taalunie's lists of usual abbreviations and the Aanwijzingen voor de regelgeving (3.x, citing
 * official publications). One a line:
 * abbreviation, `=`, the words in full; a `*` before those that may close a sentence ("enz.").
 */
const TABLE = `
a.d.h.v.=aan de hand van
a.g.v.=als gevolg van
a.h.w.=als het ware
*a.i.=ad interim
a.u.b.=alstublieft
aanh.=aanhangsel
afd.=afdeling
afl.=aflevering
alg.=algemeen
amvb.=algemene maatregel van bestuur
art.=artikel
artt.=artikelen
ass.=assistent
b.v.=bijvoorbeeld
bc.=bachelor
betr.=betreffende
bijl.=bijlage
bijv.=bijvoorbeeld
blz.=bladzijde
bv.=bijvoorbeeld
c.a.=cum annexis
c.q.=casu quo
*c.s.=cum suis
ca.=circa
cf.=conform
chr.=christus
concl.=conclusie
conf.=conform
d.d.=van
d.i.=dat is
d.m.v.=door middel van
d.w.z.=dat wil zeggen
dd.=van
dhr.=de heer
dir.=directeur
div.=diverse
dr.=doctor
drs.=doctorandus
ds.=dominee
dw.z.=dat wil zeggen
e.a.=en andere
*e.d.=en dergelijke
*e.e.a.=een en ander
*e.o.=en omgeving
*e.v.=en verder
ed.=editie
*enz.=enzovoort
*etc.=enzovoort
evt.=eventueel
ev.=eventueel
excl.=exclusief
fa.=firma
fig.=figuur
fl.=gulden
gebr.=gebroeders
geb.=geboren
gem.=gemiddeld
get.=getekend
h.o.=hoger onderwijs
hfst.=hoofdstuk
hr.=heer
i.a.=in afwachting
i.c.=in casu
i.c.m.=in combinatie met
i.g.v.=in geval van
i.h.a.=in het algemeen
i.h.b.=in het bijzonder
i.h.k.v.=in het kader van
i.i.g.=in ieder geval
i.k.v.=in het kader van
i.m.=in memoriam
i.o.=in oprichting
i.o.m.=in overleg met
i.o.v.=in opdracht van
i.p.v.=in plaats van
i.s.m.=in samenwerking met
i.t.t.=in tegenstelling tot
i.v.m.=in verband met
i.z.=inzake
incl.=inclusief
ing.=ingenieur
inz.=inzake
ir.=ingenieur
*jl.=jongstleden
*j.l.=jongstleden
jhr.=jonkheer
jr.=junior
k.k.=kosten koper
kst.=kamerstuk
lic.=licentiaat
m.a.w.=met andere woorden
m.b.t.=met betrekking tot
m.b.v.=met behulp van
m.i.=mijns inziens
m.i.v.=met ingang van
m.m.v.=met medewerking van
m.n.=met name
m.u.v.=met uitzondering van
max.=maximaal
mevr.=mevrouw
mgr.=monseigneur
min.=minimaal
*mln.=miljoen
*mld.=miljard
mr.=meester
mw.=mevrouw
n.a.v.=naar aanleiding van
n.v.t.=niet van toepassing
nl.=namelijk
no.=nummer
nr.=nummer
nrs.=nummers
o.a.=onder andere
o.b.v.=op basis van
o.g.v.=op grond van
o.i.=onzes inziens
o.l.v.=onder leiding van
o.m.=onder meer
o.v.v.=onder vermelding van
*p.a.=per jaar
p.g.=persoonsgebonden
*p.j.=per jaar
*p.m.=per maand
p.p.=per persoon
par.=paragraaf
pag.=pagina
pct.=procent
plm.=ongeveer
ppt.=presentatie
prof.=professor
r.k.=rooms-katholiek
red.=redactie
reg.=regel
resp.=respectievelijk
rn.=randnummer
s.v.p.=alstublieft
sr.=senior
st.=sint
stb.=staatsblad
stcrt.=staatscourant
t.a.v.=ten aanzien van
t.b.v.=ten behoeve van
t.g.v.=ten gevolge van
t.h.v.=ter hoogte van
t.n.v.=ten name van
t.o.v.=ten opzichte van
t.w.=te weten
t.w.v.=ter waarde van
t.z.t.=te zijner tijd
tab.=tabel
tel.=telefoon
trb.=tractatenblad
u.z.v.=uit zeer veel
v.a.=vanaf
v.l.n.r.=van links naar rechts
v.w.b.=voor wat betreft
vgl.=vergelijk
vlg.=volgende
voorz.=voorzitter
vz.=voorzitter
w.b.=wat betreft
w.o.=waaronder
wetb.=wetboek
zgn.=zogenaamd
zg.=zogenaamd
z.s.m.=zo spoedig mogelijk
z.g.=zogenaamd
jan.=januari
feb.=februari
febr.=februari
mrt.=maart
apr.=april
jun.=juni
jul.=juli
aug.=augustus
sep.=september
sept.=september
okt.=oktober
nov.=november
dec.=december
`;

interface Abbreviation {
  readonly short: string;
  readonly long: string;
  readonly mayEnd: boolean;
}

function readTable(table: string): readonly Abbreviation[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const mayEnd = line.startsWith('*');
      const [short = '', long = ''] = line.slice(mayEnd ? 1 : 0).split('=');
      return { short, long, mayEnd };
    });
}

const ABBREVIATIONS: readonly Abbreviation[] = readTable(TABLE);

/** What an abbreviation stands for, by the abbreviation in lower case with its full stops. */
export const EXPANSIONS: ReadonlyMap<string, string> = new Map(
  ABBREVIATIONS.map(({ short, long }) => [short, long]),
);

const MAY_END: ReadonlySet<string> = new Set(
  ABBREVIATIONS.filter(({ mayEnd }) => mayEnd).map(({ short }) => short),
);

const CAPITALS = /^(?:\p{Lu}\.)+$/u;
const DOTTED = /^(?:\p{Ll}\.){2,}$/u;

/**
 * Whether a word with its full stop ("nr.", "t.a.v.") is an abbreviation after which a sentence goes
 * on. Lower-case letters with full stops count even when no list has them.
 */
export function goesOn(word: string): boolean {
  const lower = word.toLowerCase();
  if (MAY_END.has(lower) || CAPITALS.test(word)) return false;
  return EXPANSIONS.has(lower) || DOTTED.test(word);
}

/** Whether a word with its full stop is a listed abbreviation that a sentence may end with. */
export function mayEnd(word: string): boolean {
  return MAY_END.has(word.toLowerCase());
}
