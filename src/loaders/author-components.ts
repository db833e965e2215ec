import { GROUPS } from '../citations/groups.ts';
import { PARTIAL_DATE } from '../lib/dates.ts';
import { ID } from '../lib/names.ts';
import { PARTIES, TOPICS } from '../lib/site.ts';

/** What the proof page shows: counts that the build makes, and results of the tests of the last release. */
export const COUNTED = ['site', 'citations', 'sources', 'quotations', 'founding'] as const;
export const TESTED = ['accessibility', 'pages', 'editions', 'reproducible', 'tests'] as const;

/**
 * The components that authors may use in pages: their attributes, with the values allowed for each (a list of them, or a
 * pattern). Those in `OPTIONAL` may be left out.
 */
export const AUTHOR_COMPONENTS = {
  /** One to three sentences with citations that deserve their own link. */
  Claim: { id: ID },
  /** The day of the last check of the record, or that of its last event. */
  RecordDate: { of: ['checked', 'lastEvent'] },
  /** Says once what a passage is based on: reports of a ruling, one newspaper. */
  KnownFrom: {},
  /** Questions as readers type them. */
  Answers: {},
  /** The state of each matter. */
  Status: {},
  /** What was asked of the public, and the answers. */
  Polls: {},
  /** Boxes of equal weight, one for each party that has a position. */
  Sides: {},
  Side: { party: PARTIES },
  /** The references of one group of sources, with every occurrence on the site. */
  SourceList: { group: Object.keys(GROUPS) },
  /** The choice of sources by how they are known, for the page of all sources. */
  SourceFilter: {},
  /** The editions for offline use. */
  Editions: {},
  /** Events of `events.yaml`, in order; dates as in the data. */
  Timeline: { topic: TOPICS, from: PARTIAL_DATE, until: PARTIAL_DATE },
  /** The events of each actor, and the choice of a topic, for the page of the timeline. */
  TimelineByActor: {},
  TimelineFilter: {},
  People: { kind: ['person', 'organisation'] },
  Glossary: {},
  /** The terms side by side. */
  Terms: {},
  Disagreements: { topic: TOPICS },
  Questions: { topic: TOPICS },
  Changes: {},
  /** Charts from the data; each has its id, and is on one page. */
  DayChart: {},
  DesignationsChart: {},
  DeploymentChart: {},
  ProfileChart: {},
  SourceGraph: {},
  /** A table of the proof page. */
  Proof: { of: [...COUNTED, ...TESTED] },
  /** The A–Z index. */
  IndexTerms: {},
} as const;

/** Attributes that may be left out. */
export const OPTIONAL = ['topic', 'from', 'until', 'kind'];

/** Components with ids, which are therefore used once on the site (for each set of attributes). */
export const ONCE: readonly string[] = [
  ...['Answers', 'Changes', 'Glossary', 'IndexTerms', 'People', 'Polls', 'SourceFilter', 'SourceList', 'Terms'],
  ...['TimelineFilter', 'DayChart', 'DesignationsChart', 'DeploymentChart', 'ProfileChart', 'SourceGraph'],
];

/** Components that contain text; the others are empty: `<Timeline />`. */
export const WITH_TEXT: readonly string[] = ['Claim', 'KnownFrom', 'Sides', 'Side'];

/** Components that are part of a line; the others are on their own line. */
export const IN_LINE: readonly string[] = ['Claim', 'RecordDate'];
