import { cue } from './cue-pattern.ts';

/*
 * The words that tell whose words a letter's sentence is, what it speaks of, and whether the minister
 * corrects at all or stands by his answer. Written from Dutch grammar and parliamentary usage.
 */

const OTHERS =
  '(?:het (?:kamer)?lid|de (?:kamer)?leden|de (?:vaste |tijdelijke )?(?:kamer)?commissie|uw (?:kamer|commissie)|de \\S*fracties?|de vragenstellers?|de indieners?|de stichting|de vereniging|de brancheorganisatie|de gemeenten?|de \\S*(?:bond|raad|federatie|organisatie|koepel|krant)|de heer|mevrouw|men)';
const WISHES =
  '(?:verzo(?:ekt|eken|cht|chten)|vraagt|(?<!(?:de|deze|uw|mijn|op|onder|bij) )vragen(?! \\d)|vroeg(?:en)?|gevraagd|stel(?:t|len|de|den) voor|voorgesteld|voorstel(?:t|len|de)?|sugger\\S+|gesuggereerd|bepleit\\S*|gepleit|wens(?:t|en)|wil(?:len)?|zou(?:den)?|me(?:ent|nen|ende)|vind(?:t|en)|acht(?:te|ten)?|stel(?:t|len|de|den) dat|beweer\\S*|betoog\\S*|van mening|van oordeel|concludeert)';

/** Somebody else asks or proposes; what the sentence quotes is not the minister's correction. */
export const PROPOSES: RegExp = new RegExp(
  `${OTHERS}\\b[^;:]{0,200}?\\b${WISHES}\\b|\\b${WISHES}\\s+(?:\\S+ ){0,2}${OTHERS}|\\b(?:volgens|aldus)\\s+${OTHERS}|^(?:(?!ik |mijn |antwoord|zin |passage )\\S+ ){1,8}?(?:stelt|stellen|meent|menen|beweert|beweren|betoogt|betogen|betwist|betwisten)(?: (?!ik )\\S+){0,4},? dat |\\b(?:stelt|stellen|meent|menen|beweert|beweren|betoogt|betogen|betwist|betwisten) (?:de|het|uw) (?:\\S+ ){1,6}?dat |\\bu (?:vroeg|vraagt|verzocht|verzoekt|stelt|stelde|suggereert)\\b|\\bop de vraag\\b`,
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
  houd(?:t|en)? … vast aan
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
  (?:brief|brieven|nota|notitie) … [(]?kamerstuk~
  (?:in|op|door|volgens) (?:de|het|een) (?:\p{L}*krant|\p{L}*courant|\p{L}*dagblad|media|berichtgeving|artikel|nieuwsbericht|telegraaf|nos|nrc|ad|parool)
`;

/** Questions of another paper, though they have numbers as well. */
export const OTHER_QUESTIONS: RegExp = cue`
  (?:feitelijke vragen|lijst van vragen|schriftelijk overleg)
  vra(?:ag|gen) … bij de (?:\p{L}*begroting|\p{L}*nota)
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
  (?:in plaats van|anders dan) … (?:genoemde?|gemelde?|vermelde?|opgegeven|aangegeven|eerdere?)
  (?:genoemde?|gemelde?|vermelde?|opgegeven|aangegeven) … (?:had|hadden) … moeten
  (?:te )?wijzigen
`;

/** What ends the text that a letter gives for a whole answer: the letter itself speaks again. */
export const LETTER_AGAIN: RegExp =
  /^(?:[–•*-]\s*|\d+[.)]\s*)?(?:(?:de|het|alle|mijn) (?:overige|andere|resterende)|voor het overige|met vriendelijke|hoogachtend|een afschrift|de (?:minister|staatssecretaris)|ik (?:betreur|hoop|vertrouw|bied|ga ervan)|(?:mijn |onze )?excuses|hiermee (?:heb|hoop|is|zijn)|vraag \d|antwoord (?:\d|op)|(?:het|mijn|in het|in mijn|ook het) antwoord op|(?:daarnaast|tevens|ook|verder|voorts|ten slotte|tot slot) (?:is|wordt|dient|moet|corrigeer|wijzig|verzoek|heb))/;
