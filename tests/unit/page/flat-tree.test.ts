// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { shadowRootsIn } from '../../../page/flat-tree.ts';
import { MAY_BE_HOSTS } from '../../../page/readable-root.ts';

/** https://dom.spec.whatwg.org/#valid-shadow-host-name */
const HOSTS = 'article aside blockquote div footer h1 h2 h3 h4 h5 h6 header main nav p section span x-y'.split(' ');

describe('open shadow roots', () => {
  it('are found in every element that may have one, outermost first', () => {
    document.body.innerHTML = '<ul><li><a><img></a></li></ul><svg><path></path></svg>';
    const expected = HOSTS.map((tag) => {
      const host = document.createElement(tag);
      document.querySelector('a')!.append(host);
      return host.attachShadow({ mode: 'open' });
    });
    const inner = document.createElement('div');
    expected[0]!.append(inner);
    expected.splice(1, 0, inner.attachShadow({ mode: 'open' }));
    expect(shadowRootsIn(document)).toEqual(expected);
    expect(shadowRootsIn(document, MAY_BE_HOSTS)).toEqual(expected);
  });

  it('are not found where they are closed', () => {
    document.body.innerHTML = '<div></div>';
    document.querySelector('div')!.attachShadow({ mode: 'closed' });
    expect(shadowRootsIn(document.body)).toEqual([]);
  });
});
