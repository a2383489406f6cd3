import * as v from 'valibot';

/** The schemas that are looked into; of any other, data fits as a whole or not at all. */
interface Composed {
  type: string;
  /** Of what is optional. */
  wrapped?: v.GenericSchema;
  /** Of an object. */
  entries?: Readonly<Record<string, v.GenericSchema>>;
  /** Of a record. */
  value?: v.GenericSchema;
}

/**
 * What can be read of some data: fields of objects and records that fit their schema, and those that the schema does not
 * know, which another version may have written. Undefined if nothing can.
 */
export function readablePart(schema: v.GenericSchema, data: unknown): unknown {
  const { type, wrapped, entries, value } = schema as Composed;
  if (wrapped) return readablePart(wrapped, data);
  if (type !== 'object' && type !== 'record') {
    const parsed = v.safeParse(schema, data);
    return parsed.success ? parsed.output : undefined;
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const fields = Object.entries(data).map(([name, field]: [string, unknown]) => {
    const own = entries && Object.hasOwn(entries, name) ? entries[name] : value;
    return [name, own ? readablePart(own, field) : field] as const;
  });
  return Object.fromEntries(fields.filter(([, field]) => field !== undefined));
}
