const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"';

/** What runs or loads something in a drawing, if it is not taken out: parts of one, by what they try. */
const parts: Readonly<Record<string, string>> = {
  'a script': '<script>fired()</script>',
  'a script in CDATA': '<script><![CDATA[fired()]]></script>',
  'a script from elsewhere': '<script href="https://evil.example/x.js"/>',
  'a script with a prefix': '<svg:script xmlns:svg="http://www.w3.org/2000/svg">fired()</svg:script>',
  'a script with another prefix': '<x:script xmlns:x="http://www.w3.org/2000/svg">fired()</x:script>',
  'a script in HTML': '<h:script xmlns:h="http://www.w3.org/1999/xhtml">fired()</h:script>',
  'an event': '<rect width="9" height="9" onload="fired()" onclick="fired()"/>',
  'an event of an animation':
    '<rect width="9" height="9"><animate attributeName="x" dur="1s" onbegin="fired()"/></rect>',
  'an event with a line break': '<rect\nonload\n=\n"fired()" width="9"/>',
  HTML: '<foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/"/></foreignObject>',
  'HTML without its wrap': '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/"/>',
  'HTML with a prefix':
    '<h:img xmlns:h="http://www.w3.org/1999/xhtml" src="https://evil.example/x" onerror="fired()"/>',
  'a link that runs': '<a href="javascript:fired()"><rect width="900" height="900"/></a>',
  'a link that an animation makes':
    '<a><animate attributeName="href" values="javascript:fired()"/><rect width="900" height="900"/></a>',
  'a link that is set':
    '<a><set attributeName="xlink:href" to="javascript:fired()"/><rect width="900" height="900"/></a>',
  'an event that is set': '<rect width="9" height="9"><set attributeName="onload" to="fired()"/></rect>',
  'a picture from elsewhere': '<image href="https://evil.example/x.png" width="9" height="9"/>',
  'a picture by XLink': '<image xlink:href="//evil.example/x.png" width="9" height="9"/>',
  'a picture beside it': '<image href="x.png" width="9" height="9"/>',
  'a drawing in a drawing': `<image href="data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="fired()"/>').toString('base64')}" width="9" height="9"/>`,
  'HTML in a picture': '<image href="data:text/html,&lt;script>fired()&lt;/script>" width="9" height="9"/>',
  'a picture of a filter':
    '<filter id="f"><feImage href="https://evil.example/x.png"/></filter><rect width="9" height="9" filter="url(#f)"/>',
  'a part of another drawing': '<use href="https://evil.example/x.svg#a"/>',
  'a part of another drawing by XLink': '<use xlink:href="x.svg#a"/>',
  'a drawing as data':
    "<use href=\"data:image/svg+xml,&lt;svg id='a' xmlns='http://www.w3.org/2000/svg' onload='fired()'/>#a\"/>",
  'a paint from elsewhere': '<rect width="9" height="9" fill="url(https://evil.example/x.svg#a)"/>',
  'a paint with quotes': '<rect width="9" height="9" fill="url(\'https://evil.example/x.svg#a\')"/>',
  'a paint with an escape': '<rect width="9" height="9" fill="u\\72l(https://evil.example/x.svg#a)"/>',
  'a paint with a comment': '<rect width="9" height="9" fill="url/**/(https://evil.example/x.svg#a)"/>',
  'a mask, a filter, a marker, a cursor':
    '<path d="M0 0h9v9" mask="url(x.svg#a)" filter="url(x.svg#b)" marker-end="url(x.svg#c)" cursor="url(https://evil.example/c)"/>',
  'a paint that an animation loads':
    '<rect width="9" height="9"><animate attributeName="fill" values="url(https://evil.example/x.svg#a)" dur="1s"/></rect>',
  'a style that loads': '<rect width="9" height="9" style="fill:red;background:url(https://evil.example/x.png)"/>',
  'a style with an escape': '<rect width="9" height="9" style="background:\\75\\72\\6c(https://evil.example/x.png)"/>',
  'a style with a comment': '<rect width="9" height="9" style="background:/*;*/url(https://evil.example/x.png)"/>',
  'a style with image-set':
    '<rect width="9" height="9" style="background:image-set(&quot;https://evil.example/x.png&quot; 1x)"/>',
  'a style with a quote that is open':
    '<rect width="9" height="9" style="font-family:&quot;;background:url(https://evil.example/&quot;)"/>',
  'a style with a string over two lines':
    '<rect width="9" height="9" style="font-family:&quot;a&#10;b;background:url(https://evil.example/x.png);x:&quot;"/>',
  'a sheet that imports': '<style>@import url(https://evil.example/x.css);</style>',
  'a sheet that imports by a string': '<style>@import "https://evil.example/x.css";</style>',
  'a sheet that imports by an escape': '<style>@\\69mport "https://evil.example/x.css";</style>',
  'a sheet that is included': '<?xml-stylesheet href="https://evil.example/x.css"?>',
  'a sheet that loads':
    '<style>rect{background-image:url(https://evil.example/x.png)}</style><rect width="9" height="9"/>',
  'a sheet with an escape': '<style>svg{background-image:u\\72 l(https://evil.example/x.png)}</style>',
  'a sheet with a property': '<style>svg{--a:url(https://evil.example/x.png);background-image:var(--a)}</style>',
  'a sheet with image-set': '<style>svg{background-image:image-set("https://evil.example/x.png" 1x)}</style>',
  'a sheet with image-set and a property':
    '<style>svg{--a:"https://evil.example/x.png";background-image:image-set(var(--a) 1x)}</style>',
  'a sheet with a font':
    '<style>@font-face{font-family:x;src:url(https://evil.example/x.woff)}text{font-family:x}</style><text>a</text>',
  'a sheet that breaks out': '<style>a{}&lt;/style>&lt;script>fired()&lt;/script></style>',
  'a sheet in CDATA that breaks out': '<style><![CDATA[</style><script>fired()</script>]]></style>',
  'a sheet with a rule in a value': '<style>svg{--x:{;background-image:url(https://evil.example/x.png)}}</style>',
  'a sheet of another kind': '<style type="text/x">@import "https://evil.example/x.css";</style>',
  'a base': '<g xml:base="https://evil.example/"><image href="x.png" width="9" height="9"/></g>',
  'a link of HTML': '<link xmlns="http://www.w3.org/1999/xhtml" rel="stylesheet" href="https://evil.example/x.css"/>',
  'a refresh':
    '<meta xmlns="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;url=https://evil.example/"/>',
  'sound and video': '<audio xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/x.mp3" autoplay=""/>',
  'an attribute that breaks out': '<rect id="&quot; onload=&quot;fired()" width="9"/>',
  'a text that breaks out': '<text>&lt;script>fired()&lt;/script></text>',
  'a discarded element': '<discard begin="0s" onbegin="fired()"/>',
  'a handler':
    '<handler type="application/ecmascript" ev:event="load" xmlns:ev="http://www.w3.org/2001/xml-events">fired()</handler>',
};

/** Whole drawings that try to run or load something. */
export const hostileDrawings: readonly (readonly [name: string, svg: string])[] = [
  ...Object.entries(parts).map(
    ([name, part]) =>
      [name, `<svg xmlns="http://www.w3.org/2000/svg" ${XLINK} width="90" height="90">${part}</svg>`] as const,
  ),
  ['an event of the drawing', '<svg xmlns="http://www.w3.org/2000/svg" onload="fired()" width="9" height="9"/>'],
  [
    'a sheet before it',
    '<?xml-stylesheet type="text/css" href="https://evil.example/x.css"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  ],
  [
    'an entity',
    '<!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY s "&#60;script>fired()&#60;/script>">]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&e;&s;</text></svg>',
  ],
  [
    'another name for SVG',
    '<x:svg xmlns:x="http://www.w3.org/2000/svg" width="9" height="9"><x:script>fired()</x:script></x:svg>',
  ],
];
