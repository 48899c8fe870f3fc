import type { CaseDocument } from '../../src/case/case.ts';

/** A case as the independent model and brute force see it: read straight from the document, by their own arithmetic. */
export interface Instance {
  readonly years: number;
  readonly crf: number;
  readonly peakSized: boolean;
  readonly price: number;
  readonly nodes: readonly string[];
  readonly streams: readonly {
    readonly node: string | undefined;
    readonly sector: string;
    readonly most: number;
    /** Share of the horizon that the source runs. */
    readonly run: number;
    readonly perTonne: number;
    /** Yearly cost of having the plant, with its service share. */
    readonly having: number;
  }[];
  readonly sinks: readonly {
    readonly node: string | undefined;
    readonly perYear: number;
    readonly rate: number;
    readonly wells: number;
    readonly site: number;
    readonly well: number;
    /** Storage cost less every income. */
    readonly perTonne: number;
  }[];
  readonly edges: readonly { readonly a: string; readonly b: string; readonly pipes: readonly PipeChoice[] }[];
  readonly targets: readonly { readonly sector: string | undefined; readonly perYear: number; readonly exactly: boolean }[];
  /** Share of the horizon in which every stream at a node still runs. */
  readonly allRun: number;
  /** More than can ever flow. */
  readonly everything: number;
}

export interface PipeChoice {
  readonly most: number;
  readonly having: number;
  readonly perFlow: number;
}

const number = (value: unknown, otherwise = 0) => (value === undefined ? otherwise : Number(value));
const key = (position: readonly [number, number]) => position.join(' ');

interface Offer {
  readonly most: number;
  readonly capital: number;
  readonly slope: number;
  readonly row: number;
  readonly rowSlope: number;
  readonly upkeep: number;
}

function offersOf(pipes: CaseDocument['pipes']): Offer[] {
  if (pipes.kind === 'table') {
    return (pipes.sizes as Record<string, number>[]).map((size) => ({
      ...{ most: number(size.capacity_mt_per_yr), capital: number(size.capital_m_per_km), slope: 0, row: 0, rowSlope: 0 },
      upkeep: number(size.fixed_m_per_km_per_yr),
    }));
  }
  const lines = pipes.trends as Record<string, number>[];
  const slope = (k: number) => number(lines[k]?.slope) + number(lines[k]?.right_of_way_slope);
  const start = (k: number) => number(lines[k]?.intercept) + number(lines[k]?.right_of_way_intercept);
  const used = number(pipes.utilisation, lines.some((line) => line.right_of_way_slope !== undefined) ? 0.93 : 1);
  return lines.map((line, k) => ({
    most: k + 1 < lines.length ? (start(k + 1) - start(k)) / (slope(k) - slope(k + 1)) : Number.POSITIVE_INFINITY,
    ...{ capital: number(line.intercept), slope: number(line.slope) / used, upkeep: 0 },
    ...{ row: number(line.right_of_way_intercept), rowSlope: number(line.right_of_way_slope) / used },
  }));
}

/** Reads a document of the random generator: known numbers, one stage, network `graph`, pipes `table` or `trends`. */
export function instanceOf(document: CaseDocument): Instance {
  const years = number(document.stages[0]?.years);
  const rate = number(document.discount_rate, Number.NaN);
  const crf =
    document.capital_recovery_factor === undefined ? rate / (1 - (1 + rate) ** -years) : number(document.capital_recovery_factor);
  const price = number(document.price_per_t);
  const routes = document.routes ?? [];
  const nodes = [
    ...new Set(
      routes.flatMap(({ lines }) =>
        lines.flatMap((line) => [key(line[0] as [number, number]), key(line.at(-1) as [number, number])]),
      ),
    ),
  ];
  const nodeAt = (place: { longitude: unknown; latitude: unknown }) =>
    nodes.find((node) => node === key([number(place.longitude), number(place.latitude)]));
  const streams = document.sources.flatMap((source) => {
    const run = Math.min(years, number(source.service_years, years)) / years;
    return source.streams.map((stream) => ({
      ...{ node: nodeAt(source), sector: source.sector, run, perTonne: number(stream.capture_cost_per_t) },
      most: number(stream.emissions_mt_per_yr) * number(stream.capture_rate),
      having: crf * number(stream.capture_capital_m) + run * number(stream.capture_fixed_m_per_yr),
    }));
  });
  const everything = streams.reduce((sum, { most }) => sum + most, 0);
  const oil = document.sink_kinds?.oil_field as Record<string, number> | undefined;
  const oilIncome =
    oil === undefined ? 0 : (number(oil.oil_price_per_bbl) * number(oil.margin_share)) / number(oil.co2_t_per_bbl);
  const offers = offersOf(document.pipes);
  return {
    ...{ years, crf, price, nodes, streams, everything, peakSized: document.sizing !== 'average' },
    allRun: Math.min(1, ...streams.flatMap(({ node, run }) => (node === undefined ? [] : [run]))),
    sinks: document.sinks.map((sink) => ({
      ...{ node: nodeAt(sink), perYear: number(sink.capacity_mt) / years, rate: number(sink.injection_mt_per_yr_per_well) },
      wells: number(sink.max_wells, Math.ceil(everything / number(sink.injection_mt_per_yr_per_well)) + 1),
      site: crf * number(sink.site_capital_m) + number(sink.site_fixed_m_per_yr),
      well: crf * number(sink.well_capital_m) + number(sink.well_fixed_m_per_yr),
      perTonne: number(sink.storage_cost_per_t) - price - (sink.kind === 'oil_field' ? oilIncome : 0),
    })),
    edges: routes.map((route) => {
      const corridor = document.corridors?.find(({ id }) => id === route.corridor);
      const km = number(route.length_km);
      const cost = km * number(route.terrain_factor, number(corridor?.terrain_factor, 1));
      const way = km * number(route.right_of_way_factor);
      const [line] = route.lines;
      return {
        a: key(line?.[0] as [number, number]),
        b: key(line?.at(-1) as [number, number]),
        pipes: offers.map((offer) => ({
          most: Math.min(offer.most, everything),
          having: crf * (cost * offer.capital + way * offer.row) + cost * offer.upkeep,
          perFlow: crf * (cost * offer.slope + way * offer.rowSlope),
        })),
      };
    }),
    targets: (document.targets ?? []).map((target) => ({
      sector: target.sector,
      perYear: target.amount_mt === undefined ? number(target.amount_mt_per_yr) : number(target.amount_mt) / years,
      exactly: target.sense === 'exactly',
    })),
  };
}
