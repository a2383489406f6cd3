/** Select what a page itself calls its article and its main part, as tag or as role. */
export const ARTICLE = 'article, [role="article"]';
export const MAIN = 'main, [role="main"]';
