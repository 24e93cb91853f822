/** What an SVG of the site may hold. Anything else is left out, since nobody can list all that some browser runs or loads. */

/** What draws, groups or is referred to. */
export const shapes: ReadonlySet<string> = words(`
  svg g defs symbol use switch path rect circle ellipse line polyline polygon text tspan textPath image style
  linearGradient radialGradient stop clipPath mask pattern marker filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
  feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight
  feSpecularLighting feSpotLight feTile feTurbulence animate animateMotion animateTransform mpath set
`);

/** What shows nothing: it goes without a word. Elements of other namespaces do too: editors keep their own notes in them. */
export const silent: ReadonlySet<string> = words('title desc metadata');

/** How things look and where they are; an animation may change any of them. */
const looks = `
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters color-rendering
  direction display dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color flood-opacity font
  font-family font-size font-size-adjust font-stretch font-style font-variant font-weight glyph-orientation-horizontal
  glyph-orientation-vertical image-rendering isolation kerning letter-spacing lighting-color marker marker-end marker-mid
  marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events shape-rendering stop-color stop-opacity
  stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
  text-anchor text-decoration text-overflow text-rendering transform transform-origin transform-box unicode-bidi vector-effect
  visibility white-space word-spacing writing-mode
  x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points width height viewBox preserveAspectRatio dx dy rotate textLength lengthAdjust
  startOffset method side spacing pathLength offset gradientUnits gradientTransform spreadMethod patternUnits
  patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY
  orient filterUnits primitiveUnits in in2 result mode type operator k1 k2 k3 k4 stdDeviation edgeMode radius scale
  xChannelSelector yChannelSelector tableValues slope intercept amplitude exponent order kernelMatrix divisor bias targetX
  targetY preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent kernelUnitLength azimuth elevation
  pointsAtX pointsAtY pointsAtZ limitingConeAngle baseFrequency numOctaves seed stitchTiles z
`;

/** What an animation may change: nothing that loads or leads anywhere. */
export const animated: ReadonlySet<string> = words(looks);

export const attributes: ReadonlySet<string> = words(`
  ${looks} id class lang xml:lang xml:space systemLanguage media values attributeName attributeType begin dur end min max restart
  repeatCount repeatDur calcMode keyTimes keySplines keyPoints from to by additive accumulate path origin
`);

/** Functions of CSS and of presentation attributes that load nothing; `url(#part)` is looked at by itself. */
export const functions: ReadonlySet<string> = words(`
  rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark icc-color var calc min max clamp abs round
  matrix matrix3d translate translatex translatey translate3d scale scalex scaley rotate rotatex rotatey rotatez skewx skewy skew
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
  circle ellipse inset polygon path rect cubic-bezier steps linear local format tech
  not is where has lang dir nth-child nth-last-child nth-of-type nth-last-of-type
`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
