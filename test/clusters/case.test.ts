import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/base/issue.ts';
import type { CaseDocument } from '../../src/case/case.ts';
import { caseDocument, caseHash } from '../../src/case/document.ts';
import { parseCase } from '../../src/case/parse.ts';
import { defaultKinds } from '../../src/study/defaults.ts';
import { wordIssue } from '../../src/text/issues/index.ts';
import { handCase, plant } from '../fixtures/hand-case.ts';
import { clusterCase, clusters } from './cluster-case.ts';

function faultsOf(document: CaseDocument) {
  try {
    parseCase(document, defaultKinds);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
}

const [west, east] = clusters as [(typeof clusters)[number], (typeof clusters)[number]];
const score = {
  ...{ cluster: 'a', criterion: 'project_experience' as const, score: 0.5, reason: 'one pilot' },
  ...{ basis: 'assumed' as const, source: 'test' },
};
const swapped = { ...east, hubs: [{ name: 'B', longitude: 30, latitude: 112 }] };

describe('what a case says of clusters', () => {
  it('is taken where it makes sense, and written as it was read', () => {
    const document = clusterCase({ readiness: { far_km: 200, weights: { amount_match: 2 }, stated: [score] } });
    const { study } = parseCase(document, defaultKinds);
    expect(parseCase(caseDocument(study), defaultKinds).study).toEqual(study);
  });

  it('gives one hash in whatever order it stands, and leaves that of cases without clusters alone', () => {
    const hash = (document: CaseDocument) => caseHash(parseCase(document, defaultKinds).study);
    const hubs = [...(west.hubs ?? []), { name: 'A2', longitude: 110.5, latitude: 30.5 }];
    const one = clusterCase({ clusters: [{ ...west, hubs }, east] });
    expect(hash(clusterCase({ clusters: [east, { ...west, hubs: hubs.toReversed() }] }))).toBe(hash(one));
    expect(Object.keys(caseDocument(parseCase(handCase({ price_per_t: 60 }), defaultKinds).study))).not.toContain('clusters');
  });

  it.each<[code: string, path: string, change: Partial<CaseDocument>]>([
    ['cluster.unknown', 'sources.0.cluster', { sources: [plant('S', { cluster: 'c' }), plant('T')] }],
    ['cluster.unknown', 'readiness.stated.0.cluster', { readiness: { stated: [{ ...score, cluster: 'c' }] } }],
    ['cluster.none', 'cluster_membership', { clusters: [] }],
    ['cluster.membership_missing', 'clusters', { cluster_membership: undefined }],
    ['cluster.without_hubs', 'clusters.1.hubs', { clusters: [west, { id: 'b', name: 'b' }] }],
    [
      'cluster.without_members',
      'clusters.1.id',
      { cluster_membership: { rule: 'given' }, sources: [plant('S', { cluster: 'a' })] },
    ],
    ['cluster.hub_duplicate', 'clusters.1.hubs.0.name', { clusters: [west, { ...east, hubs: west.hubs }] }],
    ['case.id_duplicate', 'clusters.1.id', { clusters: [west, { ...east, id: 'a' }] }],
    ['case.coordinates_swapped', 'clusters.1.hubs.0.latitude', { clusters: [west, swapped] }],
    ['readiness.stated_twice', 'readiness.stated.1', { readiness: { stated: [score, score] } }],
    [
      'readiness.weights_zero',
      'readiness.weights',
      {
        readiness: {
          weights: {
            ...{ amount_match: 0, distance_match: 0, hub_distance: 0, proven_capacity: 0, project_experience: 0 },
            ...{ government_support: 0, business_models: 0, stakeholders: 0, public_acceptance: 0 },
          },
        },
      },
    ],
    ['number.too_large', 'readiness.stated.0.score', { readiness: { stated: [{ ...score, score: 5 }] } }],
  ])('is refused: %s at %s', (code, path, change) => {
    const document = Object.fromEntries(
      Object.entries({ ...clusterCase(), ...change }).filter(([, value]) => value !== undefined),
    ) as unknown as CaseDocument;
    const faults = faultsOf(document);
    expect(faults.map((one) => [one.code, one.at.path])).toContainEqual([code, path]);
    for (const issue of faults)
      for (const language of ['en', 'zh'] as const) expect(wordIssue(issue, language).mend).not.toBe('');
  });

  it('is refused with every fault at once', () => {
    const faults = faultsOf(
      clusterCase({ clusters: [west, { ...west, hubs: [] }], sources: [plant('S', { cluster: 'c' }), plant('T')] }),
    );
    expect(faults.map(({ code }) => code).sort()).toEqual(['case.id_duplicate', 'cluster.unknown', 'cluster.without_hubs']);
  });
});
