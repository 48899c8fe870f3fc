import type { Bilingual } from '../base/bilingual.ts';
import { named } from '../text/language.ts';
import { escaped, prose } from './html.ts';
import type { CaseReading } from './reading.ts';

/** A large figure with its label, unit and a note; the main one has a heavy rule. */
export const tile = (label: string, value: string, unit: string, note: string, main = false) =>
  `<div class="tile${main ? ' main' : ''}"><dt>${prose(label)}</dt><dd><span class="value">${escaped(value)}</span> <span class="unit">${escaped(unit)}</span></dd><dd class="note">${prose(note)}</dd></div>`;

/** The first sentences of a long description, as many as the head of a page bears; a short one whole. */
export function opening(description: string): string {
  const bearable = /[\u4e00-\u9fff]/.test(description) ? 120 : 260;
  const paragraph = description.trim().split(/\n\s*\n/)[0] ?? '';
  if (paragraph.length <= bearable) return paragraph;
  const ends = [...paragraph.matchAll(/[。！？]|[.!?](?=\s+[A-Z])/g)].map(({ index }) => index + 1);
  return paragraph.slice(0, ends.filter((end) => end <= bearable).at(-1) ?? ends[0] ?? paragraph.length);
}

/** The name of the case and how its description opens. */
export function pageHead({ study, language }: CaseReading, name: Bilingual): string {
  const said = study.description === undefined ? '' : opening(named(study.description, language));
  const description = said === '' ? '' : `<p class="lead">${prose(said)}</p>`;
  return `<h1>${prose(named(name, language))}</h1>
${description}`;
}
