import { FoundText } from './FoundText.tsx';
import { DateText } from '../DateText.tsx';
import { dayOf } from '../../core/statements/statement.ts';
import type { KeptStatement } from '../../core/statements/statement.ts';

interface FoundStatementsProps {
  found: readonly KeptStatement[];
  /** What was looked for, told in the text. */
  query: string;
  /** Address of the dossier of who said it. */
  speakerAt: (statement: KeptStatement) => string;
}

/** Statements that a search has found, each with who said it and when. */
export function FoundStatements({ found, query, speakerAt }: FoundStatementsProps) {
  return (
    <ol class="dossier-statements">
      {found.map((statement) => (
        <li key={statement.id} class="statement dossier-statement" data-said={statement.kind}>
          <p class="statement-facts">
            <a href={speakerAt(statement)}>{statement.name}</a>
            {dayOf(statement) !== '' && (
              <>
                <span class="dot"> · </span>
                <DateText iso={dayOf(statement)} />
              </>
            )}
          </p>
          <blockquote lang={statement.lang || undefined} dir="auto">
            <FoundText text={statement.text} query={query} />
          </blockquote>
        </li>
      ))}
    </ol>
  );
}
