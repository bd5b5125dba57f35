import { cue } from './cue-pattern.ts';

/*
 * The words by which a letter about earlier answers says what it does with a text. Written from Dutch
 * grammar and from the formulas by which the Aanwijzingen voor de regelgeving amend a text ("wordt
 * vervangen door", "komt te luiden", "vervalt"), which ministries' letters borrow.
 */

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
  (?:gecorrigeerde|verbeterde|gewijzigde|aangepaste|herziene|nieuwe|definitieve) (?:versie|tekst|lezing|formulering|antwoord|antwoorden|beantwoording)
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
  (?:toelichting~|formulering~|bewering~|stelling~|mededeling~|opmerking~|vermelding~|uitspraak|uitspraken)
  (?:toezegging~|kwalificatie~|verwijzing~|omschrijving~|weergave|constatering~|conclusie~)
  (?:antwoord(?:en)?|beantwoording|reactie)
`;

/** The sentence is about something in an answer, not about the answer. */
export const PART_OF_TEXT: RegExp = cue`
  (?:dat|inhoudende|zin|volzin|passage|alinea|woord|woorden|zinsnede|tabel|voetnoot)
  (?:toezegging|toelichting|mededeling|stelling|bewering|opmerking|verwijzing|conclusie|uitspraak)
`;

/** A part of an answer, called by what it is. */
export const TEXT_PART: RegExp = cue`
  (?:(?:vol|bij|slot)?zin|zinsnede|passage|alinea|tabel|overzicht|opsomming|grafiek|voetnoot|noot)
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
  als (?:niet|nooit)[ -](?:geschreven|gegeven|gedaan|verzonden|ontvangen)
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
const CONCEDES: RegExp = cue`
  (?:abusievelijk|per abuis|ten onrechte|onterecht|foutie(?:f|ve)|verkeerd|verkeerde|per ongeluk)
  (?:onjuiste?|onjuistheid|onjuistheden|incorrecte?|onvolledige?|onvolledigheid|onnauwkeurig~)
  (?:onzorgvuldig~|ongelukkig~|ongenuanceerd~|misleidend~|achterhaald|verouderd|voorbarig)
  (?:vergissing~|fout|fouten|foutje|verschrijving|typefout|misverstand|omissie|verwarring)
  (?:niet|onvoldoende|niet langer|niet geheel|niet helemaal|niet volledig) (?:\S+ )?(?:juiste?|correcte?|volledige?|zorgvuldig|nauwkeurig|precies|houdbaar)
  niet … (?:handhaven|staande houden|gestand doen|waarmaken|nakomen|lukken|haalbaar|volhouden|vol te houden|het geval|kloppen|stroken)
  niet in overeenstemming
  klop(?:t|te|pen|ten)(?! dat) … niet
  klop(?:t|te|pen|ten) niet
  niet (?:\S+ )?klop(?:t|te|pen|ten)
  (?:dit|dat) … niet (?:gebeurd|gelukt|doorgegaan|uitgevoerd|gedaan)
  kanttekening~
  kort door de bocht
  (?:verwisseld|omgewisseld|verwisseling|door elkaar gehaald|omgedraaid|weggevallen)
  niet in stand
  aan (?:herziening|vervanging|correctie) toe
  (?:bijstelling|aanpassing|correctie|herziening|verbetering|rectificatie|verduidelijking) (?:behoeft|behoeven|verdient|vereist|vergt|nodig|noodzakelijk)
  (?:behoeft|behoeven|verdient|vereist|vergt) … (?:bijstelling|aanpassing|correctie|herziening|verbetering|rectificatie)
  niet goed (?:weergegeven|vermeld|verwoord|beschreven|gesteld|overgenomen|opgenomen)
  (?:nuancering|nuancer(?:en|ing)|genuanceerd|nuanceer|preciser(?:en|ing)|gepreciseerd|preciseer)
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
  (?:ben|was) ik … geweest
  (?:aantal(?:len)?|percentages?|\p{L}*bedrag(?:en)?|cijfers?|getal(?:len)?) … (?:te (?:laag|hoog|ruim|krap|gunstig))
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
  (?:schreef|stelde|meldde|meld|antwoordde|beantwoordde|informeerde|vermeldde|noemde|gaf|zei|verklaarde|berichtte)
  (?:staat|stond|luidt|luidde|leest|lezen|te lezen|valt te lezen|is sprake van|was sprake van)
  (?:laten weten|liet … weten|gaf … aan|deelde … mee)
  (?:stelling|bewering|mededeling|opmerking|toezegging|conclusie|constatering|antwoord|uitspraak) dat
  (?:stelling|bewering|mededeling|opmerking|toezegging|conclusie|constatering|uitspraak) … dat
`;

/** What was said, called by what it is: "de mededeling dat …" needs no answer named beside it. */
export const SAID_THAT: RegExp = cue`
  (?:de|mijn|die) (?:\S+ )?(?:stelling|bewering|mededeling|opmerking|toezegging|conclusie|constatering|uitspraak) dat
`;

/** It only says once more what another answer said. */
export const REPEATS: RegExp = cue`
  (?:zoals|zie|conform|overeenkomstig) … (?:antwoord|antwoorden|beantwoording|vraag|vragen|eerder)
`;

/** A passage about the minister's own earlier answers. */
export const OWN_TEXT: RegExp = cue`
  (?:antwoord|antwoorden|beantwoording|vraag|vragen|eerder|destijds|schreef|stelde|meldde)
  daarin (?:is|staat|stond|heb|werd|wordt)
  (?:mijn brief|zin|passage|alinea|tabel|reactie|er staat|ik … u|u … ik)
  uw kamer … (?:gemeld|meegedeeld|medegedeeld|bericht|laten weten|geïnformeerd)
`;

/** One sentence that sets what is so against what was answered. */
export const CONTRASTS: RegExp = cue`
  (?:anders dan|in tegenstelling tot|in afwijking van|waar ik eerder|terwijl ik) … (?:antwoord|beantwoording|vraag|vragen|schreef|stelde|meldde|berichtte|aangaf|antwoordde|informeerde|liet weten|bericht|gemeld|gesteld|geantwoord|aangegeven|vermeld)
  zoals … (?:abusievelijk|ten onrechte|onterecht|per abuis|foutief) … (?:gemeld|gesteld|geantwoord|aangegeven|vermeld|geschreven|opgenomen|opgemerkt|genoemd|weergegeven|bericht|staat|stond)
  (?:niet|geen) … zoals … (?:meldde|schreef|stelde|antwoordde|aangaf|vermeldde|gemeld|geschreven|gesteld|geantwoord|aangegeven|vermeld|opgenomen|opgemerkt|weergegeven|bericht)
`;

/** The answer itself is what the sentence is about, not something in it. */
export const ANSWER_ITSELF: RegExp =
  /\b(?:concept|conceptversie|versie|voorlopige versie) van (?:het|mijn|de) antwoord\w*|(?<!\b(?:in|van|uit|bij|onder|over|naar|op|aan) )\b(?:het|mijn|ons|dit|dat|deze|de|beide|die) (?:gehele |volledige |hele |juiste |gegeven |eerdere |nieuwe |herziene |gecorrigeerde |aangepaste |gewijzigde |verbeterde |definitieve )?(?:antwoord(?:en)?|beantwoording)\b|\b(?:in de plaats|ter vervanging) van (?:het|mijn|ons|de)(?: \S+){0,3} (?:antwoord(?:en)?|beantwoording)\b|^\W*antwoord(?:en)? (?:op )?(?:de )?(?:vra(?:ag|gen) )?\d\S*(?: (?:en|t\/m) \d+)* (?:moet|moeten|dient|dienen|wordt|worden|komt|komen|vervalt|vervallen|luidt|kan)\b/;

/** Back to the answer or paragraph named just before. */
export const SAME_ANSWER: RegExp = cue`
  (?:hetzelfde|ditzelfde|datzelfde|voornoemd|genoemd|bovengenoemd|dit|dat) antwoord
  (?:bovengenoemde|voornoemde|genoemde|deze|die|dezelfde) vraag
  (?:dezelfde|deze|die) (?:alinea|passage|beantwoording)
  dezelfde zin
`;

/** The sentence or paragraph pointed at just before. */
export const THAT_PLACE: RegExp = cue`
  (?:dezelfde|deze|die|bedoelde|genoemde) (?:(?:vol|slot)?zin|alinea|regel)
`;

/** A wrong number is called by what it is. */
export const FIGURE_WORD: RegExp = cue`
  (?:aantal(?:len)?|percentages?|\p{L}*bedrag(?:en)?|jaartal|datum|getal|cijfers?|termijn|periode|som|totaal)
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
