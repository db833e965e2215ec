/** The components of pages: those that authors write, and those that plugins and Markdown make. */
import Changes from './Changes.astro';
import Citation from './Citation.astro';
import Disagreements from './Disagreements.astro';
import Editions from './Editions.astro';
import Glossary from './Glossary.astro';
import IndexTerms from './IndexTerms.astro';
import People from './People.astro';
import Questions from './Questions.astro';
import Side from './Side.astro';
import Sides from './Sides.astro';
import SourceList from './SourceList.astro';
import Table from './Table.astro';
import Terms from './Terms.astro';
import Timeline from './Timeline.astro';
import TimelineByActor from './TimelineByActor.astro';
import TimelineFilter from './TimelineFilter.astro';

export const components = {
  Changes,
  Citation,
  Disagreements,
  Editions,
  Glossary,
  IndexTerms,
  People,
  Questions,
  Side,
  Sides,
  SourceList,
  table: Table,
  Terms,
  Timeline,
  TimelineByActor,
  TimelineFilter,
};
