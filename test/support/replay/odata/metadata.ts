import type { EntityShape, FieldType, Profile } from './profile.ts';

const EDM: Readonly<Record<FieldType, string>> = {
  string: 'Edm.String',
  guid: 'Edm.Guid',
  int: 'Edm.Int32',
  bool: 'Edm.Boolean',
  date: 'Edm.DateTimeOffset',
  apiDate: 'Edm.DateTimeOffset',
};
const NAMESPACE = 'TK.DA.GGM.OData';

function typeXml({ name, fields, navigations }: EntityShape, { shapes }: Profile): string {
  const properties = fields.map((one) => `<Property Name="${one.name}" Type="${EDM[one.type]}"/>`);
  const relations = navigations
    .filter(({ target }) => target !== null && shapes.has(target))
    .map(({ name: relation, target, many }) => {
      const type = `${NAMESPACE}.${target}`;
      const written = many ? `Collection(${type})` : type;
      return `<NavigationProperty Name="${relation}" Type="${written}"/>`;
    });
  return `<EntityType Name="${name}"><Key><PropertyRef Name="Id"/></Key>${[...properties, ...relations].join('')}</EntityType>`;
}

/** The `$metadata` of a version, of the kinds of rows that are replayed. */
export function metadataXml(profile: Profile): string {
  const shapes = [...profile.shapes.values()];
  const types = shapes.map((shape) => typeXml(shape, profile));
  const sets = shapes.map(
    ({ name }) => `<EntitySet Name="${name}" EntityType="${NAMESPACE}.${name}"/>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="${NAMESPACE}" xmlns="http://docs.oasis-open.org/odata/ns/edm">${types.join('')}<EntityContainer Name="Container">${sets.join('')}</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>`;
}
