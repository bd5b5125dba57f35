import type { EntityName } from '../world.ts';

/** An element of an entity: a relation, or a field under its name in OData v4. */
export type Element =
  | { readonly kind: 'relation'; readonly name: string; readonly relation: string }
  | {
      readonly kind: 'field';
      readonly name: string;
      readonly field: string;
      /** Whether a null is written as `xsi:nil`; where it may not be, the element is left out. */
      readonly canBeNil: boolean;
    };

// In the order of the official schemas. `@` before a relation; `!` after what may not be nil; `=` before
// the name in OData v4 where it is not the element's own with a capital.
const ELEMENTS: Readonly<Record<Exclude<EntityName, 'DocumentPublicatie'>, string>> = {
  Zaak: `@gerelateerdVanuit nummer! soort onderwerp! gestartOp! organisatie titel citeertitel alias
    grondslagvoorhang termijn vergaderjaar! volgnummer status huidigeBehandelstatus afgedaan
    grootProject kabinetsappreciatie`,
  ZaakActor: `@zaak @persoon @fractie actorNaam actorFractie actorAfkorting functie relatie sidActor`,
  Document: `@huidigeDocumentVersie @zaak soort documentNummer! titel onderwerp! datum! volgnummer!
    vergaderjaar! kamer! citeertitel alias datumRegistratie datumOntvangst aanhangselnummer
    kenmerkAfzender organisatie!`,
  DocumentVersie: `@document status versienummer bestandsgrootte extensie datum
    externeidentifier=ExterneIdentifier`,
  DocumentActor: `@document @persoon @fractie actorNaam actorFractie functie relatie sidActor`,
  Persoon: `nummer! titels initialen tussenvoegsel achternaam voornamen roepnaam geslacht functie
    geboortedatum geboorteplaats geboorteland overlijdensdatum overlijdensplaats woonplaats land
    fractielabel`,
  Fractie: `nummer! afkorting naamNl=NaamNL naamEn=NaamEN aantalZetels aantalStemmen datumActief
    datumInactief`,
};

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function elementOf(text: string): Element {
  if (text.startsWith('@')) {
    return { kind: 'relation', name: text.slice(1), relation: capital(text.slice(1)) };
  }
  const [written = '', field] = text.split('=');
  const name = written.replace(/!$/, '');
  return { kind: 'field', name, field: field ?? capital(name), canBeNil: !written.endsWith('!') };
}

const bySource = new Map<string, readonly Element[]>(
  Object.entries(ELEMENTS).map(([name, list]) => [name, list.split(/\s+/).map(elementOf)]),
);

/** The elements of a kind of entity, in order; none where the feed has no such kind. */
export function elementsOf(name: string): readonly Element[] {
  return bySource.get(name) ?? [];
}

/** Whether the feed has this category. A misspelt one is not an error: its feed is empty. */
export function isCategory(name: string): boolean {
  return bySource.has(name);
}
