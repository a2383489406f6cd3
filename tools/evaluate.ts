import { forms } from './evaluate/forms.ts';
import { names } from './evaluate/names.ts';

const USAGE = `usage: npm run -s evaluate -- WHAT [FILE…]
  names [GOLD.json…]       mentions of gold texts; without a file, of the repository's own
  forms FILE.jsonl…        real inflected forms of names, found from the lemma alone
`;

/** What can be evaluated; each prints one JSON object a line. */
const EVALUATIONS: Record<string, (files: string[]) => Promise<void>> = { names, forms };

try {
  const [what = '', ...files] = process.argv.slice(2);
  const evaluate = Object.hasOwn(EVALUATIONS, what) ? EVALUATIONS[what] : undefined;
  if (!evaluate) throw new Error(USAGE);
  await evaluate(files);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
