import type { EmailAdapter } from 'payload'

/**
 * Without a mail server no mail is sent and no link is written to a log: passwords are reset on the
 * command line.
 */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'catalogue@catalogue.invalid',
  defaultFromName: 'Connectivity Catalogue',
  sendEmail: () => {
    payload.logger.warn('A mail was not sent: no mail server is set up. See npm run user:reset.')
    return Promise.resolve()
  },
})
