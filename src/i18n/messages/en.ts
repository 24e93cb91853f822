/**
 * English, grouped by where the messages stand. They are ICU messages: a name in braces is an argument, `plural` and `select`
 * choose between forms, and `#` is the number that `plural` was given. A comment is for those who translate.
 */
export const en = {
  /** Around every page. */
  site: {
    skipToContent: 'Skip to content',
    mainNavigation: 'Main',
    breadcrumbs: 'Breadcrumbs',
    home: 'Home',
    engineers: 'Engineers',
    projects: 'Projects',
    achievements: 'Achievements',
    /** Projects and achievements together. */
    work: 'Work',
    skills: 'Skills',
    organizations: 'Organizations',
    notes: 'Notes',
    onThisPage: 'On this page',
    darkTheme: 'Dark theme',
    footer: 'Each claim carries a seal that says what it rests on.',
    draft: 'Draft',
    draftText: 'This page is a draft. It is not on the published site.',
    howToRead: 'How to read the proof',
    menu: 'Menu',
  },

  /** How to reach the people of a piece of work. */
  contact: {
    heading: 'Contact',
    writeTo: 'Write to {name}',
  },

  /** The form by which visitors write. */
  form: {
    heading: 'Write to us',
    name: 'Your name',
    email: 'Your e-mail address',
    message: 'Message',
    send: 'Send',
    goesTo: 'What you write goes to {host}.',
  },

  /** Of the document, as a browser tab and a search result show it. */
  title: {
    page: '{page} – {site}',
    skill: '{skill}: people and proof',
    role: '{role} (role profile)',
    /** Of a page that is one of several of a list. */
    part: '{title}, page {page, number}',
  },

  /** What a search result says below the title. */
  description: {
    home: '{site}: engineers, their projects, and proof of what they can do.',
    engineers: 'The engineers of {site}, their skills, and what shows them.',
    engineer: '{name}: skills, projects and achievements, each with its proof.',
    projects: 'The projects of {site}: people, skills and figures.',
    project: '{title}: people, skills, figures and evidence.',
    achievements: 'What the engineers of {site} achieved, newest first.',
    work: 'The projects and achievements of {site}, newest first.',
    /** `claim` is a whole sentence. */
    achievementBy: '{claim} By {people}.',
    skills: 'The skills of {site}, and who can show them.',
    skill: 'Who works with {skill}, and the projects and achievements that show it.',
    organizations: 'The organizations that the engineers of {site} worked for.',
    organization: 'Projects and achievements for {name}.',
    notes: 'Articles and talks by the engineers of {site}.',
    proof: 'What the seals beside the skills and achievements of {site} say, step by step.',
    notFound: 'There is no page at this address.',
    /** A claim that ends without a full stop, as a sentence. */
    sentence: '{claim}.',
  },

  home: {
    /** `names` may be a number of engineers. */
    who: '{names}.',
    whoDidWhat: '{names}: {work}.',
    team: 'The team',
    selectedAchievements: 'More claims',
    selectedProjects: 'Newest work',
    /** Beside the strongest claim: what stands in its margin. */
    lead: {
      who: 'Who',
      where: 'Where',
      when: 'When',
      skills: 'With',
      proof: 'Proof',
      /** Where there is no evidence. */
      ownWord: 'in their own words',
    },
  },

  /** An engineer’s page. */
  engineer: {
    kind: 'Engineer',
    email: 'E-mail',
    writeEmail: 'Write an e-mail',
    phone: 'Phone',
    /** A link to the résumé as a PDF, and one to the entry for an address book. */
    resume: 'CV',
    saveContact: 'Save contact',
    pronouns: 'Pronouns',
    experience: 'Experience',
    /** `since` is a year. */
    experienceOf: '{years, plural, =0 {since {since}} other {#+ years, since {since}}}',
    location: 'Location',
    links: 'Links',
    languages: 'Languages',
    spoken: '{language} ({level})',
    /** Of the Common European Framework of Reference for Languages. */
    levels: {
      native: 'native',
      A1: 'A1, beginner',
      A2: 'A2, elementary',
      B1: 'B1, intermediate',
      B2: 'B2, upper intermediate',
      C1: 'C1, advanced',
      C2: 'C2, proficient',
    },
    contact: 'Contact',
    availability: 'Availability',
    available: { open: 'Available', limited: 'Limited availability', closed: 'Not available' },
    availableFor: {
      open: 'Available for {work}',
      limited: 'Limited availability for {work}',
      closed: 'Not available for {work}',
    },
    expertise: 'Areas of expertise',
    services: 'Services',
    skills: 'Skills and their proof',
    learning: 'Learning',
    principles: 'Principles',
    moreAchievements: '{count, plural, one {# more achievement} other {# more achievements}}',
    figures: 'Figures',
    colleagues: 'Worked with',
    /** The list of the headings of an engineer's text. */
    text: 'In this text',
    career: 'Career',
    education: 'Education',
    certifications: 'Certifications',
    /** On which terms somebody works. */
    employment: {
      permanent: 'Permanent position',
      contract: 'Contract',
      freelance: 'Freelance',
      internship: 'Internship',
      apprenticeship: 'Apprenticeship',
      volunteer: 'Volunteer',
    },
    /** A gap between roles. */
    break: 'Career break',
    grade: 'Grade: {grade}',
    thesis: 'Thesis: {title}',
    credential: 'Credential {number}',
    awards: 'Awards',
    patents: 'Patents',
    volunteering: 'Volunteering',
    memberships: 'Memberships',
    interests: 'Interests',
    issued: 'Issued {date}',
    expires: 'Expires {date}',
    alumni: 'Former member',
    alumniHeading: 'Former members',
    role: 'Role profile',
    roles: 'Role profiles',
    roleText: 'This describes a role, in the words of whoever holds it. It is not about one person.',
    /** Of a role profile, where it stands among people. */
    roleNamed: '{name} (role profile)',
    noContact: 'No public contact.',
  },

  /** The drawing of an engineer's years. */
  timeline: {
    heading: 'Timeline',
    role: 'Role',
    break: 'Break',
    /** Where a drawing of all would be too large to be read. */
    strongest: 'The {shown, number} strongest of {all, plural, one {# entry} other {# entries}}',
    undated: 'Without {count, plural, one {# entry that has no date} other {# entries that have no date}}',
  },

  /** A project’s page. */
  project: {
    kind: 'Project',
    people: 'People',
    organization: 'Organization',
    period: 'Period',
    skills: 'Skills',
    evidence: 'Evidence',
    achievements: 'Achievements of this project',
    related: 'Work like this',
    partsWithFigures:
      '{count, plural, =1 {One of its achievements has figures.} other {# of its achievements have figures.}}',
    neighbours: 'More projects',
    previous: 'Previous project',
    next: 'Next project',
    client: 'Client',
    domain: 'Domain',
    status: 'Status',
    /** What has become of it. */
    statusOf: { development: 'In development', live: 'In use', completed: 'Completed', archived: 'Archived' },
    repository: 'Source code',
    demo: 'Demo',
    /** `what` is the source code or the demo, `site` the host that has it. */
    openAt: '{what} at {site}',
    nda: 'Under NDA',
    ndaText: 'Under a non-disclosure agreement: organization, figures and links are left out.',
  },

  /** An achievement’s page. */
  achievement: {
    kind: 'Achievement',
    lesson: 'Lesson',
    partOf: 'Part of',
    siblings: 'More of this project',
    neighbours: 'More achievements',
    previous: 'Previous achievement',
    next: 'Next achievement',
  },

  /** What others say of an engineer or a project. */
  testimonial: {
    heading: 'What others say',
    /** What the author is to the work. */
    by: { colleague: 'Colleague', client: 'Client', 'third-party': 'Third party' },
    /** `site` is a host such as example.org. */
    readAt: 'Read it at {site}',
    /** As what it stands among the proofs of a skill. */
    proof: 'What {author} says',
  },

  /** What can be opened to check a claim, and what there is to say where nothing can. */
  evidence: {
    kind: {
      code: 'Code',
      document: 'Document',
      talk: 'Talk',
      press: 'Press',
      statement: 'Statement',
      /** Of a project, where it can be tried. */
      demo: 'Demo',
    },
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
  },

  /** How strong a proof is. */
  /** The résumé, a document to print and to send. */
  resume: {
    title: '{name} – Résumé',
    role: '{title}, {organization}',
    claims: 'Selected achievements',
    /** Before the skills that are proven so well. */
    strength: {
      unproven: 'Further skills',
      named: 'In work without a date',
      dated: 'In dated work',
      quantified: 'With figures',
      documented: 'With work to look at',
      confirmed: 'Confirmed by others',
    },
  },

  strength: {
    label: {
      unproven: 'no proof yet',
      named: 'named',
      dated: 'dated',
      quantified: 'quantified',
      documented: 'documented',
      confirmed: 'confirmed',
    },
    /** How many claims stand at a step. */
    standing: {
      unproven: '{count, number} without proof yet',
      named: '{count, number} named',
      dated: '{count, number} dated',
      quantified: '{count, number} quantified',
      documented: '{count, number} documented',
      confirmed: '{count, number} confirmed',
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
      unproven:
        'Take it as what somebody says of themselves. Achievements begin one step up: their own page tells them.',
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
  },

  /** Of a skill's page. */
  skill: {
    kind: 'Skill',
    people: 'Who works with it',
    rolesText: 'What a role takes. It is not about one person.',
    unproven: 'Without proof yet',
    unprovenText: 'Their profiles list the skill. No work here shows it yet.',
    usedSince: 'in use since {first}',
    usedIn: 'used in {year}',
    used: 'used {first}–{last}',
    moreProofs: '{count, number} more on the page of {name}',
    together: 'Used together with',
    togetherText: 'Number of entries that took both',
    provenBy: '{count, plural, =0 {without proof yet} one {shown in # entry} other {shown in # entries}}',
    /** Below a project whose own seal is stronger than what it says about one skill. */
    wholeProject: 'The project itself is {strength}, by figures that measure all of it and not this skill.',
    parts: 'Includes',
    category: 'Category',
    alsoKnownAs: 'Also known as {names}',
    learning: 'Learning it',
    website: 'Website',
  },

  /** The page of all skills. */
  skills: {
    allProven: '{all, plural, one {# skill} other {# skills}}, each with its proof.',
    /** The title of a list of skills with equally strong proof, and how many there are. */
    ofStrength: {
      unproven: 'Skills without proof yet',
      named: 'Named skills',
      dated: 'Dated skills',
      quantified: 'Quantified skills',
      documented: 'Documented skills',
      confirmed: 'Confirmed skills',
    },
    someProven:
      '{proven, number} of {all, plural, one {# skill is} other {# skills are}} proven. The rest are named in profiles.',
    categories: 'Categories',
    matrix: 'Who can show what',
    matrixText: 'A seal says how strong the strongest proof is, the number how many proofs there are.',
    matrixCaption:
      '{skills, plural, one {# skill} other {# skills}} and {people, plural, one {# person} other {# people}}: how strong the strongest proof is, and how many there are',
    bestOf:
      'These are the {shown, number} skills that people have proven best, of {all, number}. The list below has all, and counts role profiles too.',
    /** Where there are more people than the table has room for. */
    peopleOf:
      'These {shown, number} of {all, number} people have proven the most skills. The page of each skill has everybody.',
    /** `strength` is the word of a seal. */
    strengthAndProofs: '{proofs, plural, =0 {{strength}} one {{strength}, # proof} other {{strength}, # proofs}}',
    /** `proof` says how strong it is and how much of it there is. */
    cell: '{skill}, {engineer}: {proof}',
    isLearnt: 'learning',
    role: 'role',
    proven: '{proven, number} of {all, number} with proof',
    more: 'and {count, number} more',
    learning: 'Learning',
  },

  /** An organization’s page. */
  organization: {
    kind: 'Organization',
  },

  /** Articles and talks. */
  note: {
    kind: 'Note',
    date: 'Date',
    publishedAt: 'Published at {site}',
    comingSoon: 'Coming soon',
  },

  /** Dates of entries. */
  period: {
    since: 'since {date}',
    ongoing: 'Ongoing',
    undated: 'Undated',
  },

  /** How many of something there are. */
  count: {
    engineers: '{count, plural, one {# engineer} other {# engineers}}',
    projects: '{count, plural, one {# project} other {# projects}}',
    achievements: '{count, plural, one {# achievement} other {# achievements}}',
    work: '{count, plural, one {# project or achievement} other {# projects and achievements}}',
    proofs: '{count, plural, one {# proof} other {# proofs}}',
    skills: '{count, plural, one {# skill} other {# skills}}',
    provenSkills: '{count, plural, one {# proven skill} other {# proven skills}}',
    unprovenSkills: '{count, plural, one {# skill} other {# skills}} without proof yet',
    more: '{count, number} more',
  },

  /** Of the lists of achievements, projects, engineers and notes, and the ways to narrow them. */
  lists: {
    facets: 'Ways through this list',
    narrow: 'Narrow the list',
    proofsOfSkill: '{skill}: proofs {from, number} to {to, number} of {all, number}',
    facet: {
      year: 'Year',
      strength: 'Strength of proof',
      engineer: 'Engineer',
      organization: 'Organization',
      skill: 'Skill',
      location: 'Location',
      availability: 'Availability',
      figures: 'Figures',
      kind: 'Kind',
    },
    all: {
      engineer: 'All engineers',
      organization: 'All organizations',
      skill: 'All skills',
      location: 'All locations',
    },
    /** The title of a complete list: what it lists, and whose that is. */
    of: '{list}: {name}',
    whole: {
      achievements: 'All {count, plural, one {# achievement} other {# achievements}}',
      projects: 'All {count, plural, one {# project} other {# projects}}',
      work: 'All {count, plural, one {# project or achievement} other {# projects and achievements}}',
      engineers: 'All {count, plural, one {# engineer} other {# engineers}}',
      skills: 'All {count, plural, one {# skill} other {# skills}} with every proof',
      skillList: 'All {count, plural, one {# skill} other {# skills}}',
      notes: 'All {count, plural, one {# note} other {# notes}}',
      people: 'All {count, plural, one {# person} other {# people}}',
    },
    year: {
      achievements: 'Achievements of {year}',
      projects: 'Projects of {year}',
      work: 'Work of {year}',
    },
    ongoing: { achievements: 'Ongoing achievements', projects: 'Ongoing projects', work: 'Ongoing work' },
    undated: { achievements: 'Undated achievements', projects: 'Undated projects', work: 'Undated work' },
    /** `parts` says how many there are of each strength. */
    claims: '{count, plural, one {# achievement} other {# achievements}}: {parts}.',
    /** How many of these stand in role profiles alone. */
    claimsOfRoles: '{count, plural, one {# is in a role profile.} other {# are in role profiles.}}',
    undatedText: 'Their sources give no date, and none is guessed.',
    /** Of what a year has. */
    withFigures: 'With figures',
    withoutFigures: 'Without figures',
    /** `count` says how many there are of a year, of which others stand on the page before. */
    continued: '{count}, continued',
    strength: {
      achievements: {
        named: 'Named achievements',
        dated: 'Dated achievements',
        quantified: 'Quantified achievements',
        documented: 'Documented achievements',
        confirmed: 'Confirmed achievements',
      },
      projects: {
        named: 'Named projects',
        dated: 'Dated projects',
        quantified: 'Quantified projects',
        documented: 'Documented projects',
        confirmed: 'Confirmed projects',
      },
      work: {
        named: 'Named work',
        dated: 'Dated work',
        quantified: 'Quantified work',
        documented: 'Documented work',
        confirmed: 'Confirmed work',
      },
    },
    rule: {
      named: 'Claims without a date, a figure or anything to open.',
      dated: 'Claims with a date, and neither a figure nor anything to open yet.',
      quantified: 'Claims with a figure, and nothing to open yet.',
      documented: 'Claims with something that you can open.',
      confirmed: 'Claims with something that you can open, in which somebody else says so too.',
    },
    location: 'Engineers in {location}',
    availability: {
      open: 'Available engineers',
      limited: 'Engineers with limited availability',
      closed: 'Engineers who are not available',
    },
    description: '{title} at {site}, each with its proof.',
  },

  /** The form that narrows and sorts a list; it needs a script. */
  explorer: {
    /** The name of the field that looks for a choice. */
    find: {
      skill: 'Find a skill',
      engineer: 'Find an engineer',
      organization: 'Find an organization',
      year: 'Find a year',
      strength: 'Find a proof',
      location: 'Find a location',
      availability: 'Find an availability',
      figures: 'Find figures',
      kind: 'Find a kind',
    },
    order: 'Order',
    newest: 'Newest first',
    strongest: 'Strongest proof first',
    byTitle: 'By title',
    byName: 'By name',
    mostProven: 'Most proven skills first',
    largest: '{measure}: largest first',
    smallest: '{measure}: smallest first',
    /** Those that have any figure of a measure, as their figures are of unlike things. */
    figuresFirst: 'Figures in {measure} first',
    changesFirst: 'Changes in percent first',
    numbersFirst: 'Plain numbers first',
    /** Of the switch below skills; all others count as far as they are proven. */
    declared: 'Include skills without proof',
    /** `~count~` is a number: how many entries show a skill. */
    allProofs: 'all ~count~',
    /** On a button; `results` says how many are left: `5 of 38 projects`. */
    show: 'Show {results}',
    remove: 'Remove',
    clear: 'Clear all',
    results: 'Results',
    /** Both are numbers as they are shown. */
    found: {
      achievements: '{found} of {all} achievements',
      projects: '{found} of {all} projects',
      work: '{found} of {all} projects and achievements',
      engineers: '{found} of {all} engineers',
    },
    nothing: 'Nothing matches all of these filters. Remove one to see more.',
    more: 'Show 50 more',
    failed: 'What narrows the list could not be loaded. The list below is whole.',
    retry: 'Try again',
  },

  /** The way through a list of several pages. */
  pager: {
    label: 'Pages of this list',
    previous: 'Previous page',
    next: 'Next page',
    page: 'Page {page, number}',
    status: 'Page {page, number} of {pages, number}',
  },

  redirect: {
    title: 'This page has moved',
    go: 'Go to its present address',
  },

  notFound: {
    title: 'Page not found',
    text: 'Nothing is at this address. The page may have moved, or a letter may be wrong.',
    home: 'Go to the home page',
    kind: 'Error 404',
  },

  /** In text that is written in Markdown. */
  markdown: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
    footnotes: 'Footnotes',
    /** The footnote's number follows. */
    backToReference: 'Back to reference',
    table: 'Table',
    completed: 'Done',
    open: 'To do',
  },

  /** Figures; `{figure}` and `{percent}` are shown as they come. */
  metric: {
    /** Symbols that CLDR has only as words; all others come from there. */
    symbols: { second: 's', minute: 'min', hour: 'h', byte: 'B' },
    per: {
      second: 'a second',
      minute: 'a minute',
      hour: 'an hour',
      day: 'a day',
      week: 'a week',
      month: 'a month',
      year: 'a year',
    },
    bound: {
      exact: '{figure}',
      'at-least': 'at least {figure}',
      'at-most': 'at most {figure}',
      about: 'about {figure}',
    },
    up: 'up {percent}',
    down: 'down {percent}',
    upTo: 'up to {figure}',
    unchanged: 'unchanged',
    /** What is counted, where a figure has no unit. */
    number: 'number',
    change: 'change',
    /** Beside the bars of a change. */
    before: 'before: {percent}',
    after: 'after: {percent}',
    fromTo: 'from {from} to {to}',
  },
} as const;
