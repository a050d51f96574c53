const samples: readonly RegExp[] = [
  /\d{1,7}\s{1,2}(?:out\s)?of\s(?:the\s|all\s)?\d/i, // 3 of 42
  /(?<![\d/.-])\d{1,7}\s?\/\s?\d{1,7}(?![\d/.-])/, // 3/42, but no date
  /\d[^\d。；]{0,8}中[^\d。；]{0,6}\d/, // 42个中有3个
  /(?:抽查|抽样|抽取|检查|共查|查看|查阅)[^\d。；]{0,6}\d{1,7}[^\d。；]{1,12}\d/, // 抽查42个，3个无信号
]

/** True when a text says how many of how many, in figures. */
export const statesSample = (text: string): boolean => samples.some((sample) => sample.test(text))
