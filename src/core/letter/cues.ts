/**
 * The words by which a letter about earlier answers says what it does. Written from Dutch grammar and
 * the drafting style of ministries (Aanwijzingen voor de regelgeving 6.6–6.9: "vervangen door", "komt
 * te luiden", "vervalt"). All are looked for in a sentence in lower case with its quotations blanked.
 */

/** The letter says how a text must read. */
export const REPLACES: RegExp =
  /vervang|te luiden|\bluid(?:t|en|de)\b|\b(?:leest|lees|leze|lezen|gelezen)\b|(?:her)?formule(?:er|ren)|geherformuleerd|\bwijzig(?:en|t|de)?\b|gewijzigd|corrigeer|corrigeren|gecorrigeerd|rectificeer|rectificeren|gerectificeerd|\bverbeter|\bherstel(?:d|t|len)?\b|aangepast|aanpassen|\bpas\b.*\baan\b|bijgesteld|in plaats van|i\.p\.v\.|\b(?:de|het) (?:juiste|correcte|gecorrigeerde|verbeterde|gewijzigde|aangepaste)\b|\b(?:juist|correct|bedoeld) (?:is|was|werd|wordt)\b|\b(?:is|was) bedoeld\b|\b(?:moet|moeten|dient|dienen|hoort|horen|behoort|behoren|had|hadden)\b.*\b(?:zijn|staan|heten|worden|vermeld|genoemd|opgenomen)\b|\b(?:moet|moeten)\b\s*:?\s*«/;

/** Words of a text are called by what they are: what can be replaced or deleted in a letter. */
export const TEXT_OBJECT: RegExp =
  /\b(?:vol|bij|tussen)?zin(?:nen)?\b|\bzinsne?den?\b|\bzinsdeel\b|\bpassages?\b|\balinea|\bformulering|\bbewering|\bstelling\b|\bmededeling|\bopmerking|\bwoord(?:en)?\b|\bantwoord(?:en)?\b|\bbeantwoording\b|\bbijzin\b|\btekst\b|\bvermelding|\buitspraak\b|\btoezegging|\bkwalificatie|\bverwijzing|«/;

/** The letter takes words back. */
export const DELETES: RegExp =
  /\bvervalt\b|\bvervallen\b|geschrapt|\bschrap(?:pen)?\b|verwijderd|weggelaten|\bweg te laten\b|ingetrokken|\bin te trekken\b|\btrek(?:t|ken)?\b.*\b(?:in|terug)\b|intrek|\bneem\b.*\bterug\b|terugneem|teruggenomen|terug te nemen|niet[ -]geschreven|niet[ -]gegeven|buiten beschouwing|\bhoort\b.*\bniet\b.*\bthuis\b|\bhad(?:den)?\b.*\bniet\b.*\b(?:mogen|moeten|behoren)\b.*\b(?:staan|opgenomen|vermeld|geschreven)\b/;

/** Adverbs that call what was written a mistake. */
export const MISTAKENLY: RegExp =
  /\b(?:abusievelijk|per abuis|ten onrechte|onterecht|foutief|bij vergissing|per vergissing|verkeerdelijk|abuis)\b/;

/** The letter grants that something in the text is wrong. */
export const CONCEDES: RegExp =
  /\b(?:abusievelijk|per abuis|ten onrechte|foutief|verkeerd|onjuist(?:heid|heden)?|incorrect|onvolledig|onnauwkeurig|onzorgvuldig|ongelukkig|ongenuanceerd|misleidend|achterhaald|verouderd|vergissing|fout|fouten|foutje|verschrijving|verwarring|misverstand)\b|\b(?:niet|onvoldoende|niet langer|niet geheel|niet helemaal|niet volledig)\s+(?:\S+\s)?(?:juist|correct|volledig|zorgvuldig|nauwkeurig|precies|houdbaar|in overeenstemming)\b|\bklop(?:t|te|pen)\b.*\bniet\b|\bniet\b.*\bklop(?:t|te|pen)\b|\b(?:te|al te)\s(?:ruim|stellig|absoluut|algemeen|beperkt|optimistisch|positief|negatief|breed|eng|nauw|kort|scherp|ongenuanceerd|zwart-wit|voorbarig|vergaand|eenzijdig|\S+)\s(?:\S+\s)?(?:geformuleerd|omschreven|gesteld|verwoord|weergegeven|voorgesteld|uitgedrukt)\b|\bis\b.*\bte (?:ruim|stellig|absoluut|algemeen|beperkt|optimistisch|breed)\b|kort door de bocht|\bten onrechte\b|\bkan ik niet (?:langer )?(?:staande houden|handhaven)\b|\bhoudt\b.*\bgeen stand\b/;

/** The minister says what his own earlier answer said. */
export const SAYS: RegExp =
  /\b(?:gesteld|gemeld|geantwoord|beantwoord|vermeld|aangegeven|opgemerkt|geschreven|meegedeeld|medegedeeld|opgenomen|bericht|genoemd|gegeven|gesproken|laten weten|toegezegd|bevestigd|ontkend|uitgesloten|gewekt|schreef|stelde|meldde|antwoordde|vermeldde|noemde|gaf|staat|stond|luidt|luidde|lees(?:t|baar)|terechtgekomen|geslopen)\b/;

/** A passage about the minister's own earlier answers. */
export const OWN_TEXT: RegExp =
  /\b(?:antwoord|antwoorden|beantwoording|vraag|vragen|eerder|destijds|schreef|stelde|mijn brief|zin|passage|alinea|tabel)\b/;

/** The minister comes back on what he answered. */
export const RECONSIDERS: RegExp =
  /\bbij nader(?:e)? inzien\b|\bin werkelijkheid\b|\bwel degelijk\b|\bmoet ik (?:helaas )?(?:vaststellen|constateren|erkennen|concluderen)\b|\b(?:gebleken|blijkt|bleek)\b.*\b(?:niet|geen|wel|onjuist|toch|anders)\b|\bkom ik\b.*\bterug\b.*:/;

/** What the minister now says is so; enough only where he grants a mistake as well. */
export const NOW_TRUE: RegExp =
  /\bfeitelijk\b|\binmiddels\b|\bgebleken\b|\bblijkt\b|\bbleek\b|\bjuist is\b|\bin feite\b|\bdaadwerkelijk\b|\balsnog\b|\bnader onderzoek\b|\bnavraag\b|\bstel ik vast\b|\bthans\b|\bna overleg\b|\bkennis van nu\b/;

/** One sentence that sets what is so against what was answered. */
export const CONTRASTS: RegExp =
  /\b(?:anders dan|in tegenstelling tot|in afwijking van|terwijl ik eerder|waar ik eerder|waar ik in)\b.*\b(?:antwoord|beantwoording|vraag|vragen|schreef|stelde|meldde|gemeld|gesteld|geantwoord|aangegeven|vermeld)\b/;

const OTHERS =
  '(?:het (?:kamer)?lid|de (?:kamer)?leden|de (?:vaste |tijdelijke )?(?:kamer)?commissie|uw (?:kamer|commissie)|de \\S*fracties?|de vragenstellers?|de indieners?|de stichting|de vereniging|de brancheorganisatie|de gemeente|de \\S*(?:bond|raad|federatie|organisatie|koepel|krant)|de heer|mevrouw|men)';
const WISHES =
  '(?:verzo(?:ekt|eken|cht|chten)|vra(?:agt|gen)|vroeg(?:en)?|gevraagd|stel(?:t|len|de|den) voor|voorgesteld|voorstel(?:t|len|de)?|sugger\\S+|gesuggereerd|bepleit\\S*|gepleit|wens(?:t|en)|wil(?:len)?|zou(?:den)?|me(?:ent|nen|ende)|vind(?:t|en)|acht(?:te|ten)?|stel(?:t|len|de|den) dat|beweer\\S*|betoog\\S*|betoog|van mening|van oordeel|concludeert)';

/** Somebody else asks or proposes; what the sentence quotes is not the minister's correction. */
export const PROPOSES: RegExp = new RegExp(
  `${OTHERS}[^;:]*?\\b${WISHES}\\b|\\b${WISHES}\\s+(?:\\S+ ){0,2}${OTHERS}|\\b(?:volgens|aldus)\\s+${OTHERS}|\\bu (?:vroeg|vraagt|verzocht|verzoekt|stelt|stelde|suggereert)\\b|\\bop de vraag\\b`,
);

/** The minister himself is the one who acts. */
export const OWN_ACT: RegExp =
  /\b(?:corrigeer|wijzig|vervang|herstel|rectificeer|trek|neem|pas|formuleer|herformuleer|verzoek|stel) ik\b|\bik (?:corrigeer|wijzig|vervang|herstel|rectificeer|trek|neem|pas|formuleer|herformuleer|verzoek u|stel voor)\b/;

/** The minister stands by his answer. */
export const REJECTS: RegExp =
  /\b(?:geen|niet|onvoldoende|noch)\b.*(?:aanleiding|reden|\bgrond|noodzaak|behoefte|nodig).*(?:aanpas|aan te passen|wijzig|herzien|correct|rectific|corrig|vervang|terug te komen|bij te stellen|antwoord)|(?:aanpas|wijzig|herzien|correct|rectific|corrig|vervang|bijstel).*\b(?:geen|niet)\b.*(?:aanleiding|reden|\bgrond|noodzaak|\bnodig|aan de orde)|\bhandhaaf\b|\bblijf ik bij\b|\bik blijf bij\b|\bblijf(?:t|en)\b.*\b(?:staan|overeind|van kracht|ongewijzigd|juist|gehandhaafd|onverkort)\b|\b(?:antwoord|zin|passage|weergave|beantwoording)\b.*\b(?:is|was|zijn|waren)\s(?:(?!niet)\S+\s){0,2}(?:juist|correct)(?!\S)(?!\s+(?:dat|is))|\bzal ik niet\b|\bga ik niet\b|\bvolg ik niet\b|\bneem ik niet over\b|\bbehoeft\b.*\bgeen\b/;

/** Not all that stays as it is: only what the letter does not touch. */
export const THE_REST: RegExp = /\b(?:overige|andere|voor het overige|verder|de rest|resterende)\b/;

/** The minister takes over what somebody else proposed. */
export const ACCEPTS: RegExp =
  /\bneem ik\b.*\bover\b|\bik neem\b.*\bover\b|\bstem ik in\b|\bik stem in\b|\bvolg ik\b(?! niet)|\bgeef ik gehoor\b|\bkom ik\b.*\btegemoet\b|\bterecht\b.*\b(?:pas|wijzig|corrigeer|vervang)|\bdienovereenkomstig\b/;

/** Words come to the text and none go. */
export const ADDS: RegExp =
  /toegevoegd|toe te voegen|\bvoeg\b.*\btoe\b|\bvul\b.*\baan\b|aangevuld|aan te vullen|ingevoegd/;

/** Another record, or something said in a debate. */
export const ELSEWHERE: RegExp =
  /\b(?:tijdens|in|bij|op)\s+(?:het|een|de|mijn|dat|dit)\s+(?:\S+\s){0,3}?(?:\S*debat|\S*overleg|vragenuur(?:tje)?|plenaire behandeling|rondetafelgesprek|technische briefing|interview|uitzending|persconferentie)\b|\bmemorie van (?:toelichting|antwoord)\b|\bnota naar aanleiding van\b|\bbegroting(?:sstaat)?\b|\bjaarverslag\b|\b(?:voortgangs|monitor|jaar)?rapport(?:age)?\b|\bpersbericht\b|\bwebsite\b|\bbijlage\b|\bfactsheet\b|\bkamerbrief\b|\bbeslisnota\b|\bverslag van\b|\bevaluatie\b/;

/** What stands before a quoted title: the quotation names a publication. */
export const TITLE_BEFORE: RegExp =
  /(?:\b(?:\S*bericht(?:en)?|\S*artikel(?:en)?|\bkop|rapport|\S*brief|getiteld|\btitel|\S*nieuws|documentaire|\bboek|\bmotie|uitzending|programma|onderzoek|publicatie|\bover|het begrip|campagne|\bblog|podcast|petitie|\bnota|handreiking|genaamd|geheten)(?: van \S+)?)\s*:?\s*$/;

/** Somewhere in a letter that corrects, one of these stands. */
export const SIGNALS: RegExp =
  /abusievelijk|per abuis|ten onrechte|foutief|onjuist|incorrect|verkeerd|vergissing|\bfout(?:en|je)?\b|rectific|correctie|corrig|gecorrig|herstel|verschrijving|nader inzien|niet juist|niet correct|onnauwkeurig|onvolledig|gebleken|bijstell|aanpassing|wijziging/;

/** What ends the text that a letter gives for a whole answer: the letter itself speaks again. */
export const LETTER_AGAIN: RegExp =
  /^(?:[–•*-]\s*|\d+[.)]\s*)?(?:(?:de|het|alle|mijn) (?:overige|andere|resterende)|voor het overige|met vriendelijke|hoogachtend|een afschrift|de (?:minister|staatssecretaris)|ik (?:betreur|hoop|vertrouw|bied|ga ervan)|(?:mijn |onze )?excuses|hiermee (?:heb|hoop|is|zijn)|vraag \d|antwoord (?:\d|op)|(?:het|mijn|in het|in mijn|ook het) antwoord op|(?:daarnaast|tevens|ook|verder|voorts|ten slotte|tot slot) (?:is|wordt|dient|moet|corrigeer|wijzig|verzoek|heb))/;

/** The answer itself is what the sentence is about, not something in it. */
export const ANSWER_ITSELF: RegExp =
  /(?<!\b(?:in|van|uit|bij|onder|over|naar|op|aan) )\b(?:het|mijn|ons|dit|dat|deze|de|beide|die) (?:gehele |volledige |hele |juiste |gegeven |eerdere )?(?:antwoord(?:en)?|beantwoording)\b/;

/** Back to the answer or paragraph named just before. */
export const SAME_ANSWER: RegExp =
  /\b(?:hetzelfde|ditzelfde|datzelfde|voornoemd|genoemd|dit|dat) antwoord\b|\bdezelfde (?:alinea|zin|passage|beantwoording)\b|\b(?:deze|die) alinea\b/;

/** A wrong number is called by what it is. */
export const FIGURE_WORD: RegExp =
  /\b(?:aantal(?:len)?|percentage|bedrag|jaartal|datum|getal|cijfer|termijn|periode|som|totaal)\b/;

/** The earlier answer was a no or a yes. */
export const SAID_NO: RegExp = /\b(?:ontkennend|negatief|afwijzend|met nee|neen?\b.*geantwoord)\b/;
export const SAID_YES: RegExp = /\b(?:bevestigend|positief|instemmend|met ja|ja\b.*geantwoord)\b/;

/** The new text is announced for the next paragraph. */
export const ANNOUNCES: RegExp = /\b(?:als volgt|volgende|hieronder|onderstaande?|hierna)\b/;
