/** The whole library in one file, as its package ships it: it loads in an eighth of the time of its 600 files. The package types the parts only. */
declare module 'echarts/dist/echarts.esm.min.mjs' {
  export { init } from 'echarts/core';
}
