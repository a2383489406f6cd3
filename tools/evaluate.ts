import { cases } from './evaluate/cases.ts';
import { forms } from './evaluate/forms.ts';
import { mentions } from './evaluate/mentions.ts';
import { names } from './evaluate/names.ts';
import { parts } from './evaluate/parts.ts';
import { quotations } from './evaluate/quotations.ts';
import { spellings } from './evaluate/spellings.ts';

const USAGE = `usage: npm run -s evaluate -- WHAT [FILE…]
  names [GOLD.json…]       mentions of gold texts; without a file, of the repository's own
  mentions [--sample=N] [--seed=N] DIR… FILE.jsonl…
                           what is marked in saved pages and texts, with the words around it
  forms FILE.jsonl…        real inflected forms of names, found from the lemma alone
  spellings FILE.tsv.gz… [PEOPLE.jsonl] [WORDS…]
                           Latin spellings found from the Cyrillic name alone, and what else is taken for it
  quotations [--list] [--out=FILE] FILE.jsonl… GOLD.json…
                           who said what, found and attributed
  parts [--list] FILE.jsonl…
                           names in German hyphen compounds
  cases [--list] [FILE.json…]
                           hard cases of telling who is meant; without a file, the repository's own
  pages [--browser=chrome|firefox] [--painter=highlights|elements] [--names] [--shots=DIR] [--list] DIR
                           saved pages (.html, .html.gz) in a real browser: marks, times, what changes, what is read
`;

/** What can be evaluated; each prints one JSON object a line. */
const EVALUATIONS: Record<string, (files: string[]) => Promise<void>> = {
  names,
  mentions,
  forms,
  spellings,
  parts,
  cases,
  quotations,
  // what drives a browser is loaded where one is wanted
  pages: async (args) => (await import('./evaluate/pages.ts')).pages(args),
};

try {
  const [what = '', ...files] = process.argv.slice(2);
  const evaluate = Object.hasOwn(EVALUATIONS, what) ? EVALUATIONS[what] : undefined;
  if (!evaluate) throw new Error(USAGE);
  await evaluate(files);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
