import { toJsonSchema } from '@valibot/to-json-schema';
import * as prettier from 'prettier';
import { packSchema } from '../core/packs/schema.ts';

/** The pack format as a JSON Schema (draft 2020-12) for editors and other programs, formatted as it stands in docs/. */
export async function packJsonSchema(): Promise<string> {
  const converted = toJsonSchema(packSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    overrideAction: ({ valibotAction: action, jsonSchema }) => {
      // JSON Schema patterns have no flags and are read as Unicode anyway.
      if (action.kind === 'validation' && action.type === 'regex' && isUnicodePattern(action)) {
        const { source: pattern } = action.requirement;
        // a schema has room for one pattern of its own
        if (jsonSchema.pattern === undefined) return { ...jsonSchema, pattern };
        return { ...jsonSchema, allOf: [...(jsonSchema.allOf ?? []), { pattern }] };
      }
      // What is left after trimming must not be empty: something other than white space must be there.
      if (action.type === 'trim') return { ...jsonSchema, pattern: '\\S' };
      return null;
    },
  });
  const { $schema, ...rest } = converted;
  const schema = { $schema, title: 'dramatis-pack/1', description: 'A Dramatis pack: see pack-format.md.', ...rest };
  return prettier.format(JSON.stringify(schema), { parser: 'json', printWidth: 120 });
}

function isUnicodePattern(action: object): action is { requirement: RegExp } {
  return 'requirement' in action && action.requirement instanceof RegExp && action.requirement.flags === 'u';
}
