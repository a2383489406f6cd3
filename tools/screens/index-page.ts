import type { Captured, Shot } from './capture.ts';
import { fileOf, SURFACES } from './screen.ts';

const TITLES = { de: 'German', en: 'English', light: 'light', dark: 'dark', wide: 'wide', narrow: 'narrow' } as const;
const CHOICES = [
  ['locale', ['de', 'en']],
  ['theme', ['light', 'dark']],
  ['width', ['wide', 'narrow']],
] as const;

/** The page on which all pictures are seen beside each other. It needs no script and no server. */
export function indexPage(captured: readonly Captured[], made: string): string {
  const sections = SURFACES.map((surface) => captured.filter(({ screen }) => screen.surface === surface))
    .filter(({ length }) => length > 0)
    .map((group) => `<section><h2>${escaped(group[0]!.screen.surface)}</h2>${group.map(screenOf).join('')}</section>`);
  const count = captured.reduce((sum, { shots }) => sum + shots.length, 0);
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dramatis: screens</title><style>${STYLE}${hidingRules()}</style>
<header><h1>Screens</h1><p>${captured.length} states, ${count} pictures, made ${escaped(made)}</p>
<form>${CHOICES.map(([name, values]) => `<fieldset><legend>${name}</legend>${['all', ...values].map((value) => radio(name, value)).join('')}</fieldset>`).join('')}</form></header>
<main>${sections.join('')}</main></html>
`;
}

function screenOf({ screen, shots, trouble }: Captured): string {
  return `<article id="${fileOf(screen)}"><h3>${escaped(screen.title)} <small>${fileOf(screen)}</small></h3>
${trouble === undefined ? '' : `<p class="trouble">${escaped(trouble)}</p>`}<div class="shots">${shots.map(figure).join('')}</div></article>`;
}

function figure({ locale, theme, width, contrast, file }: Shot): string {
  const words = [
    TITLES[locale],
    TITLES[theme],
    TITLES[width],
    ...(contrast === 'usual' ? [] : [`${contrast} contrast`]),
  ];
  const caption = words.join(', ');
  return `<figure data-locale="${locale}" data-theme="${theme}" data-width="${width}"><a href="${file}"><img src="${file}" alt="${caption}" loading="lazy"></a><figcaption>${caption}</figcaption></figure>`;
}

const radio = (name: string, value: string): string =>
  `<label><input type="radio" name="${name}" value="${value}"${value === 'all' ? ' checked' : ''}> ${value}</label>`;

/** A choice hides what has another value. */
const hidingRules = (): string =>
  CHOICES.flatMap(([name, values]) =>
    values.map(
      (value) =>
        `body:has([name="${name}"][value="${value}"]:checked) figure:not([data-${name}="${value}"]){display:none}`,
    ),
  ).join('');

const STYLE = `
:root{color-scheme:light dark}
body{margin:0;font:15px/1.5 system-ui,sans-serif;background:light-dark(#eceae5,#16171a);color:light-dark(#1c1b19,#ecebe7)}
header{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;align-items:baseline;gap:4px 24px;padding:10px 24px;background:light-dark(#fffffff0,#202226f0);border-bottom:1px solid #8884}
h1{margin:0;font-size:18px}header p{margin:0}form{display:flex;flex-wrap:wrap;gap:4px 20px}
fieldset{display:flex;gap:10px;margin:0;padding:0;border:0}legend{float:left;margin-right:10px;font-weight:600}
main{padding:8px 24px 48px}h2{margin:32px 0 0;font-size:24px;text-transform:capitalize}h3{margin:20px 0 8px;font-size:15px}
small{font-weight:400;opacity:.65}.trouble{color:#c33}
.shots{display:flex;gap:16px;overflow-x:auto;align-items:flex-start;padding-bottom:8px}
figure{flex:none;margin:0}img{display:block;max-height:360px;max-width:520px;border:1px solid #8886;border-radius:4px}
figcaption{font-size:12px;opacity:.75}`;

const escaped = (text: string): string => text.replaceAll(/[&<>"]/gu, (letter) => `&#${letter.codePointAt(0)};`);
