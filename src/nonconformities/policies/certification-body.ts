import type { NonconformityPolicy } from './nonconformity-policy'

/** A certification body's stricter ways: whoever carried out an action does not judge its effectiveness. The body sets its own day counts. */
export const certificationBody: NonconformityPolicy = {
  id: 'certification-body',
  version: '1',
  severities: { 'verifier-independent': 'error' },
}
