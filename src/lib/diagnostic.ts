import type { MdastNode } from 'satteri';

/** A problem in the content or the output, reported to an author who does not know the code. */
export interface Diagnostic {
  /** Path of the file, relative to the project, with forward slashes. */
  file: string;
  /** 1-based; absent if the problem concerns the whole file. */
  line?: number | undefined;
  /** 1-based, in UTF-16 code units. */
  column?: number | undefined;
  /** What is wrong, and what to write instead. */
  message: string;
}

/** A problem at a node of a page's tree. */
export function diagnosticAt(file: string, { position }: Pick<MdastNode, 'position'>, message: string): Diagnostic {
  return { file, line: position?.start.line, column: position?.start.column, message };
}

/** The place of a problem in the `file:line:column` form, which editors and terminals make clickable. */
export function formatPlace({ file, line, column }: Diagnostic): string {
  return [file, line, line && column].filter(Boolean).join(':');
}

/** A problem in one line. */
function formatDiagnostic(diagnostic: Diagnostic): string {
  return `${formatPlace(diagnostic)}  ${diagnostic.message.replaceAll(/\s+/g, ' ')}`;
}

/** Diagnostics in the order of files and lines. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

/** All diagnostics of a run, one a line, in order; identical lines appear once. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return [...new Set(sortDiagnostics(diagnostics).map(formatDiagnostic))].join('\n');
}
