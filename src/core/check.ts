import type { Context } from './context'
import type { Command, CommandType, Decider, IssueIn, Spec } from './decider'
import { judge, situationOf } from './judge'

/**
 * A dry run: what `execute` would say to this command, without deciding it.
 *
 * @returns every issue, warnings and advices too; no error among them means that `execute` would carry it out
 */
export const check = <S extends Spec, Type extends CommandType<S>>(
  decider: Decider<S>,
  state: NoInfer<S>['state'],
  command: Command<Type, S['commands'][NoInfer<Type>]>,
  context: Context<NoInfer<S>['policy']>,
): readonly IssueIn<S>[] => judge(decider, state, command, situationOf(decider, context)).issues
