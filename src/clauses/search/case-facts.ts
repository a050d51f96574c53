/** The facts of a case: running text, or a record that holds them, such as a finding. */
export type CaseFacts =
  | string
  | {
      readonly title?: string
      readonly statement?: string
      readonly evidence?: readonly { readonly description: string }[]
      readonly department?: string
      readonly process?: string
    }
