/**
 * The patterns of the forgiving reader, over folded text. Every quantifier is bounded, so that a match costs a bounded number of
 * steps at any position and reading is linear in the text; a test holds this.
 */
export const patterns = {
  /** A standard with or without its year: `BS EN ISO 9001:2015/Amd 1:2024`, `GB/T19001-2016`, `Q9001-2000`. */
  designation:
    /(?<![a-z0-9])(iso(?: ?\/ ?(?:iec|ts|tr|asq|fdis|dis|cd)){0,2}|gb ?\/? ?t|yy ?\/? ?t|iatf|q)[ -]{0,2}(?:q ?)?(\d{4,5})(?:(?: ?[:/-] ?| {1,2}\(?| ?\()(\d{4})(?![\d.])(?:-\d\d(?![\d.]))? ?\)?|:(\d\d)(?![\d.]))?(?: ?[/+] ?(?:amd|a)\.? ?\d(?: ?: ?\d{4})?)?/gi,
  /** `2015版`, `2008 edition`: a year that only stands for a known edition. */
  editionYear: /(?<!\d)(20\d\d) ?(?:版|edition|version)/gi,
  /** A clause number, with blanks around its dots and with letters in place of 1 and 0; a letter may follow at once. */
  number:
    /(?:(?<!\w|\d\.)|(?<=clause|cl))(?:(?:[lI|][0oO]|1[oO])(?= {0,3}\.)|[1-9]\d?)(?: {0,3}\. {0,3}(?:[1-9]\d?|[lI|〡丨](?![a-zA-Z]| ?\))|工(?![作程艺具序厂人件种业资会地期时况]))(?!\d)){0,4}(?![\d%‰℃°])(?! {0,3}\.\d)(?:(?!\w)|(?=[a-zA-Z](?:\d{0,2} ?\)|(?![a-zA-Z0-9]))))/g,
  /** Ideographic full stops for dots: at least two, because one may end a sentence before a number. */
  stoppedNumber: /(?<!\w)[1-9]\d?(?:。[1-9]\d?){2,4}(?![\w%。])/g,
  /** The same without blanks, to fall back on in running text. */
  tightNumber: /(?:(?:[lI|][0oO]|1[oO])(?= {0,3}\.)|[1-9]\d?)(?:\.(?:[1-9]\d?|[lI|〡丨](?![a-zA-Z]| ?\)))(?!\d)){0,4}/y,
  /** A stray 工 that OCR left behind a complete number. */
  strayStroke: /[工〡丨](?![作程艺具序厂人件种业资会地期时况])/y,
  /** Words that announce a clause number, at the end of the text before it. */
  announced:
    /(?:(?<![a-z])(?:sub-?)?clauses?|(?<![a-z])cl\.?|(?<![a-z])sections?|(?<![a-z])sec\.?|(?<![a-z])para(?:graph)?s?\.?|§|requirements?|violat(?:e|es|ed|ing|ion of)|breach(?:es|ed)?(?: of)?|contrary to|第|条款|标准|要求|违反了?|不符合了?)[ :]{0,3}"?$/i,
  /** Words that announce a number of one level, as 4 in "clause 4". */
  announcedWhole: /(?:(?<![a-z])(?:sub-?)?clauses?|(?<![a-z])cl\.?|(?<![a-z])sections?|(?<![a-z])sec\.?|§|第|条款)[ :]{0,3}$/i,
  quoted: /" ?$/,
  articleFollows: /^ {0,3}(?:条款?|款)/,
  lowerWordFollows: / {1,3}[a-z]{2}/y,
  /** Only list words between two numbers: the second belongs to the first. */
  listed: /^(?:[ "),、;&/~-]|and|or|to|through|和|及|与|或|至|以|条|款|的){1,12}(?:clauses?|第)? ?"?$/i,
  /** A standard named behind the number: "8.5.1 of ISO 9001:2015", "8.5.1 (ISO 9001:2015". */
  ofStandard: /^[ "]{0,3}(?:of|in|from|\()[ "]{0,3}(?:the )?(?:(?:bs|din|nf|une|ansi|jis) ?\/?)?(?: ?en )?[ "]{0,3}$/i,
  /** `f)`, `(f)`, `第f项`, `b2)`. */
  closedItem:
    /(?: |条款|条|款|项|之|的|中|第|"|,|:|item|point|letter|lit\.?|para\.?|bullet|subclause){0,8}\(? ?([a-zA-Z])(\d{1,2})? ?(?:\)|项|款)/y,
  slashItem: /\/([a-zA-Z])(?![a-zA-Z0-9])(?:\/([1-9]\d?)(?!\d))?/y,
  /** `8.5.1f`, `8.5.1.f`. */
  gluedItem: /\.?([a-zA-Z])(\d{1,2})?(?![a-zA-Z0-9])/y,
  /** `8.5.1 f`; an `a` before a word is an article. */
  bareItem:
    /(?: {1,3}|条款?)(?:(?:item|point|letter|lit\.?|para\.?) )?([a-zA-Z])(?:\.?(\d{1,2}))?(?![a-zA-Z0-9"])(?<! [aAI](?= [a-zA-Z]))/y,
  /** A letter after the title: `8.5.1 生产和服务提供的控制 f)`. */
  titledItem: /^[^()。;!?"]{0,60}"?[^()。;!?"]{0,4}"?(?<![a-zA-Z0-9])\(?([a-zA-Z])(\d{1,2})?\)/,
  /** A letter that opens a quotation of the clause: `"b) …"`. */
  quotedItem: /" ?([a-zA-Z])\)/,
  subItem: / {0,2}\(?([1-9]\d?) ?\)/y,
  moreItems: /( ?(?:,|、|;|&|\/|and|or|和|及|与|或|-|~|to|至|through) ?)(?:and |及|和)?["(]? ?([a-zA-Z])(\d{1,2})? ?\)/y,
  moreBareItems: /( ?(?:,|、|&|\/|and|和|及) ?)([a-zA-Z])(\d{1,2})?(?![a-zA-Z0-9)])(?<! [aAI](?= [a-zA-Z]))/y,
  range: /^ ?(?:-|~|to|至|through) ?$/,
  /** What may stand around a reference without meaning anything of its own. */
  noise:
    /(?<![a-z])(?:sub-?clauses?|clauses?|cl|sections?|sec|paragraphs?|paras?|items?|points?|letters?|lit|requirements?|of|in|the|see|per|to|and|standard|bs|din|nf|une|ansi|jis|en|iso|idt|edition|version|amd)(?![a-z])|标准|条款|规定|要求|违反|不符合|引用|见|第|条|款|章|节|项|之|的|了|中|版/gi,
  letterOrDigit: /[\p{L}\p{N}]/u,
} as const satisfies Readonly<Record<string, RegExp>>
