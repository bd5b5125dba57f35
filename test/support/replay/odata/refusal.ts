/** Thrown while a query is read: the service answers it with 400 and this message. */
export class Refusal extends Error {}

/** The message of the service before what it says of the query. */
export const NOT_VALID = 'The query specified in the URI is not valid. ';

/** The refusal of a name that the type lacks. */
export function unknownProperty(name: string, type: string): Refusal {
  return new Refusal(
    `${NOT_VALID}Could not find a property named '${name}' on type 'TK.DA.GGM.OData.${type}'.`,
  );
}
