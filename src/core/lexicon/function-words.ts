/**
 * Closed classes and words too light to carry a claim.
 *
 * FUNCTION_WORDS: articles, pronouns, prepositions, conjunctions, particles (ANS chapters 4, 5, 9,
 * 10). Their coming and going alone changes no claim; prepositions still mark the slot of what they
 * introduce.
 * LIGHT_WORDS: light verbs and nouns that only carry the frame of a predicate (ANS 18.5.1.4,
 * functional verb constructions; Schrijfwijzer, "naamwoordstijl").
 */
export const FUNCTION_WORDS = `
de het een 't 'n der des den ener enerzijds anderzijds
ik mij me mijn mijne wij we ons onze u uw uwe hij hem zijn haar zij ze hun hen men zich zichzelf elkaar elkaars
dit dat deze die degene degenen datgene hetgeen dezelfde hetzelfde zo'n zulk zulke dergelijk dergelijke zodanig zodanige dezer
wie wat welk welke wiens waarvan waarin waarop waaraan waarbij waardoor waarmee waarover waarna waarom waartoe waarvoor waaruit waaronder waar hoe
er hier daar ervan erin erop eraan erbij erdoor ermee erover erna ertoe ervoor eruit eronder ernaar ertegen
hiervan hierin hierop hieraan hierbij hierdoor hiermee hierover hierna hiertoe hiervoor hieruit hieronder hiernaast hiertegen
daarvan daarin daarop daaraan daarbij daardoor daarmee daarover daarna daartoe daarvoor daaruit daaronder daarnaast daartegen daarom daarentegen
aan achter af beneden bij binnen boven buiten door gedurende in jegens langs langsheen met na naar naast nabij om omstreeks omtrent ondanks onder
op over per rond rondom sinds sedert te tegen tegenover ten ter tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor voorbij wegens
betreffende aangaande inzake omwille krachtens namens conform overeenkomstig ingevolge blijkens gezien gelet uitgaande richting
en of maar want dus doch noch als dan toen terwijl zodra totdat omdat doordat zodat opdat hoewel ofschoon alhoewel aangezien mits tenzij indien wanneer
alsmede evenals alsook respectievelijk oftewel ofwel hetzij zowel
ook wel nog al reeds toch immers overigens bovendien voorts tevens eveneens dan weer nu eens zo zelf zelfs juist namelijk echter verder vervolgens daarnaast
dus derhalve daarom daartoe aldaar alhier thans hierboven bovengenoemde bovenstaande voornoemde genoemde desbetreffende betreffende betrokken onderhavige
heel erg zeer hiertoe uiteraard natuurlijk vanzelfsprekend inderdaad graag allereerst ten slotte tenslotte tot slot eerst mede
niet geen nooit nimmer niets niemand nergens evenmin zonder ja nee neen
alle alles allen allemaal elk elke ieder iedere iedereen beide beiden sommige enkele enige diverse verschillende meerdere veel vele weinig meer minder meest meeste
zijnde eigen ander andere anderen overige toenmalig toenmalige voormalig voormalige
net evengoed evenzeer tegelijkertijd zodoende bijgevolg vandaar evenwel niettemin nochtans desondanks desalniettemin desniettemin dientengevolge kortom alsdan dienaangaande dienovereenkomstig hieromtrent daaromtrent naartoe heen vandaan uiteindelijk
vol ter zake terzake onder andere o.a. bijv. bijvoorbeeld zoals m.n. i.v.m. t.a.v. d.w.z. m.b.t. o.b.v. n.a.v. c.q. t/m e.d. enz. etc. ca. incl. excl.
`;

export const LIGHT_WORDS = `
zijn hebben worden zullen kunnen mogen moeten willen hoeven laten doen gaan komen blijven staan zitten liggen plaatsvinden gebeuren
geven nemen maken krijgen hebben brengen stellen vinden houden zien voeren treffen vormen betreffen bestaan geschieden verrichten beschikken vallen gelden dienen beschikking reden aanleiding verbonden bijbehorend bijbehorende gepaard
sprake geval gevallen wijze manier kader gebied vlak punt aspect zaak zaken feit vraag antwoord vragen antwoorden verband basis grond aard vorm mate
niveau orde kring periode gebruik uitvoering toepassing inzet werking gang zin betrekking rekening opzicht proces situatie traject moment keer maal plaats
lid leden kamer uw heer mevrouw genoemd vermeld desbetreffend betrekking aanzien behulp middels middel zoals onderwerp
bedragen belopen maximale maximum minimale minimum tekst totaal totaliteit getal aantal hoeveelheid stuk stuks geheel deel gedeelte onderdeel
`;

/** Subordinators open a clause of their own (ANS 10.3). */
export const SUBORDINATORS = `
dat of omdat doordat zodat opdat hoewel ofschoon alhoewel aangezien indien wanneer als mits tenzij toen terwijl zodra totdat voordat nadat
waarvan waarin waarop waaraan waarbij waardoor waarmee waarover waarna waarom waartoe waarvoor waaruit waaronder die wie wat waar hoe zolang zover voorzover
`;

/** Of these, the ones that open a condition: what stands in them is read downward (ANS 10.3.8). */
export const CONDITIONALS =
  'indien wanneer als mits tenzij zodra zolang ingeval mocht mochten zover voorzover';

/** Coordinators after which a clause of its own may follow. */
export const COORDINATORS = 'maar want doch dus';

/** After these words "als" opens no condition: "als gevolg van", "als eerste" (ANS 10.3.12). */
export const AS_NOUNS =
  'gevolg onderdeel eerste laatste zodanig vervolg zijnde een geheel middel gezegd reactie doel aanvulling alternatief';

/**
 * Verbs that only carry the frame of a sentence: being, having, moving, lasting, costing, holding true,
 * saying, regarding (ANS 2.1 and 18.5.1.4). One in the place of another is a choice of words.
 */
export const FRAME_VERBS = `
zijn worden blijven blijken lijken schijnen heten gelden luiden bestaan ontstaan bevinden verkeren staan zitten liggen hangen vormen uitmaken betreffen inhouden behelzen omvatten bevatten
hebben bezitten beschikken krijgen ontvangen geven leveren bieden nemen brengen doen maken laten komen gaan lopen verlopen vallen volgen voortvloeien voortkomen
duren vergen kosten vereisen bedragen belopen tellen beslaan reiken strekken behoren horen passen voldoen volstaan dienen fungeren werken optreden gebeuren plaatsvinden geschieden voordoen
zeggen stellen noemen melden aangeven vermelden beschrijven uitleggen toelichten meedelen mededelen verwijzen wijzen opmerken aanduiden
vinden achten menen denken beschouwen zien bekijken ervaren ondervinden kennen weten begrijpen
houden voeren verrichten uitvoeren ondernemen treffen verzorgen regelen organiseren bewerkstelligen realiseren
`;

/** Heads that add nothing to the word before them in a compound (ANS 12.2.2; Schrijfwijzer, "omhaal"). */
export const CONTAINER_NOUNS = `
schrift schriften stuk stukken situatie situaties problematiek proces processen traject trajecten procedure procedures gebied gebieden aspect aspecten element elementen
activiteit activiteiten werkzaamheden handeling handelingen maatregel maatregelen kwestie gebeurtenis gebeurtenissen fase vlak niveau beleid terrein gegevens materiaal
sector branche wereld functie mogelijkheid mogelijkheden inspanning inspanningen verlening vorming voorziening voorzieningen uitvoering doeleinden
`;

/** Prepositions (ANS 9.2), which open a phrase of their own. */
export const PREPOSITIONS = `
aan achter bij binnen boven buiten door gedurende in jegens langs met na naar naast nabij om omstreeks omtrent ondanks onder op over per rond rondom sinds
sedert te tegen tegenover ten ter tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor wegens betreffende aangaande inzake krachtens namens conform
overeenkomstig ingevolge blijkens richting zonder behalve behoudens
`;

/** Words that point back; what a later version puts in their place is no new content (ANS 5.2, 8.6). */
export const ANAPHORS = `
hij zij ze hem haar hen hun zulks daarvan daarin daarop daaraan daarbij daardoor daarmee daarover daarna daartoe daarvoor daaruit daaronder
hiervan hierin hierop hieraan hierbij hierdoor hiermee hierover hierna hiertoe hiervoor hieruit hieronder ervan erin erop eraan erbij ermee erover ertoe ervoor
eruit daarnaar hiernaar daartegen hiertegen laatstgenoemde eerstgenoemde
`;

/** These point back only when no noun follows them (ANS 5.5). */
export const DEMONSTRATIVES = 'dit dat deze die';

/** Every case without exception (ANS 5.6, 7.4). */
export const UNIVERSALS = 'alle alles iedere ieder elke elk iedereen overal heel hele gehele';

/** Words that lead a noun (ANS chapters 4 and 5). */
export const DETERMINERS = `
de het een deze die dit dat mijn onze ons uw zijn haar hun jouw alle enkele enige sommige veel vele weinig meer meerdere beide geen elke iedere welke zulke dergelijke diverse verschillende
verscheidene talrijke andere overige bepaalde dezelfde hetzelfde
`;

/** Verbs of mood, tense and frame, too common to name a deed (ANS 18.5). */
export const MOOD_VERBS = `
zullen moeten kunnen mogen willen hoeven dienen gaan komen zijn hebben worden laten doen geven nemen staan stellen maken zetten houden brengen krijgen blijven zien liggen zitten
`;

/** Verbs and adjectives that answer whatever was asked: it is so, I know of it, I agree. */
export const ANSWER_VERBS = `
kloppen bekend kennen kennisnemen kennisgenomen weten delen herkennen onderschrijven eens juist waar zien vinden menen denken mening opvatting beeld constatering conclusie bericht artikel
`;
