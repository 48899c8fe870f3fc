/** The makers of reports, loaded when one is written: their charts take longer to load than all the rest together. */
export async function reports() {
  const [{ reportHtml }, { studyReportHtml }] = await Promise.all([
    import('../report/report.ts'),
    import('../report/study-report.ts'),
  ]);
  return { reportHtml, studyReportHtml };
}
