import { clauseTitle, searchClauses, suggestClauses } from 'clausebook/clauses'
import { iso9001_2015 } from 'clausebook/clauses/iso9001-2015'
import { iso9001_2015_en } from 'clausebook/clauses/iso9001-2015/en'
import { iso9001_2015_zhCN } from 'clausebook/clauses/iso9001-2015/zh-CN'
import { cases } from './cases.ts'
import { marked } from './marked.ts'
import { queries } from './queries.ts'

const texts = { en: [iso9001_2015_en], 'zh-CN': [iso9001_2015_zhCN] }
const headings = {
  en: { search: 'Ten queries, the best three clauses each', suggest: 'Clauses that the facts may breach' },
  'zh-CN': { search: '十次检索，每次列出最接近的三条', suggest: '由事实推荐的条款' },
}
const percent = (share: number): string => `${Math.round(share * 100)} %`

for (const language of ['en', 'zh-CN'] as const) {
  const options = { catalogue: iso9001_2015, texts: texts[language], limit: 3 }
  console.log(`\n== ${headings[language].search} ==`)
  for (const query of queries[language]) {
    console.log(`\n? ${query}`)
    for (const { reference, title, highlights } of searchClauses(query, { ...options, language })) {
      const found = highlights.filter(({ field }) => field !== 'number').slice(0, 2)
      console.log(`  ${reference.slice(reference.indexOf('/') + 1)}  ${title}`)
      for (const highlight of found) console.log(`      ${highlight.field}: ${marked(highlight)}`)
    }
  }
  console.log(`\n== ${headings[language].suggest} ==`)
  for (const facts of cases[language]) {
    console.log(`\n> ${facts}`)
    for (const { number, score, words } of suggestClauses(facts, options)) {
      console.log(`  ${score.toFixed(2)}  ${number}  ${clauseTitle(iso9001_2015, number, language)}`)
      const spoken = words.slice(0, 4).map(({ word, share, field, text }) => `${word} ${percent(share)} (${field}: ${text})`)
      console.log(`        ${spoken.join('; ')}`)
    }
  }
}
