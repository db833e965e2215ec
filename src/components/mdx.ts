/** The components of pages: those that authors write, and those that plugins and Markdown make. */
import Changes from './Changes.astro';
import Citation from './Citation.astro';
import Claim from './Claim.astro';
import ClausesDrawing from './ClausesDrawing.astro';
import CourseDrawing from './CourseDrawing.astro';
import DayDrawing from './DayDrawing.astro';
import DesignationsDrawing from './DesignationsDrawing.astro';
import Disagreements from './Disagreements.astro';
import EdgeDrawing from './EdgeDrawing.astro';
import Editions from './Editions.astro';
import Glossary from './Glossary.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import IndexTerms from './IndexTerms.astro';
import People from './People.astro';
import ProfileDrawing from './ProfileDrawing.astro';
import Proof from './Proof.astro';
import ProofState from './ProofState.astro';
import Questions from './Questions.astro';
import RelianceDrawing from './RelianceDrawing.astro';
import Side from './Side.astro';
import Sides from './Sides.astro';
import SourceFilter from './SourceFilter.astro';
import SourceList from './SourceList.astro';
import Table from './Table.astro';
import Terms from './Terms.astro';
import Timeline from './Timeline.astro';
import TimelineByActor from './TimelineByActor.astro';
import TimelineFilter from './TimelineFilter.astro';
import WeekDrawing from './WeekDrawing.astro';

export const components = {
  Changes,
  Citation,
  Claim,
  ClausesDrawing,
  CourseDrawing,
  DayDrawing,
  DesignationsDrawing,
  Disagreements,
  EdgeDrawing,
  Editions,
  Glossary,
  h2: Heading2,
  h3: Heading3,
  IndexTerms,
  People,
  ProfileDrawing,
  Proof,
  ProofState,
  Questions,
  RelianceDrawing,
  Side,
  Sides,
  SourceFilter,
  SourceList,
  table: Table,
  Terms,
  Timeline,
  TimelineByActor,
  TimelineFilter,
  WeekDrawing,
};
