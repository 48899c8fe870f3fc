import { z } from 'zod';
import { bilingual, choice, known, provenance, words } from '../../uncertainty/field.ts';
import { place } from '../source.ts';

/** A town that a cluster forms around: the seed of its membership. */
export const hub = z.strictObject({
  name: words({ en: 'Name of the hub town, unique in the case', zh: '枢纽城镇名称（算例中唯一）', example: 'Fuling' }),
  ...place,
  ...provenance,
});

/** A cluster of sources and sinks that share pipes and stores. */
export const cluster = z.strictObject({
  id: words({ en: 'Identifier', zh: '编号', example: 'chongqing' }),
  name: bilingual({ en: 'Name', zh: '名称' }),
  mark_mt_per_yr: known(
    {
      en: 'Size that the cluster is meant to reach, tonnes captured a year: 10 for a ten-million-tonne cluster; blank: none',
      zh: '产业集群规模目标（年捕集量）：千万吨级填 10，百万吨级填 1；留空表示不设',
      unit: 'Mt/yr',
      example: '10',
    },
    { above: 0 },
  ).optional(),
  hubs: z.array(hub).meta({ en: 'Hub towns', zh: '枢纽城镇' }).default([]),
  ...provenance,
});

/** By which rule sources, sinks and nodes belong to clusters. */
export const clusterMembership = z.strictObject({
  rule: choice(['given', 'nearest_hub', 'k_medoids'], {
    en: 'How a source or sink that names no cluster of its own comes to one: not at all (given); to that of the hub nearest along the candidate network (nearest_hub); or to that of the nearest medoid, which starts at a hub and moves to the middle of its members (k_medoids)',
    zh: '未自行指明集群的源汇如何归属：不归属（given）；归入沿候选管网最近枢纽的集群（nearest_hub）；或归入最近中心点的集群，中心点以枢纽为初值并移至其成员的中心（k_medoids）',
  }),
  within_km: known(
    {
      en: 'Farthest that a member may be from what it is nearest to, along the candidate network; beyond: in no cluster. Blank: no limit',
      zh: '成员沿候选管网距其最近枢纽（或中心点）的最大距离，超出则不属任何集群；留空表示不限',
      unit: 'km',
      example: '150',
    },
    { above: 0 },
  ).optional(),
  ...provenance,
});
