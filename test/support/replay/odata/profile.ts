import type { Entity, EntityName } from '../world.ts';

/** The types of fields that the rows have. */
export type FieldType = 'string' | 'guid' | 'int' | 'bool' | 'date' | 'apiDate';

/** A field under the name that a version gives it. */
export interface Field {
  readonly name: string;
  /** Its name in v4, under which entities keep it. */
  readonly key: string;
  readonly type: FieldType;
}

/** A relation to other rows; `target` is null where no rows are replayed, which answers empty. */
export interface Navigation {
  readonly name: string;
  readonly target: EntityName | null;
  readonly many: boolean;
}

/** The shape of one kind of row in one version. */
export interface EntityShape {
  readonly name: EntityName;
  readonly fields: readonly Field[];
  readonly navigations: readonly Navigation[];
}

/** A version of the OData interface. */
export interface Profile {
  readonly version: 'v4' | 'v5';
  readonly path: string;
  readonly mostRows: number;
  readonly shapes: ReadonlyMap<string, EntityShape>;
}

const LAST = 'GewijzigdOp:date ApiGewijzigdOp:apiDate Verwijderd:bool';
const ACTOR = `ActorNaam ActorFractie`;

// name, or v4name>v5name, then :type. In the order of recorded rows; where none is recorded, of the
// official schemas. `-` before a relation to one row; `?` where no rows of the other kind are replayed.
const SHAPES: Readonly<Record<EntityName, readonly [fields: string, navigations: string]>> = {
  Zaak: [
    `Id:guid Nummer Soort Titel Citeertitel Alias Status Onderwerp GestartOp:date Organisatie
     Grondslagvoorhang Termijn:date Vergaderjaar Volgnummer:int HuidigeBehandelstatus Afgedaan:bool
     GrootProject:bool ${LAST} Kabinetsappreciatie`,
    `ZaakActor Activiteit? Agendapunt? Besluit? Document Kamerstukdossier? VervangenDoor=Zaak
     GerelateerdNaar=Zaak GerelateerdVanuit=Zaak VervangenVanuit=Zaak`,
  ],
  ZaakActor: [
    `Id:guid Zaak_Id:guid ${ACTOR} ActorAfkorting Functie Relatie SidActor ${LAST} Persoon_Id:guid
     Fractie_Id:guid Commissie_Id:guid`,
    '-Zaak -Persoon -Fractie -Commissie?',
  ],
  Document: [
    `Id:guid Soort DocumentNummer>Nummer Titel Onderwerp Datum:date Vergaderjaar Kamer:int
     Volgnummer>Ondernummer:int Citeertitel Alias DatumRegistratie:date DatumOntvangst:date
     Aanhangselnummer KenmerkAfzender Organisatie ContentType ContentLength:int ${LAST}
     HuidigeDocumentVersie_Id:guid`,
    `Activiteit? Agendapunt? BronDocument? Zaak Kamerstukdossier? DocumentActor DocumentVersie
     -HuidigeDocumentVersie=DocumentVersie`,
  ],
  DocumentVersie: [
    `Id:guid Status Versienummer:int Bestandsgrootte:int Extensie Datum:date ${LAST} Document_Id:guid
     ExterneIdentifier`,
    '-Document DocumentPublicatie',
  ],
  DocumentActor: [
    `Id:guid Document_Id:guid ${ACTOR} Functie Relatie SidActor ${LAST} Persoon_Id:guid
     Fractie_Id:guid Commissie_Id:guid`,
    '-Document -Persoon -Fractie -Commissie?',
  ],
  DocumentPublicatie: [
    `Id:guid DocumentType Source Url ContentType ContentLength:int ${LAST} DocumentVersie_Id:guid`,
    '-DocumentVersie',
  ],
  Persoon: [
    `Id:guid Nummer Titels Initialen Tussenvoegsel Achternaam Voornamen Roepnaam Geslacht Functie
     Geboortedatum:date Geboorteplaats Geboorteland Overlijdensdatum:date Overlijdensplaats
     Woonplaats Land Fractielabel ContentType ContentLength:int ${LAST}`,
    'DocumentActor ZaakActor',
  ],
  Fractie: [
    `Id:guid Nummer Afkorting NaamNL NaamEN AantalZetels:int AantalStemmen:int DatumActief:date
     DatumInactief:date ContentType ContentLength:int ${LAST}`,
    'DocumentActor ZaakActor',
  ],
};

const FIELD_TYPES: readonly FieldType[] = ['string', 'guid', 'int', 'bool', 'date', 'apiDate'];

function fieldOf(text: string, version: Profile['version']): Field {
  const [names = '', written = 'string'] = text.split(':');
  const [key = '', renamed = key] = names.split('>');
  const type = FIELD_TYPES.find((one) => one === written) ?? 'string';
  return { name: version === 'v5' ? renamed : key, key, type };
}

function isEntityName(name: string): name is EntityName {
  return Object.hasOwn(SHAPES, name);
}

function navigationOf(text: string): Navigation {
  const [name = '', target = name] = text.replace(/^-|\?$/g, '').split('=');
  return { name, target: isEntityName(target) ? target : null, many: !text.startsWith('-') };
}

function shapesOf(version: Profile['version']): Profile['shapes'] {
  const shapes = new Map<string, EntityShape>();
  for (const [name, [fields, navigations]] of Object.entries(SHAPES)) {
    if (!isEntityName(name) || (version === 'v4' && name === 'DocumentPublicatie')) continue;
    const relations = navigations.split(/\s+/).map(navigationOf);
    shapes.set(name, {
      name,
      fields: fields.split(/\s+/).map((field) => fieldOf(field, version)),
      // Publications came with v5.
      navigations: relations.filter(
        ({ target }) => version === 'v5' || target !== 'DocumentPublicatie',
      ),
    });
  }
  return shapes;
}

/** OData v5: at most 100 rows a request. */
export const V5: Profile = {
  version: 'v5',
  path: '/OData/v5',
  mostRows: 100,
  shapes: shapesOf('v5'),
};

/** OData v4/2.0: at most 250 rows a request. */
export const V4: Profile = {
  version: 'v4',
  path: '/OData/v4/2.0',
  mostRows: 250,
  shapes: shapesOf('v4'),
};

/** Whether a field still says something in a deleted row. */
export function survivesDeletion({ key }: Pick<Field, 'key'>, { state }: Entity): boolean {
  if (state === 'placeholder') return key === 'Id';
  return ['Id', 'GewijzigdOp', 'ApiGewijzigdOp', 'Verwijderd'].includes(key);
}
