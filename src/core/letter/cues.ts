/**
 * The words by which a letter about earlier answers says what it does, as data. Written from Dutch
 * grammar and the drafting style of ministries (Aanwijzingen voor de regelgeving, § 6.1: "wordt
 * vervangen door", "komt te luiden", "vervalt"). One pattern a line, looked for as whole words in a
 * sentence in lower case whose quotations are blanked to `«___»`: `~` is any ending of a word, `…` are
 * words in between, the rest is a regular expression.
 */
function cue(lines: TemplateStringsArray): RegExp {
  const patterns = lines.raw
    .join('')
    .trim()
    .split('\n')
    .map((line) =>
      line.trim().replaceAll(' … ', '\\s(?:.{0,160}?\\s)?').replaceAll('~', '\\p{L}*'),
    );
  return new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join('|')})(?![\\p{L}\\d])`, 'u');
}

/** The letter says how a text must read. */
export const REPLACES: RegExp = cue`
  vervang~
  (?:te )?luid(?:en|t|de)
  (?:leest|lees|leze|lezen|gelezen)
  (?:her)?formule(?:er|ren|ring)
  geherformuleerd
  (?:wijzig|wijzigen|wijzigt|gewijzigd|verander|gewijzigde)
  (?:corrigeer|corrigeren|gecorrigeerd|rectificeer|rectificeren|gerectificeerd)
  (?:verbeter|verbeteren|verbeterd|herstel|herstellen|hersteld)
  (?:aangepast|aan te passen|bijgesteld|bij te stellen)
  pas … aan
  in plaats (?:van|daarvan|hiervan)
  (?:treedt|treden|komt|komen) … in de plaats
  (?:daarvoor|hiervoor) in de plaats
  ter vervanging
  i\.p\.v\.
  (?:de|het) (?:juiste|correcte|gecorrigeerde|verbeterde|gewijzigde|aangepaste|goede)
  (?:juist|correct|beter|bedoeld) (?:is|was|werd|wordt|ware|zou)
  (?:is|was|wordt) (?:bedoeld|beoogd)
  bedoel(?:de|d|en)?
  (?:moet|moeten|dient|dienen|hoort|horen|behoort|behoren|had|hadden) … (?:zijn|staan|heten|worden|vermeld|genoemd|opgenomen|schrijven|melden|antwoorden)
  (?:moet|moeten|word(?:t|en)):? (?=«)
  (?<=»),? (?:wordt|worden|moet|moeten):?(?: \S+){0,3} (?=«)
  (?<=[»]) ?(?:→|=>|->)
`;

/** Words of a text, called by what they are: what a letter can replace or take back. */
export const TEXT_OBJECT: RegExp = cue`
  (?:vol|bij|tussen|slot)?zin(?:nen)?
  (?:zinsne?den?|zinsdeel|zinsdelen|passages?|alinea~|regel|tekst|woord(?:en)?|citaat)
  (?:formulering~|bewering~|stelling~|mededeling~|opmerking~|vermelding~|uitspraak|uitspraken)
  (?:toezegging~|kwalificatie~|verwijzing~|omschrijving~|weergave|constatering~|conclusie~)
  (?:antwoord(?:en)?|beantwoording|reactie)
`;

/** The sentence is about something in an answer, not about the answer. */
export const PART_OF_TEXT: RegExp = cue`
  (?:dat|inhoudende|zin|volzin|passage|alinea|woord|woorden|zinsnede|tabel|voetnoot)
  (?:toezegging|mededeling|stelling|bewering|opmerking|verwijzing|conclusie|uitspraak)
`;

/** The letter takes words back. */
export const DELETES: RegExp = cue`
  (?:vervalt|vervallen)
  (?:geschrapt|schrap|schrappen|verwijderd|verwijder|weggelaten|weg te laten|te schrappen)
  (?:ingetrokken|in te trekken|intrek)
  (?:herroep|herroepen|intrekking)
  trek(?:ken)? … (?:in|terug)
  (?:neem|trek) … terug
  (?:terugneem|teruggenomen|terug te nemen)
  (?:niet|nooit)[ -](?:geschreven|gegeven|gedaan) (?:worden )?(?:beschouw~|aangemerkt)
  als (?:niet|nooit)[ -](?:geschreven|gegeven|gedaan)
  buiten beschouwing
  hoort … niet … thuis
  had(?:den)? … niet … (?:mogen|moeten|behoren) … (?:staan|opgenomen|vermeld|geschreven)
`;

/** Adverbs that call what was written a mistake. */
export const MISTAKENLY: RegExp = cue`
  (?:abusievelijk|per abuis|ten onrechte|onterecht|foutief|bij vergissing|per vergissing)
  (?:verkeerdelijk|onbedoeld|per ongeluk)
`;

/** The letter grants that something in the text is wrong. */
export const CONCEDES: RegExp = cue`
  (?:abusievelijk|per abuis|ten onrechte|onterecht|foutie(?:f|ve)|verkeerd|verkeerde|per ongeluk)
  (?:onjuiste?|onjuistheid|onjuistheden|incorrecte?|onvolledige?|onvolledigheid|onnauwkeurig~)
  (?:onzorgvuldig~|ongelukkig~|ongenuanceerd~|misleidend~|achterhaald|verouderd|voorbarig)
  (?:vergissing~|fout|fouten|foutje|verschrijving|typefout|misverstand|omissie|verwarring)
  (?:niet|onvoldoende|niet langer|niet geheel|niet helemaal|niet volledig) (?:\S+ )?(?:juiste?|correcte?|volledige?|zorgvuldig|nauwkeurig|precies|houdbaar)
  niet … (?:handhaven|staande houden|gestand doen|waarmaken|nakomen|lukken|haalbaar|volhouden|vol te houden|het geval|kloppen|stroken)
  niet in overeenstemming
  klop(?:t|te|pen|ten) … niet
  klop(?:t|te|pen|ten) niet
  kort door de bocht
  geen stand
  (?:recht te zetten|rectificatie|correctie|recht ?zet|te herstellen)
  zet … recht
`;

/** "Te stellig", "te rooskleurig": too much of a quality; not "te zijn", "te geven". */
const TOO_MUCH = cue`
  te (?!(?:zijn|gaan|staan|doen|zien|slaan|allen|zijner|laat|weinig|veel|koop|huur|voet)(?!\p{L}))(?!\p{L}+en(?!\p{L}))\p{L}+
  te (?:algemeen|open)
`;
const JUDGED = cue`
  (?:vol)?zin(?:nen)?
  (?:passage|formulering|bewering|stelling|antwoord|weergave|omschrijving|woordkeuze|tekst|alinea)
  (?:dit|dat|deze|die) (?:is|was|gaat)
`;

/** Whether a sentence grants that what was written is wrong, or too much. */
export function concedes(sentence: string): boolean {
  return CONCEDES.test(sentence) || (TOO_MUCH.test(sentence) && JUDGED.test(sentence));
}

/** The minister says what his own earlier answer said. */
export const SAYS: RegExp = cue`
  (?:gesteld|gemeld|geantwoord|beantwoord|vermeld|aangegeven|opgemerkt|geschreven|opgenomen)
  (?:meegedeeld|medegedeeld|genoemd|gesproken|toegezegd|bevestigd|ontkend|uitgegaan)
  antwoord … gegeven
  (?:heb|hebben) … bericht
  (?:uitgesloten|gewekt|terechtgekomen|geslopen|weergegeven|verklaard|verzekerd|betoogd)
  (?:schreef|stelde|meldde|meld|antwoordde|vermeldde|noemde|gaf|zei|verklaarde|berichtte)
  (?:staat|stond|luidt|luidde|leest|lezen|te lezen|valt te lezen|is sprake van|was sprake van)
  (?:laten weten|liet … weten|gaf … aan|deelde … mee)
  (?:stelling|bewering|mededeling|opmerking|toezegging|conclusie|constatering|antwoord|uitspraak) dat
  (?:stelling|bewering|mededeling|opmerking|toezegging|conclusie|constatering|uitspraak) … dat
`;

/** It only says once more what another answer said. */
export const REPEATS: RegExp = cue`
  (?:zoals|zie|conform|overeenkomstig) … (?:antwoord|antwoorden|beantwoording|vraag|vragen|eerder)
`;

/** A passage about the minister's own earlier answers. */
export const OWN_TEXT: RegExp = cue`
  (?:antwoord|antwoorden|beantwoording|vraag|vragen|eerder|destijds|schreef|stelde|meldde)
  (?:mijn brief|zin|passage|alinea|tabel|reactie|er staat|ik … u|u … ik)
  uw kamer … (?:gemeld|meegedeeld|medegedeeld|bericht|laten weten|geïnformeerd)
`;

/** The minister comes back on what he answered. */
export const RECONSIDERS: RegExp = cue`
  bij nadere? inzien
  (?:in werkelijkheid|wel degelijk)
  moet ik (?:helaas )?(?:vaststellen|constateren|erkennen|concluderen)
  (?:gebleken|blijkt|bleek) … (?:niet|geen|wel|onjuist|toch|anders)
  kom ik … (?:op terug|terug op)
  kom ik daarop terug
  (?:zie ik|ik zie) … (?:ervan|daarvan|van) … af
  niet langer
`;

/** What the minister now says is so; enough only where he grants a mistake as well. */
export const NOW_TRUE: RegExp = cue`
  (?:feitelijk|inmiddels|gebleken|blijkt|bleek|juist is|in feite|daadwerkelijk|alsnog|thans|wel)
  (?:nader onderzoek|navraag|stel ik vast|na overleg|kennis van nu|heeft mij|hebben mij)
`;

/** The same word of denial and nothing else: it says that something is wrong, not how it is. */
export const ONLY_DENIES: RegExp =
  /^(?:dit|dat|deze|die|het)\s(?:\S+\s){0,6}?(?:onjuist|niet juist|niet correct|incorrect|niet|niet het geval|fout|verkeerd)(?:\s(?:te zijn|gebleken|geweest|juist|waar|correct|het geval|het geval te zijn|te zijn geweest|het geval te zijn geweest|het geval geweest))*[.!]?$/;

/** Sentences about the mistake itself: how it came, and regret. */
export const COMMENTS: RegExp = cue`
  (?:betreur|betreurt|spijt|excuses|verontschuldig~|ontstaan|oorzaak|vergissing|fout|abusievelijk)
  (?:vertrouw|hoop|overige|afschrift|geïnformeerd|beoogd|hierbij|daarom|derhalve|graag)
`;

/** One sentence that sets what is so against what was answered. */
export const CONTRASTS: RegExp = cue`
  (?:anders dan|in tegenstelling tot|in afwijking van|waar ik eerder|terwijl ik) … (?:antwoord|beantwoording|vraag|vragen|schreef|stelde|meldde|gemeld|gesteld|geantwoord|aangegeven|vermeld)
  zoals … (?:abusievelijk|ten onrechte|onterecht|per abuis) … (?:gemeld|gesteld|geantwoord|aangegeven|vermeld|geschreven)
  (?:niet|geen) … zoals … (?:meldde|schreef|stelde|antwoordde|aangaf|vermeldde|gemeld|geschreven|gesteld|geantwoord|aangegeven|vermeld)
`;

const OTHERS =
  '(?:het (?:kamer)?lid|de (?:kamer)?leden|de (?:vaste |tijdelijke )?(?:kamer)?commissie|uw (?:kamer|commissie)|de \\S*fracties?|de vragenstellers?|de indieners?|de stichting|de vereniging|de brancheorganisatie|de gemeente|de \\S*(?:bond|raad|federatie|organisatie|koepel|krant)|de heer|mevrouw|men)';
const WISHES =
  '(?:verzo(?:ekt|eken|cht|chten)|vra(?:agt|gen)|vroeg(?:en)?|gevraagd|stel(?:t|len|de|den) voor|voorgesteld|voorstel(?:t|len|de)?|sugger\\S+|gesuggereerd|bepleit\\S*|gepleit|wens(?:t|en)|wil(?:len)?|zou(?:den)?|me(?:ent|nen|ende)|vind(?:t|en)|acht(?:te|ten)?|stel(?:t|len|de|den) dat|beweer\\S*|betoog\\S*|van mening|van oordeel|concludeert)';

/** Somebody else asks or proposes; what the sentence quotes is not the minister's correction. */
export const PROPOSES: RegExp = new RegExp(
  `${OTHERS}[^;:]{0,200}?\\b${WISHES}\\b|\\b${WISHES}\\s+(?:\\S+ ){0,2}${OTHERS}|\\b(?:volgens|aldus)\\s+${OTHERS}|\\bu (?:vroeg|vraagt|verzocht|verzoekt|stelt|stelde|suggereert)\\b|\\bop de vraag\\b`,
);

/** The minister himself is the one who acts. */
export const OWN_ACT: RegExp = cue`
  (?:corrigeer|wijzig|vervang|herstel|rectificeer|trek|neem|pas|formuleer|herformuleer|verzoek|stel) ik
  ik (?:corrigeer|wijzig|vervang|herstel|rectificeer|trek|neem|pas|formuleer|herformuleer|verzoek u|stel voor)
`;

/** The minister stands by his answer. */
export const REJECTS: RegExp = cue`
  (?:geen|niet|onvoldoende|noch) … (?:aanleiding|reden|redenen|grond|gronden|noodzaak|behoefte|nodig) … (?:aan~pas~|wijzig~|herzien|correctie|rectificatie|corrig~|vervang~|terug te komen|bij te stellen|antwoord~)
  (?:aanpassing|wijziging|herziening|correctie|rectificatie|vervanging|bijstelling) … (?:geen|niet) … (?:aanleiding|reden|grond|noodzaak|nodig|aan de orde)
  (?:handhaaf|blijf ik bij|ik blijf bij|deel ik niet|niet gebleken|geen onjuistheid|geen onjuistheden)
  blijf(?:t|en) … (?:staan|overeind|van kracht|ongewijzigd|juist|gehandhaafd|onverkort)
  (?:antwoord|zin|passage|weergave|beantwoording) … (?:is|was|zijn|waren) (?:(?!niet|on)\S+ ){0,2}(?:juist|correct)(?! (?:dat|is))
  (?:zal ik niet|ga ik niet|volg ik niet|neem ik niet over)
  behoe(?:ft|ven) … geen
  (?:aantal|cijfer|bedrag|antwoord|gegeven) … (?:te kloppen|klopt)(?! niet)
`;

/** Not all that stays as it is: only what the letter does not touch. */
export const THE_REST: RegExp = cue`
  (?:overige|andere|voor het overige|verder|de rest|resterende)
`;

/** The minister takes over what somebody else proposed. */
export const ACCEPTS: RegExp = cue`
  (?:neem ik|ik neem) … over
  (?:stem ik in|ik stem in|geef ik gehoor|dienovereenkomstig)
  volg ik(?! niet)
  kom ik … tegemoet
  terecht … (?:pas|wijzig|corrigeer|vervang)
`;

/** Words come to the text and none go. */
export const ADDS: RegExp = cue`
  (?:toegevoegd|toe te voegen|aangevuld|aan te vullen|ingevoegd|in te voegen)
  voeg … toe
  vul … aan
`;

/** Another record, or something said in a debate. */
export const ELSEWHERE: RegExp = cue`
  (?:tijdens|in|bij|op) (?:het|een|de|mijn|dat|dit) (?:\S+ ){0,3}?(?:\p{L}*debat|\p{L}*overleg|vragenuur(?:tje)?|behandeling|rondetafelgesprek|briefing|interview|uitzending|persconferentie)
  memorie van (?:toelichting|antwoord)
  nota naar aanleiding van
  (?:begroting|begrotingsstaat|jaarverslag|persbericht|website|bijlage|factsheet|beslisnota|kamerbrief)
  \p{L}*rapport(?:age)?
  verslag van
  (?:in|op|door|volgens) (?:de|het|een) (?:\p{L}*krant|\p{L}*courant|\p{L}*dagblad|media|berichtgeving|artikel|nieuwsbericht|telegraaf|nos|nrc|ad|parool)
`;

/** What stands before a quoted title: the quotation names a publication. */
export const TITLE_BEFORE: RegExp =
  /(?:\b(?:\S*bericht(?:en)?|\S*artikel(?:en)?|\bkop|rapport|\S*brief|getiteld|\btitel|\S*nieuws|documentaire|\bboek|\bmotie|uitzending|programma|onderzoek|publicatie|\bover|het begrip|campagne|\bblog|podcast|petitie|\bnota|handreiking|genaamd|geheten)(?: van \S+)?)\s*:?\s*$/;

/** Somewhere in a letter that corrects, one of these stands. */
export const SIGNALS: RegExp = cue`
  (?:abusievelijk|per abuis|ten onrechte|onterecht|foutie~|onjuist~|incorrect~|verkeerd~|vergis~)
  (?:fout|fouten|foutje|rectific~|correctie~|corrig~|gecorrigeerd|herstel~|verschrijving|omissie|errat~)
  (?:nader inzien|niet juiste?|niet correct|onnauwkeurig~|onvolledig~|gebleken|blijkt|bijstell~)
  (?:aanpassing~|wijziging~|herzie~|recht ?(?:te )?zet~|klopt niet|niet … klopt|verbeter~)
  zoals … (?:meldde|schreef|stelde|gemeld)
  zet … recht
  recht … gezet
`;

/** What ends the text that a letter gives for a whole answer: the letter itself speaks again. */
export const LETTER_AGAIN: RegExp =
  /^(?:[–•*-]\s*|\d+[.)]\s*)?(?:(?:de|het|alle|mijn) (?:overige|andere|resterende)|voor het overige|met vriendelijke|hoogachtend|een afschrift|de (?:minister|staatssecretaris)|ik (?:betreur|hoop|vertrouw|bied|ga ervan)|(?:mijn |onze )?excuses|hiermee (?:heb|hoop|is|zijn)|vraag \d|antwoord (?:\d|op)|(?:het|mijn|in het|in mijn|ook het) antwoord op|(?:daarnaast|tevens|ook|verder|voorts|ten slotte|tot slot) (?:is|wordt|dient|moet|corrigeer|wijzig|verzoek|heb))/;

/** The answer itself is what the sentence is about, not something in it. */
export const ANSWER_ITSELF: RegExp =
  /\b(?:concept|conceptversie|versie|voorlopige versie) van (?:het|mijn|de) antwoord\w*|(?<!\b(?:in|van|uit|bij|onder|over|naar|op|aan) )\b(?:het|mijn|ons|dit|dat|deze|de|beide|die) (?:gehele |volledige |hele |juiste |gegeven |eerdere )?(?:antwoord(?:en)?|beantwoording)\b|\b(?:in de plaats|ter vervanging) van (?:het|mijn|ons|de)(?: \S+){0,3} (?:antwoord(?:en)?|beantwoording)\b|^\W*antwoord(?:en)? (?:op )?(?:de )?(?:vra(?:ag|gen) )?\d\S*(?: (?:en|t\/m) \d+)* (?:moet|moeten|dient|dienen|wordt|worden|komt|komen|vervalt|vervallen|luidt|kan)\b/;

/** Back to the answer or paragraph named just before. */
export const SAME_ANSWER: RegExp = cue`
  (?:hetzelfde|ditzelfde|datzelfde|voornoemd|genoemd|bovengenoemd|dit|dat) antwoord
  (?:bovengenoemde|voornoemde|genoemde|deze|die|dezelfde) vraag
  (?:dezelfde|deze|die) (?:alinea|passage|beantwoording)
  dezelfde zin
`;

/** A wrong number is called by what it is. */
export const FIGURE_WORD: RegExp = cue`
  (?:aantal(?:len)?|percentages?|bedrag(?:en)?|jaartal|datum|getal|cijfers?|termijn|periode|som|totaal)
`;

/** The earlier answer was a no. */
export const SAID_NO: RegExp = cue`
  (?:ontkennend|negatief|afwijzend|met nee|met neen)
`;

/** The earlier answer was a yes. */
export const SAID_YES: RegExp = cue`
  (?:bevestigend|positief|instemmend|met ja)
`;

/** The new text is announced for the next paragraph. */
export const ANNOUNCES: RegExp = cue`
  (?:als volgt|volgende|hieronder|onderstaande?|hierna|in de plaats|ter vervanging)
`;
