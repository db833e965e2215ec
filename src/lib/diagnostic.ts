import type { MdastNode } from 'satteri';

/** One thing wrong in the content or in the output, told to an author who does not know the code. */
export interface Diagnostic {
  /** Path of the file, relative to the project, with forward slashes. */
  file: string;
  /** 1-based; absent where the fault concerns the whole file. */
  line?: number | undefined;
  /** 1-based, in UTF-16 code units. */
  column?: number | undefined;
  /** What is wrong, and what to do about it. */
  message: string;
}

/** A fault at a node of a page's tree. */
export function diagnosticAt(file: string, { position }: Pick<MdastNode, 'position'>, message: string): Diagnostic {
  return { file, line: position?.start.line, column: position?.start.column, message };
}

/** One line of text for one fault, in the `file:line:column` form that editors and terminals make clickable. */
function formatDiagnostic({ file, line, column, message }: Diagnostic): string {
  const place = [file, line, line && column].filter(Boolean).join(':');
  return `${place}  ${message.replaceAll(/\s+/g, ' ')}`;
}

/** All diagnostics of a run, one a line, in the order of files and lines; the same line is told once. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const sorted = diagnostics.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
  return [...new Set(sorted.map(formatDiagnostic))].join('\n');
}
