// The address at which LinkedIn offers to add a certificate to a profile. It is followed only by who clicks it, and tells
// what that person is about to publish.

export interface Published {
  readonly title: string;
  readonly provider: string;
  /** A calendar day. */
  readonly issuedOn: string;
  /** The link that shows it. */
  readonly url: string;
}

export function profileAddress({ title, provider, issuedOn, url }: Published): string {
  const [year = '', month = ''] = issuedOn.split('-');
  const said = new URLSearchParams({
    startTask: 'CERTIFICATION_NAME',
    name: title,
    organizationName: provider,
    issueYear: year,
    issueMonth: String(Number(month)),
    certUrl: url,
  });
  return `https://www.linkedin.com/profile/add?${said}`;
}
