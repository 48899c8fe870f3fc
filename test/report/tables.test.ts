import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/base/display-width.ts';
import { htmlTable, plainTable, summaryColumns, summaryTable } from '../../src/report/tables.ts';
import { languages } from '../../src/text/language.ts';
import { smallPlan } from '../fixtures/small-plan.ts';

const columns = [
  { label: '名称', value: (row: readonly [string, number]) => row[0] },
  { label: 'Flow', unit: 'Mt/yr', decimals: 1, value: (row: readonly [string, number]) => row[1] },
];

describe('tables', () => {
  it('as plain text keep their columns straight with Chinese in them', () => {
    const text = plainTable(columns, [
      ['蚌埠电厂', 12.34],
      ['Hefei', -0.5],
    ]);
    expect(text.split('\n')).toEqual([
      '名称      Flow, Mt/yr',
      '--------  -----------',
      '蚌埠电厂         12.3',
      'Hefei            −0.5',
    ]);
    expect(displayWidth('蚌埠a')).toBe(5);
  });

  it('as HTML align numbers right, carry them in full, and name the unit', () => {
    const html = htmlTable('Flows', columns, [
      ['A & B', 12.3456],
      ['C', 1],
    ]);
    expect(html).toContain('<td class="number" data-value="12.3456">12.3</td>');
    expect(html).toContain('A &amp; B');
    expect(html).toContain('<span class="unit">Mt/yr</span>');
    expect(html).toContain('data-sort="1"');
  });

  it('summarise a plan in both languages, row for row, units beside numbers', () => {
    const [zh, en] = languages.map((language) => summaryTable(smallPlan, language));
    expect(zh?.length).toBe(en?.length);
    expect(en?.find(({ label }) => label === 'Plants that capture')?.value).toBe(String(smallPlan.counts.sources));
    for (const { value, unit } of [...(zh ?? []), ...(en ?? [])]) if (/^[−\d.,]+$/.test(value)) expect(unit).not.toBe('');
    for (const language of languages) {
      expect(plainTable(summaryColumns(language), summaryTable(smallPlan, language)).split('\n').length).toBe(
        (zh?.length ?? 0) + 2,
      );
    }
  });
});
