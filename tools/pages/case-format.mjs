import { built } from './built.mjs';

export const path = 'docs/reference/case-format.md';

/** The guide to the fields that `yuanhui schema` and `yuanhui init` write, as a page. */
export async function render(root) {
  const { fieldGuide } = await built(root, 'io/templates.js');
  const { defaultKinds } = await built(root, 'study/defaults.js');
  return fieldGuide(defaultKinds);
}
