import { expect, test } from 'vitest';
import { describeInBrowser, usePages } from './browser.ts';
import { findLayoutFaults } from './find-layout-faults.ts';
import { readLayout } from './read-layout.ts';

const sound = `
  <nav><a href="/" style="display: block; padding: 1rem">Home</a></nav>
  <h1>Ada <a href="/ada">Quill</a></h1>
  <p>She wrote <a href="/engine">an engine</a> and a <a href="/loom">loom</a>, line upon line upon line.</p>`;

describeInBrowser('the checks of layout', () => {
  const newPage = usePages();

  async function faults(body: string): Promise<readonly string[]> {
    const page = await newPage({ viewport: { width: 400, height: 600 } });
    // What is written into a page of another test would have the policy of that.
    await page.goto('about:blank');
    const style = '<style>* { font: 16px/1.25 monospace } body { margin: 0 } ul { list-style: none }</style>';
    await page.setContent(`<!doctype html><html lang="en"><title>Ada</title>${style}<body>${body}</body></html>`);
    const found = findLayoutFaults(await readLayout(page));
    return found;
  }

  test('find nothing on a sound page', async () => {
    expect(await faults(sound)).toEqual([]);
  });

  test.each([
    [
      'a page that scrolls sideways',
      '<div style="width: 500px; height: 1px"></div>',
      'scrolls sideways: the page is 500 px wide',
    ],
    [
      'text that leaves the window at its start',
      '<p style="text-indent: -50px">Engine</p>',
      'text outside of the window: p “Engine” stands from -50 to',
    ],
    [
      'text that its box hides at the side',
      '<p style="width: 50px; overflow: hidden">Engineering</p>',
      'text is cut off: p “Engineering”',
    ],
    [
      'text that its box hides below',
      '<p style="width: 80px; height: 20px; overflow: clip">One two three</p>',
      'text is cut off: p “One two three”',
    ],
    [
      'text on text',
      '<p>Analytical</p><p style="margin-top: -28px">engine</p>',
      'text lies on text: p “Analytical” and p “engine”',
    ],
    [
      'text on text in a drawing',
      '<svg width="200" height="40"><text y="20">1842</text><text x="20" y="24">1843</text></svg>',
      'text lies on text: text “1842” and text “1843”',
    ],
    [
      'text that leaves its drawing',
      '<svg width="60" height="40"><text x="20" y="20">Lovelace</text></svg>',
      'text is cut off: text “Lovelace”',
    ],
    [
      'figures that do not line up',
      '<ul><li><dl class="metrics">9</dl></li><li><dl class="metrics" style="margin-left: 9px">8</dl></li></ul>',
      'columns do not line up: figures of ul begin at 0, 9 px of their rows',
    ],
    [
      'claims that do not line up',
      '<ul><li><h2>One</h2></li><li style="padding-left: 9px"><h2>Two</h2></li></ul>',
      'columns do not line up: claims of ul begin at 0, 9 px of their rows',
    ],
    [
      'a control that a finger misses',
      '<button style="height: 40px">Menu</button>',
      'too small to touch: button “Menu” is 40 px high',
    ],
    ['a way through the site that a finger misses', '<nav><a href="/">Home</a></nav>', 'too small to touch: a “Home”'],
    [
      'links that stand too close',
      '<ul><li><a href="/a">Ada</a></li><li><a href="/b">Bob</a></li></ul>',
      'px high, and 1 like it',
    ],
  ])('find %s', async (_, body, fault) => {
    const found = await faults(`${sound}${body}`);
    expect(found.at(-1)).toContain(fault);
    // One mistake, one kind of fault: the other checks report nothing.
    expect(new Set(found.map((each) => each.split(':')[0])).size).toBe(1);
  });

  test.each([
    [
      'text that is only heard',
      '<p style="position: absolute; width: 1px; height: 1px; overflow: hidden">A figure in words</p>',
    ],
    [
      'a link that waits above the page for the focus',
      '<a style="position: absolute; top: -60px" href="#main">Skip</a>',
    ],
    ['code that scrolls in its own box', `<pre style="overflow-x: auto">${'x'.repeat(90)}</pre>`],
    [
      'a bar that stays at the edge of the window',
      '<p style="height: 480px">End</p><p>Text</p><p style="position: fixed; top: 0; margin: 0">Bar</p>',
    ],
    [
      'a small box in a label that is large',
      '<label style="display: block; padding: 1rem"><input type="checkbox"> Rust</label>',
    ],
    [
      'what is folded away',
      '<details><summary style="padding: 1rem">More</summary><p style="margin-top: -40px">Text</p></details>',
    ],
    [
      'low links with room around them',
      '<ul><li style="padding: 5px 0"><a href="/a">Ada</a></li><li style="padding: 5px 0"><a href="/b">Bob</a></li></ul>',
    ],
    [
      'columns of a grid',
      '<ul style="display: grid; grid-template-columns: 1fr 1fr"><li><h2>One</h2></li><li><h2>Two</h2></li></ul>',
    ],
  ])('leave %s alone', async (_, body) => {
    expect(await faults(`${sound}${body}`)).toEqual([]);
  });
});
