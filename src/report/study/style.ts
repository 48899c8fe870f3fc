import { ink } from '../palette.ts';
import { pageStyle } from '../style.ts';

/** The style sheet of a study's report: that of a plan, with spans of numbers a step smaller, and maps side by side. */
export const studyStyle = `${pageStyle}
.tiles.spans .value { font-size: 1.75rem; white-space: nowrap; }
.tiles.spans .unit { display: block; }
td.number:first-child { min-width: 0; }
svg.shared { position: absolute; }
.layouts { display: grid; grid-template-columns: repeat(var(--columns), minmax(0, 1fr)); gap: 1.2rem; }
.layouts.pairs { grid-template-rows: repeat(2, auto); grid-auto-flow: column; }
.layout h4 { margin: 0 0 0.3rem; font-size: 0.8125rem; font-weight: 600; }
.layout .note { margin: 0.3rem 0 0; }
.layout svg { border: 1px solid ${ink.line}; border-radius: 3px; }
.layouts.few { grid-template-columns: repeat(2, minmax(0, 1fr)); }
@media screen and (max-width: 700px) {
  .layouts, .layouts.pairs { grid-template-columns: repeat(2, minmax(0, 1fr)); grid-template-rows: auto; grid-auto-flow: row; gap: 1rem 0.6rem; }
  .tiles.spans .value { font-size: 1.25rem; }
}
@media print {
  .tiles.spans .value { font-size: 1.3rem; }
  .layout { break-inside: avoid; }
}
`;
