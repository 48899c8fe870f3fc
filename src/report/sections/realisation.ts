import type { Attitude } from '../../case/realise.ts';
import { stated } from '../number.ts';
import type { Reading } from '../reading.ts';
import { settingsWords } from '../study/settings.ts';

/** Which values the uncertain numbers of a plan take; a plan that records nothing is one for central values. */
function realisationOf({ plan }: Reading): 'central' | 'lower' | 'upper' | 'future' {
  const { realisation } = plan.options;
  return realisation === 'lower' || realisation === 'upper' || realisation === 'future' ? realisation : 'central';
}

/** Settings as the plan's options record them. */
function recorded({ plan: { options } }: Reading) {
  const number = (name: string, by = 1) => {
    const value = options[name];
    return typeof value === 'number' ? stated(value * by) : undefined;
  };
  const word = <T extends string>(name: string, otherwise: T) =>
    typeof options[name] === 'string' ? (options[name] as T) : otherwise;
  const given = {
    demand: number('demand_risk', 100),
    storage: number('storage_risk', 100),
    capture: number('capture_risk', 100),
    credibility: number('credibility'),
  };
  return {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    joint: word<Attitude['joint']>('joint', 'individual'),
    measure: word<Attitude['measure']>('measure', 'necessity'),
    chance: word<Attitude['chance']>('chance', 'textbook'),
  };
}

/** What a plan for other values than the central ones is for, with its settings; nothing for a plan on central values. */
export function realisationSentence(reading: Reading): string {
  const { text, plan, language } = reading;
  const realisation = realisationOf(reading);
  if (realisation === 'central') return '';
  const { future, future_seed, links } = plan.options;
  const first = text(realisation === 'upper' && typeof links === 'number' ? 'realised_linked' : `realised_${realisation}`, {
    future: typeof future === 'number' ? future + 1 : '–',
    seed: typeof future_seed === 'number' ? future_seed : '–',
    links: typeof links === 'number' ? links : 0,
  });
  const settings = realisation === 'future' ? '' : settingsWords(reading, recorded(reading));
  const rest = settings === '' ? '' : text('bounds_settings', { settings });
  return [first, rest].filter(Boolean).join(language === 'en' ? ' ' : '');
}

/** The note on which values the plan was made with. */
export const readRealisation = (reading: Reading): string => reading.text(`read_${realisationOf(reading)}`);
