/**
 * Stems that British and American English spell differently, British first. A stem stands for all its words
 * (`neighbour`, `neighbourhood`, `neighbouring`). After the Oxford and Merriam-Webster dictionaries.
 */
const STEMS: readonly (readonly [string, string])[] =
  `labour labor|neighbour neighbor|harbour harbor|honour honor|favour favor
  colour color|behaviour behavior|rumour rumor|armour armor|endeavour endeavor|humour humor|rigour rigor|vigour vigor
  saviour savior|clamour clamor|splendour splendor|demeanour demeanor|centre center|theatre theater|fibre fiber|calibre caliber
  spectre specter|sabre saber|meagre meager|kilometre kilometer|defence defense|offence offense|licence license|pretence pretense
  programme program|manoeuvre maneuver|grey gray|judgement judgment|acknowledgement acknowledgment
  fulfilment fulfillment|enrolment enrollment|instalment installment|sceptic skeptic|aluminium aluminum|artefact artifact
  cancelled canceled|travelled traveled|traveller traveler|travelling traveling|signalling signaling|counsellor counselor
  labelled labeled|labelling labeling|modelling modeling|marshalled marshaled|levelled leveled|fuelled fueled|paediatric pediatric
  archaeolog archeolog|encyclopaedia encyclopedia|jewellery jewelry`
    .split(/[|\n]/u)
    .map((pair) => pair.trim().split(' ') as [string, string]);

/** What follows such a stem; others are spelt alike (`laboratory`, `honorary`, `programmer`). */
const DERIVED = /^(?:s|d|ed|ing|er|ers|able|ably|al|less|hood|hoods|ful|ite|ites|ly|y|ies|ism|ist|ists|ical)?$/u;
/** -ise verbs that have no -ize: there the ending belongs to the stem. */
const OWN_ISE =
  /(?:adverti|chasti|compromi|enterpri|experti|exerci|surpri|franchi|supervi|advi|premi|promi|paradi|preci|televi|revi|devi|improvi|merchandi|disgui|comprehensi|circumci|despi|exci|demi|prai|rai|noi|cri|wi|ri)s(?:e|ed|es|ing|er|ers)$/iu;
const VERB = /([a-z]{3,}[a-z])(is|iz|ys|yz)(e|ed|es|ing|er|ers)$/u;
const SWAP: Record<string, string> = { is: 'iz', iz: 'is', ys: 'yz', yz: 'ys' };

/** The word or phrase in the spelling of the other side of the Atlantic, or null if both spell it alike. */
export function otherSpelling(text: string): string | null {
  const other = text.replace(/\p{L}+/gu, respell);
  return other === text ? null : other;
}

function respell(word: string): string {
  if (/isation(?:s|al)?$/iu.test(word)) return word.replace(/isation/iu, 'ization');
  if (/ization(?:s|al)?$/iu.test(word)) return word.replace(/ization/iu, 'isation');
  const lower = word.toLowerCase();
  for (const [british, american] of STEMS) {
    if (isOf(lower, british)) return word.charAt(0) + american.slice(1) + word.slice(british.length);
    if (isOf(lower, american)) return word.charAt(0) + british.slice(1) + word.slice(american.length);
  }
  if (!VERB.test(word) || OWN_ISE.test(word)) return word;
  const swapped = (_: string, stem: string, middle: string, end: string): string => stem + SWAP[middle]! + end;
  return word.replace(VERB, swapped);
}

const isOf = (word: string, stem: string): boolean => word.startsWith(stem) && DERIVED.test(word.slice(stem.length));
