/** How strong a proof is; `src/portfolio/strength.ts` computes it. */
export const enStrength = {
  label: {
    unproven: 'no proof yet',
    named: 'named',
    dated: 'dated',
    quantified: 'quantified',
    documented: 'documented',
    confirmed: 'confirmed',
  },
  /** When a claim stands at a step. */
  rule: {
    unproven: 'A profile lists the skill, and no work on this site shows it yet.',
    named: 'Work on this site names it, without saying when that was.',
    dated: 'Work with a date names it: a project, an achievement or a role.',
    quantified: 'An achievement with a figure names it: how much, how fast, from what to what.',
    documented: 'The work comes with something that you can open: code, a document, a talk.',
    confirmed: 'Somebody else says so too: a colleague, a client or a third party, in something that you can open.',
  },
  /** What a reader can take from it. */
  meaning: {
    unproven: 'Take it as what somebody says of themselves. Achievements begin one step up: their own page tells them.',
    named: 'You know what it was for, and not yet when.',
    dated: 'You can place it in time, and ask those who were there.',
    quantified:
      'You know what it came to, on the word of those who did it. The figures of a whole project do not count for each skill that it took.',
    documented: 'You can look for yourself: those who did the work show it.',
    confirmed: 'You need not take their word for it.',
  },
  intro:
    'Every skill and every achievement on this site carries a seal. It says how much of the claim you can check for yourself. It is worked out from what stands on these pages, and nobody can choose it.',
  scale: 'How much can be checked',
  steps: 'Six steps',
  stepsText: 'From the weakest to the strongest',
  nothing: 'nothing here yet',
  rules: 'How it is worked out',
  rulesText: [
    'A claim takes the strongest step whose sentence holds. It need not pass through those before.',
    'A skill is as strong as the strongest work that shows it. Every other proof stands below it, strongest first.',
    'A narrow skill shows the broader one that it is part of: work with a framework is work with its language.',
    'Work under a non-disclosure agreement keeps its date. Its figures and links are not shown, so they do not count.',
    'What somebody is learning is listed as that, and carries no seal.',
  ],
  limits: 'What a seal does not say',
  limitsText: [
    'It does not say how good somebody is, or how much a piece of work is worth. Excellent work often has to stay private.',
    'It does not say that a claim is true. It says what there is to check it by: open it, and judge for yourself.',
    'An open circle is no reproach. It says that the proof has not been written down here.',
  ],
};

/** What can be opened to check a claim, and what there is to say where nothing can. */
export const enEvidence = {
  kind: { code: 'Code', document: 'Document', talk: 'Talk', press: 'Press', statement: 'Statement' },
  by: {
    self: 'own word',
    colleague: 'a colleague’s word',
    client: 'the client’s word',
    'third-party': 'third party',
  },
  /** Where there is nothing to open: whose word a claim rests on. */
  ownWord: {
    one: 'Nothing to open yet: this rests on the engineer’s own word.',
    several: 'Nothing to open yet: this rests on the engineers’ own word.',
    profile: 'Nothing to open yet: this rests on the word of the role profile, which is about nobody in particular.',
  },
  /** What the seal of a project or an achievement says of it. */
  rule: {
    named: 'A claim without date and figure.',
    dated: 'A claim with its date, and without a figure.',
    quantified: 'A claim with figures, on the word of those who make it.',
    documented: 'A claim with something that you can open, by those who make it.',
    confirmed: 'A claim that somebody else confirms, in something that you can open.',
  },
};
