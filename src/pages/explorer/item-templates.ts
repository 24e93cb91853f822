import type { DescribedPicture, EngineerItem, WorkItem } from '../items/item-views.ts';
import type { LinkView } from '../views/frame.ts';

/** The shape of a view in which every value is its own name. */
export type NamesOf<View> = View extends readonly (infer Item)[]
  ? readonly NamesOf<Item>[]
  : View extends object
    ? { readonly [Key in keyof View]: NamesOf<View[Key]> }
    : View extends null
      ? null
      : string;

// A template is an item whose values are their own names between tildes. The layouts show it as they show every item, so
// that what the script makes of it is the same markup. Addresses are `data:` ones: nothing can be loaded or followed.

/** A link whose words are `~name.label~`. */
function link(name: string): NamesOf<LinkView> {
  return { label: `~${name}.label~`, href: address(`${name}.href`) };
}

function address(name: string): string {
  return `data:,~${name}~`;
}

/** A picture, of which the script shows one in one size. */
function picture(name: string): NamesOf<DescribedPicture> {
  return { src: address(`${name}.src`), width: '1', height: '1', sources: [], alt: `~${name}.alt~` };
}

const plainWork: NamesOf<WorkItem> = {
  kind: '~kind~',
  title: '~title~',
  href: address('href'),
  period: '~period~',
  organization: link('organization'),
  people: [link('people')],
  morePeople: '~morePeople~',
  skills: [link('skills')],
  moreSkills: '~moreSkills~',
  metrics: [
    {
      label: '~metrics.label~',
      shape: '~metrics.shape~',
      figure: '~metrics.figure~',
      unit: '~metrics.unit~',
      text: '~metrics.text~',
      from: '~metrics.from~',
      to: '~metrics.to~',
      labelLook: '~metrics.labelLook~',
    },
  ],
  seal: { strength: '~seal.strength~', label: '~seal.label~', look: '~seal.look~', icon: address('seal.icon') },
  hue: '~hue~',
  marks: ['~marks~'],
  picture: null,
  summary: '~summary~',
  project: link('project'),
};

/** A project or an achievement whose values are their own names, with a picture, and without one. */
export const workTemplates: readonly NamesOf<WorkItem>[] = [{ ...plainWork, picture: picture('picture') }, plainWork];

const drawnEngineer: NamesOf<EngineerItem> = {
  name: '~name~',
  href: address('href'),
  portrait: null,
  monogram: '~monogram~',
  headline: '~headline~',
  counts: ['~counts~'],
  hue: '~hue~',
  skills: [link('skills')],
  marks: ['~marks~'],
  proofs: [
    {
      skill: '~proofs.skill~',
      seal: {
        strength: '~proofs.seal.strength~',
        label: '~proofs.seal.label~',
        look: '~proofs.seal.look~',
        icon: address('proofs.seal.icon'),
      },
      entry: link('proofs.entry'),
      all: link('proofs.all'),
    },
  ],
};

/** An engineer with a portrait, and one without. */
export const engineerTemplates: readonly NamesOf<EngineerItem>[] = [
  { ...drawnEngineer, portrait: picture('portrait') },
  drawnEngineer,
];
