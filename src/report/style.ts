import { fontFamily } from './charts/chart.ts';
import { ink } from './palette.ts';

const onPaper = `
@page { size: A4; margin: 16mm 14mm; }
@page wide { size: A4 landscape; margin: 14mm; }
@media print {
  html { font-size: 12.5px; }
  .bar, .hint, .contents { display: none !important; }
  main { max-width: none; padding: 0; }
  section { margin-top: 2.2rem; break-inside: auto; }
  h2, figcaption, caption, thead { break-after: avoid; }
  section[id^=tables] { page: wide; break-before: page; }
  figure, .tiles, .verdict { break-inside: avoid; }
  .table { overflow: visible; border: 0; }
  table { font-size: 0.82rem; line-height: 1.35; }
  section[id^=tables] table { font-size: 0.75rem; line-height: 1.25; }
  th, td { padding: 0.22rem 0.3rem; white-space: normal; overflow-wrap: break-word; }
  th { word-break: keep-all; overflow-wrap: normal; }
  th .unit { white-space: normal; }
  details:not([open])::details-content { content-visibility: visible; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; break-inside: avoid; }
  tfoot { display: table-row-group; }
  th .sort::after { display: none; }
  .tiles { grid-template-columns: repeat(5, 1fr); }
  .tile .value { font-size: 1.75rem; }
  svg.map.wide { max-height: 190mm; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}`;

const tables = `
.table { overflow-x: auto; margin: 2rem 0; }
.table.compact { max-width: 46rem; }
.table:focus-visible, a:focus-visible, button:focus-visible, .sort:focus-visible, summary:focus-visible { outline: 2px solid ${ink.text}; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; font-size: 1rem; padding-bottom: 0.6rem; }
th { word-break: keep-all; }
th, td { padding: 0.42rem 0.7rem; text-align: left; vertical-align: baseline; border-bottom: 1px solid ${ink.faint}; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 1.5px solid ${ink.text}; font-weight: 600; vertical-align: bottom; }
tfoot td { border-top: 1.5px solid ${ink.text}; border-bottom: 0; font-weight: 600; }
th.number, td.number { text-align: right; }
td.number { white-space: nowrap; }
.compact td.number { white-space: normal; }
td:first-child { min-width: 9rem; }
.issues th:first-child { width: 66%; }
.compact td:first-child { min-width: 0; }
th .unit { display: block; font-weight: 400; color: ${ink.soft}; white-space: nowrap; }
th .sort { cursor: pointer; display: inline-block; }
th .badge { font-weight: 400; }
th .sort:hover { text-decoration: underline; }
th[aria-sort] .sort::after { content: " ▴"; }
th[aria-sort=descending] .sort::after { content: " ▾"; }
.badge { display: inline-block; font-size: 0.6875rem; line-height: 1.25; padding: 0.05rem 0.35rem; border: 1px solid #8a6d00; border-radius: 2px; white-space: nowrap; color: #4d3d00;
  background: repeating-linear-gradient(135deg, #fff6d6 0 4px, #fbe9a6 4px 6px); }
.mark { display: inline-block; font-size: 0.6875rem; line-height: 1.25; padding: 0.05rem 0.35rem; border: 1px solid #8b949c; border-radius: 2px; white-space: nowrap; color: #525b63; }
.badge.illustrative { border-color: #6b6f9c; color: #2f335c; background: repeating-linear-gradient(45deg, #f1f1fb 0 4px, #dddff2 4px 6px); }
.url { color: ${ink.soft}; overflow-wrap: anywhere; }
details summary { cursor: pointer; }`;

const figures = `
figure { margin: 2.5rem 0 3rem; }
figcaption { font-size: 1.25rem; line-height: 1.4; font-weight: 600; max-width: 60rem; margin-bottom: 0.9rem; text-wrap: pretty; }
.number-of-figure { display: block; font-size: 0.8125rem; font-weight: 400; color: ${ink.soft}; margin-bottom: 0.15rem; }
.note { font-size: 0.8125rem; color: ${ink.soft}; max-width: 60rem; }
figure > .note { margin: 0.6rem 0 0; }
svg.map, svg.chart { display: block; width: 100%; height: auto; }
svg.narrow { display: none; }
svg text { font-family: ${fontFamily}; }
.map text { paint-order: stroke; stroke: #fff; stroke-width: 3px; stroke-linejoin: round; fill: ${ink.text}; }
.map .city { fill: #4d565e; }
.map .basin { fill: #1b5e35; font-weight: 600; letter-spacing: 0.02em; }
.map .plant { font-weight: 600; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.3rem 1.4rem; margin: 0 0 0.8rem; padding: 0; font-size: 0.8125rem; }
.legend li { display: flex; align-items: center; gap: 0.4rem; }
.map-legend { display: flex; flex-wrap: wrap; gap: 1rem 2.4rem; margin-top: 1rem; font-size: 0.8125rem; }
.map-legend h4 { margin: 0 0 0.25rem; font-size: 0.8125rem; font-weight: 600; }
.map-legend ul { list-style: none; margin: 0; padding: 0; }
.map-legend li { display: flex; align-items: center; gap: 0.45rem; min-height: 1.35rem; }
@media screen and (max-width: 700px) {
  svg.narrow { display: block; }
  svg.wide { display: none; }
}`;

/** The style sheet of the report: one type scale (13, 16, 20, 28, 44 px), chrome in grey, figures in colour. */
export const pageStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { font-size: 16px; -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: #fff; color: ${ink.text}; font-family: ${fontFamily}; line-height: 1.6; }
html[data-language=zh] main[data-language=en], html[data-language=en] main[data-language=zh] { display: none; }
main { max-width: 1128px; margin: 0 auto; padding: 0 24px 6rem; }
.bar { display: flex; justify-content: space-between; align-items: center; gap: 1rem; padding: 0.9rem 0; border-bottom: 1px solid ${ink.line}; font-size: 0.8125rem; color: ${ink.soft}; }
.bar button { font: inherit; color: ${ink.text}; background: #fff; border: 1px solid #8b949c; border-radius: 3px; padding: 0.3rem 0.9rem; cursor: pointer; white-space: nowrap; }
.bar button:hover { background: ${ink.faint}; }
.contents { display: flex; flex-wrap: wrap; gap: 0.3rem 1.5rem; margin: 1rem 0 0; padding: 0; list-style: none; font-size: 0.8125rem; }
a { color: ${ink.soft}; text-underline-offset: 0.2em; }
a:hover { color: ${ink.text}; }
section { margin-top: 4.5rem; }
section:first-of-type { margin-top: 2.5rem; }
h1 { font-size: 2.75rem; line-height: 1.15; font-weight: 600; letter-spacing: -0.01em; margin: 0.5rem 0 0.8rem; text-wrap: balance; }
h2 { font-size: 1.75rem; line-height: 1.25; font-weight: 600; margin: 0 0 1rem; padding-top: 1rem; border-top: 1.5px solid ${ink.text}; }
section:first-of-type h2 { font-size: 0.8125rem; font-weight: 400; color: ${ink.soft}; border: 0; padding: 0; margin: 0; }
h3 { font-size: 1.25rem; line-height: 1.4; font-weight: 600; margin: 1.5rem 0 0.8rem; max-width: 60rem; text-wrap: pretty; }
p { margin: 0 0 0.8rem; max-width: 60rem; }
.lead { font-size: 1.25rem; line-height: 1.5; color: ${ink.soft}; text-wrap: pretty; }
.tiles { display: grid; grid-template-columns: repeat(5, 1fr); gap: 1.6rem; margin: 2.4rem 0; }
.tile { border-top: 1px solid ${ink.line}; padding-top: 0.7rem; min-width: 0; }
.tile.main { border-top: 3px solid ${ink.text}; padding-top: calc(0.7rem - 2px); }
.tile dt { font-size: 0.8125rem; font-weight: 600; }
.tile dd { margin: 0; }
.tile .value { font-size: 2.75rem; line-height: 1.25; font-weight: 300; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
.tile .unit { font-size: 0.8125rem; color: ${ink.soft}; white-space: nowrap; }
.tile .note { line-height: 1.45; margin-top: 0.2rem; }
.verdict { border-left: 3px solid ${ink.line}; padding-left: 1.2rem; margin: 2rem 0; }
.passed::before { content: "✓ "; color: #1f7f45; font-weight: 700; }
.failed { font-weight: 700; color: #9b1c1c; }
.failed::before { content: "✕ "; }
.notes li { margin-bottom: 0.6rem; max-width: 60rem; }
footer { margin-top: 5rem; padding-top: 1rem; border-top: 1px solid ${ink.line}; font-size: 0.8125rem; color: ${ink.soft}; overflow-wrap: anywhere; }
sub { font-size: 0.72em; line-height: 0; }
@media screen and (max-width: 1000px) { .tiles { grid-template-columns: repeat(3, 1fr); } }
@media screen and (max-width: 700px) {
  main { padding: 0 16px 4rem; }
  h1 { font-size: 1.75rem; }
  h2 { font-size: 1.25rem; }
  .lead, figcaption { font-size: 1rem; }
  .tiles { grid-template-columns: 1fr 1fr; gap: 1.4rem 1rem; }
  .tile .value { font-size: 1.75rem; }
  .contents { display: none; }
  section { margin-top: 3rem; }
}
${figures}
${tables}
${onPaper}
`;
