import { ink } from '../palette.ts';

/** The style of what only reports of several stages have: the map by stage, one seen on a screen, all on paper. */
export const stageStyle = (stages: number): string => `
.stage-maps { border: 0; margin: 0; padding: 0; min-width: 0; }
.stage-maps legend { font-size: 0.8125rem; color: ${ink.soft}; padding: 0; margin-bottom: 0.4rem; }
.stage-maps input { position: absolute; opacity: 0; }
.stage-maps label { display: inline-block; font-size: 0.8125rem; border: 1px solid #8b949c; padding: 0.3rem 0.9rem; margin: 0 0 0.8rem -1px; cursor: pointer; background: #fff; }
.stage-maps label:hover { background: ${ink.faint}; }
.stage-maps input:checked + label { background: ${ink.text}; border-color: ${ink.text}; color: #fff; }
.stage-maps input:focus-visible + label { outline: 2px solid ${ink.text}; outline-offset: 2px; position: relative; }
.stage-panel { display: none; }
.stage-panel .note { margin: 0.4rem 0 0; }
.stage-name { display: none; }
${Array.from({ length: stages }, (_, t) => `.stage-maps input:nth-of-type(${t + 1}):checked ~ .stage-panels > :nth-child(${t + 1})`).join(',\n')} { display: block; }
.verdict-yes, .verdict-no { white-space: nowrap; }
.verdict-no { font-weight: 600; color: #9b1c1c; }
.verdict-no::before { content: "✕ "; }
.verdict-yes::before { content: "✓ "; color: #1f7f45; font-weight: 700; }
td .badge + .badge { margin-left: 0.2rem; }
td .mark { white-space: normal; }
#tables-zh :is(th, td), #tables-en :is(th, td) { padding-left: 0.4rem; padding-right: 0.4rem; }
#tables-zh .unit, #tables-en .unit { white-space: normal; }
:is(#tables-zh, #tables-en, #storage-zh, #storage-en) td:first-child { min-width: 6rem; }
@media print {
  .stage-maps legend, .stage-maps input, .stage-maps label { display: none; }
  .stage-panels { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm; }
  .stage-panels > .stage-panel:nth-child(n) { display: block; break-inside: avoid; }
  .stage-panels > .stage-panel svg.wide { display: none; }
  .stage-panels > .stage-panel svg.narrow { display: block; border: 0.5px solid ${ink.line}; }
  .stage-name { display: block; font-size: 1rem; margin: 0 0 0.3rem; }
}
`;
