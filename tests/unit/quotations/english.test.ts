import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('direct speech in English', () => {
  it.each([
    ['“We will rebuild the bridge,” said Maria Lind.', 'We will rebuild the bridge,'],
    ['"We will rebuild the bridge," said Maria Lind.', 'We will rebuild the bridge,'],
    ['‘We will rebuild the bridge,’ said Maria Lind.', 'We will rebuild the bridge,'],
    ["'We will rebuild the bridge,' said Maria Lind.", 'We will rebuild the bridge,'],
    ["''We will rebuild the bridge,'' said Maria Lind.", 'We will rebuild the bridge,'],
    ['“We will rebuild the bridge,” Maria Lind said on Monday.', 'We will rebuild the bridge,'],
    ['Maria Lind said: “We will rebuild the bridge.”', 'We will rebuild the bridge.'],
    ['Maria Lind told reporters, “We will rebuild the bridge.”', 'We will rebuild the bridge.'],
    ['“Will we rebuild the bridge?” Maria Lind asked.', 'Will we rebuild the bridge?'],
    ['“We will rebuild the bridge.” — Maria Lind', 'We will rebuild the bridge.'],
  ])('reads %s', (text, words) => {
    expect(read('en', text)).toEqual([`direct: ${words} — Maria Lind`]);
  });

  it('tells apostrophes from quotation marks', () => {
    expect(read('en', '‘The workers’ rights don’t count here,’ said Ms Lind.')).toEqual([
      'direct: The workers’ rights don’t count here, — Ms Lind',
    ]);
    expect(read('en', "The farmers' market in the '90s wasn't large.")).toEqual([]);
  });

  it('reads the speaker’s whole name with what stands beside it', () => {
    expect(read('en', '“It holds,” said the harbour’s director, Tom Berg.')).toEqual([
      'direct: It holds, — the harbour’s director, Tom Berg',
    ]);
    expect(read('en', 'The chairman, Tom Berg, said: “It holds for now.”')).toEqual([
      'direct: It holds for now. — The chairman, Tom Berg',
    ]);
  });

  it('leaves titles and scare quotes alone', () => {
    expect(read('en', 'She read “Moby Dick” on the train.')).toEqual([]);
    expect(read('en', 'The so-called “miracle farmer” sold potatoes again.')).toEqual([]);
  });

  it('carries a frame over a colon at the end of a paragraph', () => {
    expect(read('en', 'Berg continued:\n“It holds for now. We shall see.”')).toEqual([
      'direct: It holds for now. We shall see. — Berg',
    ]);
  });
});

describe('indirect speech in English', () => {
  it.each([
    ['Lind said that the harbour will open in May.', 'that the harbour will open in May', 'Lind'],
    ['Lind said the harbour will open in May.', 'the harbour will open in May', 'Lind'],
    ['The harbour will open in May, Lind said.', 'The harbour will open in May', 'Lind'],
    ['The harbour will open in May, according to the police.', 'The harbour will open in May', 'the police'],
    ['According to the police, the harbour will open in May.', 'the harbour will open in May', 'the police'],
    ['Lind told the council that the harbour will open in May.', 'that the harbour will open in May', 'Lind'],
    ['Lind urged the council to open the harbour in May.', 'to open the harbour in May', 'Lind'],
    ['Director Lind praised the crew, saying that they were brave.', 'that they were brave', 'Director Lind'],
    ['A spokeswoman for Tom Berg said he was not at home.', 'he was not at home', 'A spokeswoman for Tom Berg'],
  ])('reads %s', (text, words, speaker) => {
    expect(read('en', text)).toEqual([`indirect: ${words} — ${speaker}`]);
  });

  it('does not take a noun for a verb', () => {
    expect(read('en', 'The report on the harbour is 40 pages long.')).toEqual([]);
    expect(read('en', 'A claim to the harbour was never proved by the town.')).toEqual([]);
  });

  it('names nobody in the passive', () => {
    expect(read('en', 'It was reported that the harbour will open in May.')).toEqual([
      'indirect: that the harbour will open in May — ?',
    ]);
  });

  it('reads what somebody is called, if it is no title', () => {
    expect(read('en', 'Roth called half of the harbours “dreadful.”')).toHaveLength(1);
    expect(read('en', 'They call it the “Big Harbour”.')).toEqual([]);
  });

  it('joins halves around a participle that reports nothing, and no others', () => {
    expect(
      read('en', '“Every time you say that,” Roth said, referring to the storm, “the harbour gets smaller.”'),
    ).toHaveLength(1);
    expect(read('en', '“Every time you say that,” Roth said, adding that “the harbour gets smaller.”')).toHaveLength(2);
  });

  it('finds a speaker with an apposition behind the quotation, and a letter that reads', () => {
    expect(
      read('en', '“We hate the harbour (for now),” Jan R. Kunz II, a writer for The Post, said on Friday.'),
    ).toEqual(['direct: We hate the harbour (for now), — Jan R. Kunz II, a writer for The Post']);
    expect(read('en', '“We see the harbour grow,” the letter reads.')).toEqual([
      'direct: We see the harbour grow, — the letter',
    ]);
  });
});
