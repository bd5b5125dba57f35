/** Words that hold a sentence together: they say nothing of what it is about. */
const FUNCTION: ReadonlySet<string> = new Set(
  `de het een en of maar want dus noch dat die dit deze der des den er hier daar waar wie wat welke
  welk hoe ik mij mijn je jij u uw hij hem zijn zij ze haar wij we ons onze hun hen zich zelf men
  in op te ten ter tot van voor door met om aan bij uit over naar na onder tussen tegen zonder binnen
  buiten volgens via per sinds tijdens vanaf vanuit wegens behalve rond langs achter boven naast
  is ben bent was waren wees geweest wordt worden word werd werden geworden heb hebt heeft hebben had
  hadden gehad kan kunt kunnen kon konden zal zult zullen zou zouden wil wilt willen wilde wilden moet
  moeten moest moesten mag mogen mocht mochten gaat gaan ging doet doen deed laat laten
  niet geen wel ook nog al als dan toen nu zo zoals dus immers echter daarom daarbij daarmee daarvan
  daarvoor daarin daarop hierbij hiermee hiervan hiervoor hierin hierop hierover waarbij waarin waarop
  waarvan waarvoor waarmee ervan erop erin ermee eraan ervoor omdat doordat zodat opdat indien wanneer
  terwijl hoewel alsof mits tenzij indien ja nee meer meest minder veel weinig alle alles elke ieder
  iedere enkele sommige andere ander anders eigen zeer heel erg reeds steeds weer toch slechts alleen
  sprake waardoor waaronder ofwel hetgeen hierdoor daardoor tevens vervolgens verder overigens iets
  niets iemand niemand ooit nooit altijd eerst pas even zeker misschien mede af toe mee the of and`.split(
    /\s+/,
  ),
);

/**
 * Words of asking and answering as such. A sentence of these alone («Ik heb kennisgenomen van het
 * bericht en zie geen aanleiding voor nadere maatregelen») stands in thousands of answers.
 */
const PROCEDURE: ReadonlySet<string> = new Set(
  `vraag vragen antwoord antwoorden beantwoording beantwoord beantwoorden kamervragen kamer tweede
  minister staatssecretaris bewindspersoon kabinet regering lid leden uwer brief kamerbrief debat motie
  bericht artikel berichtgeving bekend kennisgenomen kennis genomen kennisnemen aanleiding
  mening delen deel deelt gedeeld bereid zien zie ziet aangeven aangegeven toelichten toelichting
  gevraagd verzoek verwijs verwijzen verwezen bovenstaande onderstaande bovengenoemde genoemde genoemd
  herinnert eerder eerdere vorige vorig jaar maand week dag momenteel moment inmiddels nader nadere
  verdere stappen maatregelen mogelijk mogelijkheden nodig noodzakelijk belang belangrijk wijze manier
  geval gevallen zaak zaken punt vindt vinden acht achten stelt stellen gesteld geven geeft gegeven
  informeren geinformeerd informatie ontvangen ontvangst betreft betrekking inzake omtrent aanzien
  waarom zodra spoedig mogelijke termijn apart afzonderlijk elk dank aanvulling kader jl gebied
  kunnen graag schriftelijke schriftelijk onderzoek onderzoeken rapport situatie ontwikkeling
  ontwikkelingen heden verzonden toegezegd toezegging toezeggen hoogte stellen gebruik maken maakt
  gemaakt nemen neemt nam genomen komen komt kwam gekomen staan staat stond houden houdt gehouden
  brengen brengt gebracht blijven blijft bleef gebleven blijkt bleek gebleken krijgen krijgt gekregen
  geldt gelden hebt liggen ligt leiden leidt lijkt gebeurt gebeuren weten weet vragen vraagt past sprak
  bijvoorbeeld daarnaast bovendien tijd jaren eerste tweede beide verschillende diverse aantal deze`.split(
    /\s+/,
  ),
);

const FIGURES = /\d/;
const SHORT = 3;
const PROCEDURAL = 0.25;
const STEM = 6;

/** Whether a word in its key says something: neither a function word nor a scrap. */
export function isContent(key: string): boolean {
  return key.length >= SHORT && !FUNCTION.has(key);
}

/**
 * How much a word tells about which sentence it is from: 0 for a function word, a quarter for the
 * vocabulary of asking and answering, 1 for any other, a little more for figures and long words.
 */
export function weightOf(key: string): number {
  if (!isContent(key)) return 0;
  if (PROCEDURE.has(key)) return PROCEDURAL;
  return FIGURES.test(key) || key.length > 2 * STEM ? 1.25 : 1;
}

/** What inflection leaves alone of most words: their first six letters. */
export function rootOf(key: string): string {
  return key.slice(0, STEM);
}
