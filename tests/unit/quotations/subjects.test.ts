import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('the subject of a frame', () => {
  it.each([
    [
      'Auch die Ministerin Eva Roth (ABC) äußerte Vorbehalte und warnte, dass der Hafen zu klein sei.',
      'indirect: dass der Hafen zu klein sei — die Ministerin Eva Roth',
    ],
    ['Die Kritik wies Kunz zurück und sagte, dass der Hafen sicher sei.', 'indirect: dass der Hafen sicher sei — Kunz'],
    [
      'Die Reeder sind dagegen, während der Verein den Plan unterstützt und fordert, dass der Hafen bleibt.',
      'indirect: dass der Hafen bleibt — der Verein',
    ],
    [
      'Roth wies das zurück, der Sprecher der Werft, Jan Kunz, erklärte: „Der Hafen ist für alle da.“',
      'direct: Der Hafen ist für alle da. — der Sprecher der Werft, Jan Kunz',
    ],
    [
      'Einige der ältesten Kapitäne haben Ministerin Roth geschrieben, dass der Hafen zu klein sei.',
      'indirect: dass der Hafen zu klein sei — Einige der ältesten Kapitäne',
    ],
    ['Mehrere der Lotsen sagten, dass sie bleiben.', 'indirect: dass sie bleiben — Mehrere der Lotsen'],
    [
      'Roth hat keine Scheu, ihre Bedenken zu zeigen: „Der Hafen ist viel zu klein für uns.“',
      'direct: Der Hafen ist viel zu klein für uns. — ?',
    ],
    ['Damals dachte niemand, dass der Hafen so lange hält.', 'indirect: dass der Hafen so lange hält — ?'],
    ['Ein Lotse kam. Er fügte hinzu. „Der Hafen ist leer und still.“', 'direct: Der Hafen ist leer und still. — Er'],
  ])('German: %s', (text, expected) => {
    expect(read('de', text)).toContain(expected);
  });

  it('is no quotation by itself, but may be a name in marks', () => {
    expect(read('de', '„Der Hafen ist leer und niemand weiß es“ sagte gestern.')).not.toContain(
      expect.stringContaining('— „Der'),
    );
    expect(read('de', 'Das „Haus am Hafen“ sagte, dass es schließt.')).toEqual([
      'indirect: dass es schließt — Das „Haus am Hafen“',
    ]);
  });

  it('is whose document it is where a document says so', () => {
    for (const text of [
      '„Der Hafen ist sicher“, heißt es in einer Mitteilung des Vereins.',
      '„Der Hafen ist sicher“, heißt es dazu in einer Mitteilung des Vereins.',
      'In der Mitteilung des Vereins heißt es: „Der Hafen ist sicher.“',
    ])
      expect(read('de', text)[0]).toMatch(/^direct: Der Hafen ist sicher\.? — des Vereins$/u);
    expect(read('de', 'Im Antrag heißt es wörtlich: „Der Hafen ist sicher und bleibt es.“')).toEqual([
      'direct: Der Hafen ist sicher und bleibt es. — Antrag',
    ]);
    expect(read('de', 'Erst hieß es zum Abschied, dass der Hafen bleibt.')).toEqual([
      'indirect: dass der Hafen bleibt — ?',
    ]);
  });

  it('is not who denies it', () => {
    expect(read('de', 'Kunz wies Berichte der Hafenpost zurück, er habe den Hafen verkauft.')).toEqual([
      'indirect: er habe den Hafen verkauft — Berichte der Hafenpost',
    ]);
    expect(read('de', 'Kunz hat Vorwürfe zurückgewiesen, er habe den Hafen verkauft.')).toEqual([
      'indirect: er habe den Hafen verkauft — Vorwürfe',
    ]);
    expect(read('de', 'Kunz bestritt, dass er den Hafen verkauft habe.')).toEqual([
      'indirect: dass er den Hafen verkauft habe — Kunz',
    ]);
    expect(read('en', 'Kunz denied claims that he had sold the harbour.')).toEqual([
      'indirect: that he had sold the harbour — claims',
    ]);
    expect(read('en', 'Kunz denied that he had sold the harbour.')).toEqual([
      'indirect: that he had sold the harbour — Kunz',
    ]);
  });

  it('owns what is before it by its article or its ending', () => {
    const sourceOf = (text: string): string => read('de', text)[0]!.split(' — ')[1]!;
    expect(sourceOf('Nach Angaben der Reederei den Sommer über ist der Hafen zu.')).toBe('der Reederei');
    expect(sourceOf('Der Hafen ist nach Angaben Roths geschlossen.')).toBe('Roths');
    expect(sourceOf('Der Sturm soll nach ersten Meldungen Schäden am Hafen verursacht haben.')).toMatch(
      /^ersten Meldungen/u,
    );
    expect(read('de', 'Sie sollen nach der Regierungserklärung beim Umbau des Hafens helfen.')).toEqual([]);
  });
});
