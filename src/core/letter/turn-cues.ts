import { cue } from './cue-pattern.ts';

/*
 * The words by which a minister comes back on what he answered: that it was wrong or has changed, how
 * things are now, and regret. Written from Dutch grammar and the usage of ministries' letters.
 */

/** The minister comes back on what he answered. */
export const RECONSIDERS: RegExp = cue`
  bij nadere? inzien
  (?:in werkelijkheid|wel degelijk)
  (?:juist|correct|beter) (?:is|was|ware)
  moet ik (?:helaas )?(?:vaststellen|constateren|erkennen|concluderen)
  (?:gebleken|blijkt|bleek) … (?:niet|geen|wel|onjuist|toch|anders)
  kom ik … (?:op terug|terug op)
  kom ik daarop terug
  (?:herzie ik|ik herzie)
  (?:zie ik|ik zie) … (?:ervan|daarvan|van) … af
  niet langer
`;

/** What he now will or will not do, where the letter just recalled a yes or no. */
export const DECIDES: RegExp = cue`
  (?:inmiddels|thans|nu|alsnog|toch|wel|intussen) … (?:ik|heb|ben|zal)
  (?:ik|heb|ben|zal) … (?:inmiddels|thans|nu|alsnog|toch|wel|intussen)
`;

/** "Moet zo worden gelezen dat …": the sentence itself says how the answer is to be understood. */
export const READ_AS: RegExp = cue`
  (?:zo|aldus|in die zin) … (?:gelezen|lezen|verstaan|begrepen|begrijpen|opgevat),? dat
`;

/** The minister changes his mind, or owns that he should have written something else. */
export const TURNS: RegExp = cue`
  kom ik … terug
  bij nadere? inzien
`;

/** The minister regrets what he wrote, or left out. */
export const REGRETS: RegExp = cue`
  (?:betreur|betreurt|spijt|excuses|verontschuldig~)
  (?:ik|dit|dat|hier|hierbij|antwoord|daar|daarin) … (?:had|hadden) … moeten (?:vermelden|melden|noemen|staan|opnemen|schrijven|worden|betrekken|aangeven)
`;

/** A judgement drawn from what was just said. */
export const THEREFORE: RegExp = cue`
  (?:dus|daarmee|derhalve|daarom|dan ook|op dit punt|in zoverre|hiermee|bijgevolg)
`;

/** The letter says that it corrects answers, and will say which and how. */
export const ANNOUNCES_LIST: RegExp = cue`
  (?:corrigeer|rectificeer|herstel|verbeter|wijzig|herzie) ik … (?:antwoord|antwoorden|beantwoording|fouten|onjuistheden)
  ik … (?:corrigeer|rectificeer|herstel|verbeter|wijzig|herzie) … (?:antwoord|antwoorden|beantwoording|fouten|onjuistheden)
  (?:volgende|onderstaande) (?:\S+ )?(?:correcties|wijzigingen|verbeteringen|rectificaties|aanpassingen|errata|fouten|onjuistheden)
`;

/** What follows is about the text just named. */
export const INTRODUCES: RegExp = cue`
  het volgende
  merk ik … op
  (?:kom ik|ik kom) … terug
`;

/** What else changes with the correction just given. */
export const FOLLOWS: RegExp = cue`
  (?:als gevolg (?:hiervan|daarvan)|dientengevolge|hierdoor|daardoor|daarmee|hiermee|dit betekent|dat betekent|dit heeft tot gevolg|ook|eveneens|tevens|evenzo)
`;

/** He comes back on it and says no more in this sentence. */
export const ONLY_RECONSIDERS: RegExp =
  /^(?:[^:;,]{0,80} )?kom ik (?:[^:;,]{0,40} )?(?:op terug|terug)\.?$|^ik kom (?:[^:;,]{0,60} )?(?:op )?terug(?: op [^:;,]{0,60})?\.?$/;

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
