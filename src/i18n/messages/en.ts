/**
 * English, grouped by where the messages stand. They are ICU messages: a name in braces is an argument, `plural` and `select`
 * choose between forms, and `#` is the number that `plural` was given. A comment is for those who translate.
 *
 * `{_engineers}` is a term: what the site calls its engineers, in the middle of a sentence; `{_Engineers}` the same where one begins.
 * A site may rename any term, so where a message needs more of a term than to name it, such as its article, it chooses by it.
 */
export const en = {
  /** What things are called on the whole site, as in the middle of a sentence. */
  terms: {
    engineer: 'engineer',
    engineers: 'engineers',
    project: 'project',
    projects: 'projects',
    achievement: 'achievement',
    achievements: 'achievements',
    skill: 'skill',
    skills: 'skills',
    organization: 'organization',
    organizations: 'organizations',
    note: 'note',
    notes: 'notes',
  },

  /** Around every page. */
  site: {
    skipToContent: 'Skip to content',
    noStyles:
      'This page should look better: its style sheet was not found at {address}. If the site lies under another path, build it with {option} and that path.',
    mainNavigation: 'Main',
    breadcrumbs: 'Breadcrumbs',
    home: 'Home',
    engineers: '{_Engineers}',
    projects: '{_Projects}',
    achievements: '{_Achievements}',
    /** Projects and achievements together. */
    work: 'Work',
    skills: '{_Skills}',
    organizations: '{_Organizations}',
    notes: '{_Notes}',
    onThisPage: 'On this page',
    darkTheme: 'Dark theme',
    footer: 'Each claim has a seal that shows how much of it you can check.',
    draft: 'Draft',
    draftText: 'This page is a draft. It is not on the published site.',
    howToRead: 'How to read the seals',
    menu: 'Menu',
    /** A button that shares a page, and what it says once it has copied the page’s address. */
    share: 'Share',
    linkCopied: 'Link copied',
    /** What opens the same page in other languages, what a page says that is not in this one, and a link to one that is not there. */
    languages: 'Language',
    untranslated: 'This page is only in {language} so far.',
    elsewhere: 'This page does not exist in {language}. The link leads to the nearest one that does.',
    /** What suggests a page in the language that the browser prefers, and the button that hides this for good. */
    suggestion: 'This page is also in {language}.',
    dismiss: 'Hide',
  },

  /** The same as a page in other formats, at its foot: names of these. */
  formats: {
    page: 'This page as',
    markdown: 'Markdown',
    jsonResume: 'JSON Resume',
    /** Of the whole site. */
    site: 'Whole site',
    feed: 'Feed',
    people: 'People (JSON)',
    work: 'Work (JSON)',
    sitemap: 'Site map',
    /** Pages that are made of no entry but their own text. */
    pages: 'Pages',
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
    goesTo: 'Your message is sent to {host}.',
  },

  /** Of the document, as a browser tab and a search result show it. */
  title: {
    page: '{page} – {site}',
    skill: '{skill}: people and proof',
    role: '{role} (role profile)',
    person: '{name}, {headline}',
    /** Of a page that is one of several of a list. */
    part: '{title}, page {page, number}',
  },

  /** What a search result says below the title. */
  description: {
    home: '{site}: {_engineers}, their {_projects}, and proof of what they can do.',
    engineers: 'The {_engineers} of {site}, their {_skills}, and the work that shows them.',
    engineer: '{name}: {_skills}, {_projects} and {_achievements}, each with its proof.',
    projects: 'The {_projects} of {site}: people, {_skills} and figures.',
    project: '{title}: people, {_skills}, figures and evidence.',
    achievements: 'What the {_engineers} of {site} have achieved, newest first.',
    work: 'The {_projects} and {_achievements} of {site}, newest first.',
    /** `claim` is a whole sentence. */
    achievementBy: '{claim} By {people}.',
    skills: 'The {_skills} of {site}, and who has shown them in work.',
    skill: 'Who works with {skill}, and the {_projects} and {_achievements} that show it.',
    organizations: 'The {_organizations} that the {_engineers} of {site} have worked for.',
    organization: '{_Projects} and {_achievements} for {name}.',
    notes: 'Articles and talks by the {_engineers} of {site}.',
    /** Notes of one kind, such as talks. */
    notesOfKind: '{kinds} by the {_engineers} of {site}.',
    proof: 'What the seals beside {_skills} and {_achievements} on {site} mean, step by step.',
    notFound: 'There is no page at this address.',
    /** A claim that ends without a full stop, as a sentence. */
    sentence: '{claim}.',
  },

  home: {
    /** `counts` says how many people, projects and achievements there are. */
    who: '{counts}.',
    /** `list` names all of a kind, more than the people here did. */
    withRoles: '{list}, including role profiles',
    team: 'The team',
    selectedAchievements: 'More {_achievements}',
    selectedProjects: 'Selected work',
    newestProjects: 'Newest work',
    /** Beside the strongest claim: what stands in its margin. */
    lead: {
      who: 'Who',
      where: 'Where',
      when: 'When',
      skills: '{_Skills}',
      proof: 'Proof',
      /** Where there is no evidence. */
      ownWord: 'self-reported',
    },
  },

  /** An engineer’s page. */
  engineer: {
    kind: '{_Engineer}',
    email: 'E-mail',
    writeEmail: 'Write an e-mail',
    phone: 'Phone',
    /** A link to the résumé as a PDF, and one to the entry for an address book. */
    resume: 'CV',
    saveContact: 'Save contact',
    pronunciation: 'Pronunciation',
    pronouns: 'Pronouns',
    experience: 'Experience',
    /** `since` is a year. */
    experienceOf: '{years, plural, =0 {since {since}} one {#+ year, since {since}} other {#+ years, since {since}}}',
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
    skills: '{_Skills} and proof',
    learning: 'Learning',
    principles: 'Principles',
    moreAchievements: '{count, plural, one {# more {_achievement}} other {# more {_achievements}}}',
    figures: 'Figures',
    colleagues: 'Worked with',
    /** The list of the headings of an engineer's text. */
    career: 'Career',
    education: 'Education',
    certifications: 'Certifications',
    /** On which terms somebody works. */
    employment: {
      permanent: 'Permanent',
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
    credential: 'Credential ID {number}',
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
    roleText: 'This profile describes a role, in the words of the people who hold it. It is not about one person.',
    /** Of a role profile, where it stands among people. */
    roleNamed: '{name} (role profile)',
  },

  /** The drawing of an engineer's years. */
  timeline: {
    heading: 'Timeline',
    role: 'Role',
    break: 'Break',
    /** Where a drawing of all would be too large to be read. */
    strongest: 'The {shown, number} strongest of {all, number}',
    undated: 'Not shown: {count, number} without a date',
  },

  /** A project’s page. */
  project: {
    kind: '{_Project}',
    people: 'People',
    organization: '{_Organization}',
    period: 'Period',
    skills: '{_Skills}',
    evidence: 'Evidence',
    achievements: '{_Achievements} of this {_project}',
    related: 'Related work',
    partsWithFigures:
      '{count, plural, =1 {One of its {_achievements} has figures.} other {# of its {_achievements} have figures.}}',
    neighbours: 'More {_projects}',
    previous: 'Previous {_project}',
    next: 'Next {_project}',
    client: 'Client',
    domain: 'Domain',
    status: 'Status',
    /** What has become of it. */
    statusOf: { development: 'In development', live: 'In use', completed: 'Completed', archived: 'Archived' },
    repository: 'Source code',
    demo: 'Demo',
    /** `what` is the source code or the demo, `site` the host that has it. */
    openAt: '{what} on {site}',
    nda: 'Under NDA',
    ndaText: 'Under a non-disclosure agreement: {_organization}, figures and links are left out.',
  },

  /** An achievement’s page. */
  achievement: {
    kind: '{_Achievement}',
    lesson: 'Lesson learned',
    partOf: 'Part of',
    siblings: 'More from this {_project}',
    neighbours: 'More {_achievements}',
    previous: 'Previous {_achievement}',
    next: 'Next {_achievement}',
  },

  /** What others say of an engineer or a project. */
  testimonial: {
    heading: 'What others say',
    /** What the author is to the work. */
    by: { colleague: 'Colleague', client: 'Client', 'third-party': 'Third party' },
    /** `site` is a host such as example.org. */
    readAt: 'Read it on {site}',
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
      self: 'first-hand',
      colleague: 'from a colleague',
      client: 'from the client',
      'third-party': 'from a third party',
    },
    /** Where there is nothing to open: whose word a claim rests on. */
    ownWord: {
      people: 'Nothing to open yet: this is self-reported.',
      profile: 'Nothing to open yet: this comes from a role profile, which is not about one person.',
    },
    /** What the seal of a project or an achievement says of it. */
    rule: {
      named: 'Described by those who did the work, without a date.',
      dated: 'Has a date, so you can ask the people who were there.',
      quantified: 'Has figures, as reported by those who did the work.',
      documented: 'Comes with something you can open, from those who did the work.',
      confirmed: 'Someone else says so too, in something you can open.',
    },
  },

  /** The résumé, a document to print and to send. */
  resume: {
    title: '{name} – CV',
    role: '{title}, {organization}',
    claims: 'Selected {_achievements}',
    /** Before the skills with so strong a proof. */
    strength: {
      unproven: 'Further {_skills}',
      named: 'In work without a date',
      dated: 'In dated work',
      quantified: 'With figures',
      documented: 'With work to show',
      confirmed: 'Confirmed by others',
    },
    /** Where work shows no skill, and none is further than others. */
    worksWith: 'Works with',
  },

  /** How strong a proof is. */
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
      unproven: 'Listed in a profile, but not shown in any work on this site yet.',
      named: 'Named in work without a date.',
      dated:
        'Named in work with a date: {_project, select, project {a project} other {{_projects}}}, {_achievement, select, achievement {an achievement} other {{_achievements}}} or a role.',
      quantified:
        'Named in {_achievement, select, achievement {an achievement} other {one of the {_achievements}}} with a figure: how much, how fast, or before and after.',
      documented: 'Named in work with something you can open, from those who did it: code, a document or a talk.',
      confirmed: 'A colleague, a client or a third party says so too, in something you can open.',
    },
    /** What a reader can take from it. */
    meaning: {
      unproven:
        'This is what people say about themselves. {_Achievements} start one step higher, because each has a page that describes it.',
      named: 'You know what it was used for, but not when.',
      dated: 'You know when it was, and you can ask the people who were there.',
      quantified:
        'You know the result, as reported by those who did the work. Figures for a whole {_project} do not count towards each {_skill} it used.',
      documented: 'You can open it and judge for yourself. It still comes from those who did the work.',
      confirmed: 'You have more than the word of those who did the work.',
    },
    intro:
      'Every {_skill} and every {_achievement} on this site has a seal. It shows how much of the claim you can check for yourself. The seal follows from what is on these pages; nobody chooses it.',
    scale: 'How much you can check',
    steps: 'Six steps',
    stepsText: 'From the weakest to the strongest',
    nothing: 'nothing here yet',
    rules: 'How it is worked out',
    rulesText: [
      'A claim gets the strongest seal that fits. It does not have to meet the weaker steps first.',
      '{_skill, select, skill {A skill} other {Each {_skill}}} gets the seal of its strongest proof. All other proofs are listed below it, strongest first.',
      'A specific {_skill} also counts towards the broader one it belongs to: work with a framework is work with its language.',
      'Work under a non-disclosure agreement keeps its date. Its figures and links are not shown, so they do not count.',
      '{_Skills} that someone is still learning are listed as such and have no seal.',
    ],
    limits: 'What a seal does not tell you',
    limitsText: [
      'It does not say how good someone is, or how much a piece of work is worth. Excellent work often has to stay private.',
      'It does not say that a claim is true, only how much of it you can check. The judgment is yours.',
      'An open circle is not a criticism. It only means that no proof has been written down here yet.',
    ],
  },

  /** Of a skill's page. */
  skill: {
    kind: '{_Skill}',
    people: 'Who works with it',
    rolesText: 'What a role calls for. It is not about one person.',
    unproven: 'Without proof yet',
    unprovenText: 'Their profiles list the {_skill}, but no work here shows it yet.',
    usedSince: 'in use since {first}',
    usedIn: 'used in {year}',
    used: 'used {first}–{last}',
    moreProofs: '{count, number} more on {name}’s page',
    together: 'Used together with',
    togetherText: 'How often both were used in the same work',
    provenBy: '{count, plural, =0 {without proof yet} one {# proof} other {# proofs}}',
    /** Below a project whose own seal is stronger than what it says about one skill; once on a page. */
    wholeProject: 'The {_project} has figures, but they measure all of it, not this {_skill} alone.',
    parts: 'Includes',
    category: 'Category',
    alsoKnownAs: 'Also known as {names}',
    learning: 'Still learning it',
    website: 'Website',
  },

  /** The page of all skills. */
  skills: {
    allProven: '{all, plural, one {# {_skill}} other {# {_skills}}}, each shown in work.',
    /** The title of a list of skills with equally strong proof, and how many there are. */
    ofStrength: {
      unproven: '{_Skills} without proof yet',
      named: 'Named {_skills}',
      dated: 'Dated {_skills}',
      quantified: 'Quantified {_skills}',
      documented: 'Documented {_skills}',
      confirmed: 'Confirmed {_skills}',
    },
    someProven:
      '{proven, number} of {all, plural, one {# {_skill} is} other {# {_skills} are}} shown in work. The rest are only listed in profiles.',
    categories: 'Categories',
    matrix: '{_Skills} by person',
    matrixText:
      'The seal shows how strong the best proof is, the number how many proofs there are. Sorted by strongest proof, then by number of proofs.',
    matrixCaption:
      '{skills, plural, one {# {_skill}} other {# {_skills}}} and {people, plural, one {# person} other {# people}}: how strong the best proof is, and how many proofs there are',
    bestOf:
      'These {shown, number} of {all, number} {_skills} have the strongest proof. The list below has them all{roles, select, none {} other {, and counts role profiles too}}.',
    /** Where there are more people than the table has room for. */
    peopleOf:
      'These {shown, number} of {all, number} people have shown the most {_skills}. The page of each {_skill} lists everyone.',
    /** `strength` is the word of a seal. */
    strengthAndProofs: '{proofs, plural, =0 {{strength}} one {{strength}, # proof} other {{strength}, # proofs}}',
    /** `proof` says how strong it is and how much of it there is. */
    cell: '{skill}, {engineer}: {proof}',
    isLearnt: 'learning',
    role: 'role',
    proven: '{proven, number} of {all, number} shown in work',
    more: 'and {count, number} more',
    learning: 'Learning',
  },

  /** An organization’s page. */
  organization: {
    kind: '{_Organization}',
  },

  /** Articles and talks. */
  note: {
    kind: '{_Note}',
    /** Before the names of its authors or speakers. */
    by: 'By',
    /** What one is, inside a sentence; where it stands alone, it begins with a capital letter. */
    kindOf: {
      article: 'article',
      talk: 'talk',
      paper: 'paper',
      podcast: 'podcast',
      video: 'video',
      book: 'book',
      course: 'course',
    },
    /** The same with its conference, journal, show or publisher. */
    kindAt: {
      article: 'article in {venue}',
      talk: 'talk at {venue}',
      paper: 'paper in {venue}',
      podcast: 'podcast, {venue}',
      video: 'video, {venue}',
      book: 'book, {venue}',
      course: 'course at {venue}',
    },
    /** Several of one kind, as a heading. */
    kinds: {
      article: 'Articles',
      talk: 'Talks',
      paper: 'Papers',
      podcast: 'Podcasts',
      video: 'Videos',
      book: 'Books',
      course: 'Courses',
    },
    /** `kind` says what it is: talk at a conference. */
    titled: '{title} ({kind})',
    /** Authors who have no profile here. */
    with: 'with {names}',
    slides: 'Slides',
    video: 'Video',
    date: 'Date',
    publishedAt: 'Published on {site}',
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
    engineers: '{count, plural, one {# {_engineer}} other {# {_engineers}}}',
    projects: '{count, plural, one {# {_project}} other {# {_projects}}}',
    achievements: '{count, plural, one {# {_achievement}} other {# {_achievements}}}',
    work: '{count, plural, one {# {_project} or {_achievement}} other {# {_projects} and {_achievements}}}',
    proofs: '{count, plural, one {# proof} other {# proofs}}',
    skills: '{count, plural, one {# {_skill}} other {# {_skills}}}',
    provenSkills: '{count, plural, one {# {_skill}} other {# {_skills}}} shown in work',
    unprovenSkills: '{count, plural, one {# {_skill}} other {# {_skills}}} without proof yet',
    more: '{count, number} more',
    showMore: 'Show {count, number} more',
  },

  /** Of the lists of achievements, projects, engineers and notes, and the ways to narrow them. */
  lists: {
    facets: 'Browse this list',
    narrow: 'Filter this list',
    proofsOfSkill: '{skill}: proofs {from, number} to {to, number} of {all, number}',
    facet: {
      year: 'Year',
      strength: 'Strength of proof',
      engineer: '{_Engineer}',
      organization: '{_Organization}',
      skill: '{_Skill}',
      location: 'Location',
      availability: 'Availability',
      figures: 'Figures',
      kind: 'Kind',
    },
    all: {
      engineer: 'All {_engineers}',
      organization: 'All {_organizations}',
      skill: 'All {_skills}',
      location: 'All locations',
    },
    /** The title of a complete list: what it lists, and whose that is. */
    of: '{list}: {name}',
    whole: {
      achievements: 'All {count, plural, one {# {_achievement}} other {# {_achievements}}}',
      projects: 'All {count, plural, one {# {_project}} other {# {_projects}}}',
      work: 'All {count, plural, one {# {_project} or {_achievement}} other {# {_projects} and {_achievements}}}',
      engineers: 'All {count, plural, one {# {_engineer}} other {# {_engineers}}}',
      skills: 'All {count, plural, one {# {_skill}} other {# {_skills}}} with every proof',
      skillList: 'All {count, plural, one {# {_skill}} other {# {_skills}}}',
      notes: 'All {count, plural, one {# {_note}} other {# {_notes}}}',
      people: 'All {count, plural, one {# person} other {# people}}',
    },
    year: {
      achievements: '{_Achievements} of {year}',
      projects: '{_Projects} of {year}',
      work: 'Work of {year}',
    },
    ongoing: { achievements: 'Ongoing {_achievements}', projects: 'Ongoing {_projects}', work: 'Ongoing work' },
    undated: { achievements: 'Undated {_achievements}', projects: 'Undated {_projects}', work: 'Undated work' },
    /** `parts` says how many there are of each strength. */
    claims: '{count, plural, one {# {_achievement}} other {# {_achievements}}}: {parts}.',
    /** How many of these stand in role profiles alone. */
    claimsOfRoles: '{count, plural, one {# is in a role profile.} other {# are in role profiles.}}',
    /** `works` says how many there are in all, `count` how many of them stand in role profiles alone. */
    worksOfRoles: '{works}, {count, plural, one {# of them in a role profile.} other {# of them in role profiles.}}',
    undatedText: 'Their sources give no date, and we do not guess one.',
    /** Of what a year has. */
    withFigures: 'With figures',
    withoutFigures: 'Without figures',
    /** `count` says how many there are of a year, of which others stand on the page before. */
    continued: '{count}, continued',
    strength: {
      achievements: {
        named: 'Named {_achievements}',
        dated: 'Dated {_achievements}',
        quantified: 'Quantified {_achievements}',
        documented: 'Documented {_achievements}',
        confirmed: 'Confirmed {_achievements}',
      },
      projects: {
        named: 'Named {_projects}',
        dated: 'Dated {_projects}',
        quantified: 'Quantified {_projects}',
        documented: 'Documented {_projects}',
        confirmed: 'Confirmed {_projects}',
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
      dated: 'Claims with a date, but no figure and nothing to open yet.',
      quantified: 'Claims with a figure, but nothing to open yet.',
      documented: 'Claims with something you can open, from those who did the work.',
      confirmed: 'Claims that someone else makes too, in something you can open.',
    },
    location: '{_Engineers} in {location}',
    availability: {
      open: 'Available {_engineers}',
      limited: '{_Engineers} with limited availability',
      closed: '{_Engineers} who are not available',
    },
    description: '{title} at {site}, each with its proof.',
  },

  /** The form that filters and sorts a list; it needs a script. */
  explorer: {
    /** The name of the field that searches the choices of a filter. */
    find: {
      skill: 'Search {_skills}',
      engineer: 'Search {_engineers}',
      organization: 'Search {_organizations}',
      year: 'Search years',
      strength: 'Search strengths',
      location: 'Search locations',
      availability: 'Search availability',
      figures: 'Search figures',
      kind: 'Search kinds',
    },
    order: 'Sort',
    newest: 'Newest first',
    strongest: 'Strongest proof first',
    byTitle: 'By title',
    byName: 'By name',
    mostProven: 'Most {_skills} shown first',
    largest: '{measure}: largest first',
    smallest: '{measure}: smallest first',
    /** Those that have any figure of a measure, as their figures are of unlike things. */
    figuresFirst: 'Figures in {measure} first',
    changesFirst: 'Changes in percent first',
    numbersFirst: 'Plain numbers first',
    /** Of the switch below skills; all others count as far as work shows them. */
    declared: 'Include {_skills} without proof',
    /** `~count~` is a number: how many entries show a skill. */
    allProofs: 'all proofs (~count~)',
    /** On a button; `results` says how many are left: `5 of 38 projects`. */
    show: 'Show {results}',
    remove: 'Remove',
    clear: 'Clear all',
    results: 'Results',
    /** Both are numbers as they are shown. */
    found: {
      achievements: '{found} of {all} {_achievements}',
      projects: '{found} of {all} {_projects}',
      work: '{found} of {all} {_projects} and {_achievements}',
      engineers: '{found} of {all} {_engineers}',
    },
    nothing: 'Nothing matches all of these filters. Remove one to see more.',
    more: 'Show 50 more',
    failed: 'The filters could not be loaded. The list below is complete.',
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
    go: 'Go to its new address',
  },

  notFound: {
    title: 'Page not found',
    text: 'There is nothing at this address. The page may have moved, or the address may contain a typo.',
    home: 'Go to the home page',
    kind: 'Error 404',
  },

  /** Signs between texts: `comma` and `semicolon` have a space behind them. */
  punctuation: {
    comma: ',',
    semicolon: ';',
    labelled: '{label}: {text}',
    quoted: '“{text}”',
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
    // After digits, and after a word or a sign such as that of percent.
    atLeast: { number: '{figure}+', word: '{figure}+' },
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
    /** What is counted, beside its number: Spanish says “of” behind a million. */
    unit: '{count, plural, other {{unit}}}',
    fromTo: 'from {from} to {to}',
  },
} as const;
