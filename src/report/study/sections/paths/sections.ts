import type { PageSection } from '../../../page.ts';
import type { PathsReading } from '../../study-reading.ts';

export const pathsSections: readonly PageSection<PathsReading>[] = [];
