import type { IssueTexts } from './issue-text.ts';

/** Faults of a command line. */
export const cliIssues: IssueTexts = {
  'cli.option_value': {
    wrong: { en: "{{option}} is '{{value}}'", zh: '选项 {{option}} 的值为“{{value}}”' },
    mend: { en: 'give {{expected}}', zh: '应为{{expected}}' },
  },
  'cli.option_choice': {
    wrong: { en: "{{option}} is '{{value}}'", zh: '选项 {{option}} 的值为“{{value}}”' },
    mend: { en: 'choose from {{choices}}', zh: '可选：{{choices}}' },
  },
  'cli.unknown_option': {
    wrong: { en: 'there is no option {{option}}', zh: '没有选项 {{option}}' },
    mend: { en: '{{suggestion}}see {{help}}', zh: '{{suggestion}}参见 {{help}}' },
  },
  'cli.unknown_command': {
    wrong: { en: "there is no command '{{command}}'", zh: '没有命令“{{command}}”' },
    mend: { en: '{{suggestion}}see {{help}}', zh: '{{suggestion}}参见 {{help}}' },
  },
  'cli.missing_argument': {
    wrong: { en: '{{argument}} is missing', zh: '缺少参数 {{argument}}' },
    mend: { en: 'see {{help}}', zh: '参见 {{help}}' },
  },
  'cli.missing_value': {
    wrong: { en: '{{option}} has no value', zh: '选项 {{option}} 缺少值' },
    mend: { en: 'give it one; see {{help}}', zh: '请给出值；参见 {{help}}' },
  },
  'cli.missing_option': {
    wrong: { en: '{{option}} is required', zh: '缺少必需的选项 {{option}}' },
    mend: { en: 'give it; see {{help}}', zh: '请给出；参见 {{help}}' },
  },
  'cli.excess_argument': {
    wrong: {
      en: 'too many arguments: {{given}} in place of {{expected}}',
      zh: '参数过多：给了 {{given}} 个，应为 {{expected}} 个',
    },
    mend: { en: 'put names with blanks in quotes; see {{help}}', zh: '含空格的名称请加引号；参见 {{help}}' },
  },
  'cli.both_options': {
    wrong: { en: '{{first}} and {{second}} exclude each other', zh: '{{first}} 与 {{second}} 不能同时使用' },
    mend: { en: 'leave one out', zh: '请去掉一个' },
  },
  'cli.needs_option': {
    wrong: { en: '{{option}} does nothing without {{needed}}', zh: '没有 {{needed}} 时，{{option}} 不起作用' },
    mend: { en: 'add {{needed}}, or leave {{option}} out', zh: '请加上 {{needed}}，或去掉 {{option}}' },
  },
  'cli.out_not_ours': {
    wrong: { en: '{{out}} holds {{file}}, which is not the output of a plan', zh: '{{out}} 中有 {{file}}，不是方案的输出' },
    mend: { en: 'name another folder with --out, or empty this one', zh: '用 --out 另指定文件夹，或清空该文件夹' },
  },
  'cli.out_not_empty': {
    wrong: { en: '{{out}} is not empty', zh: '{{out}} 不是空文件夹' },
    mend: { en: 'name a folder that is absent or empty', zh: '请指定不存在或为空的文件夹' },
  },
  'cli.out_not_folder': {
    wrong: { en: '{{out}} is a file', zh: '{{out}} 是文件' },
    mend: { en: 'name a folder', zh: '请指定文件夹' },
  },
  'cli.out_failed': {
    wrong: { en: '{{out}} could not be written: {{reason}}', zh: '无法写入 {{out}}：{{reason}}' },
    mend: { en: 'check the disk and your rights, or name another place', zh: '请检查磁盘与权限，或另选位置' },
  },
  'cli.plan_missing': {
    wrong: { en: '{{place}} holds no {{file}}', zh: '{{place}} 中没有 {{file}}' },
    mend: { en: 'name the output folder of yuanhui plan', zh: '请指定 yuanhui plan 的输出文件夹' },
  },
  'cli.output_missing': {
    wrong: { en: '{{place}} holds no {{file}} and no study.json', zh: '{{place}} 中没有 {{file}} 或 study.json' },
    mend: { en: 'name the output folder of a plan or of a study', zh: '请指定方案或研究的输出文件夹' },
  },
  'cli.study_unreadable': {
    wrong: { en: '{{file}} is no study of this version', zh: '{{file}} 不是本版本的研究' },
    mend: { en: 'make it again with the command that it is of', zh: '请用相应命令重新生成' },
  },
  'cli.plan_unreadable': {
    wrong: { en: '{{file}} is no plan of this version: {{reason}}', zh: '{{file}} 不是本版本的方案：{{reason}}' },
    mend: { en: 'make it again with yuanhui plan', zh: '请用 yuanhui plan 重新生成' },
  },
  'cli.plan_of_other_case': {
    wrong: {
      en: '{{file}} was made from another case than the case.json beside it',
      zh: '{{file}} 与旁边的 case.json 不是同一算例',
    },
    mend: { en: 'keep the two files of one run together, or plan again', zh: '请保持同一次运行的两个文件在一起，或重新求解' },
  },
};
