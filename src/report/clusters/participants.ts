import type { GroupFigures } from '../../plan/clusters/cluster-plan.ts';
import { figure } from '../figure.ts';
import { total } from '../group.ts';
import { significant } from '../number.ts';
import type { Reading } from '../reading.ts';
import { type Participants, participantsOf } from './flows.ts';
import { drawParticipants } from './participants-drawing.ts';

const sum = (groups: readonly GroupFigures[], of: (one: GroupFigures) => number) => total(groups, of);

function finding({ text }: Reading, { groups, crossings }: Participants): string {
  return text('participants_finding', {
    captured: significant(sum(groups, (one) => one.captured_mt_per_yr)),
    km: significant(sum(groups, ({ length_km }) => length_km)),
    crossing: significant(total(crossings, ({ from, to, mt_per_yr }) => (from === to ? 0 : mt_per_yr))),
  });
}

/** Who takes part in the hub: emitters by cluster, the company that carries and stores, the developer above both. */
export function participantsFigure(reading: Reading, number: () => number): string {
  const participants = participantsOf(reading);
  if (participants === undefined) return '';
  const { text, language } = reading;
  const says = finding(reading, participants);
  const drawing = [false, true].map((narrow) => drawParticipants(reading, participants, narrow, says)).join('\n');
  const label = text('figure', { number: number() });
  return figure(says, text('participants_note'), '', drawing, `figure-participants-${language}`, label);
}
