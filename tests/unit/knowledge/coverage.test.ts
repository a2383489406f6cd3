import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPacks, CUT_OFF } from '../../../tools/knowledge/build.ts';
import { coverageOf } from '../../../tools/knowledge/coverage.ts';

describe('docs/knowledge.md', () => {
  it('shows the counts that `pack coverage` prints', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/knowledge.md'), 'utf8');
    const lines = coverageOf(buildPacks(), CUT_OFF);
    const counts = lines.slice(
      0,
      lines.findIndex((line) => line.startsWith('kilobytes')),
    );
    expect(page).toContain(`\`\`\`\n${counts.join('\n')}\n\`\`\``);
  });
});
