import type { Tenant } from './world.ts';

/** The sample council's tenant. The ids never change, so that a restart finds everything again. */
export const sampleTenant: Tenant = {
  tenantId: '7d3b1c52-0a64-4e1f-9a57-5c1f0e8b2a11',
  appId: '3f6a9d84-52c7-4b0e-8f13-9d2e7c640b22',
  appSecret: 'local-secret-of-the-sample-tenant',
  teamsClientId: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  catalogAppId: 'c41d7e90-6b38-4d5a-a2f4-18b70c95e333',
  sharePointHost: 'valemoor.sharepoint.example',
  oneDriveHost: 'valemoor-my.sharepoint.example',
  registerSiteId: '9b5e2f17-8c4d-4a60-b3d1-7f0e5a26c444',
  restrictedSiteId: 'e8a07c63-1d9b-4f25-95ce-24b3d6f81555',
  mailbox: 'councillor.safety@valemoor.example',
  wellbeingMailbox: 'councillor.wellbeing@valemoor.example',
};

/** A template as GOV.UK Notify keeps it: ((name)) stands for a personalisation value. */
export interface NotifyTemplate {
  readonly id: string;
  readonly name: string;
  readonly type: 'sms' | 'email';
  readonly version: number;
  readonly subject?: string;
  readonly body: string;
}

const notifyServiceId = '5a1f8e2c-3b47-4d96-8e05-c6d7a9b01666';
const notifySecret = 'd2c94b75-7e18-4a3f-b6a0-0f5e83c12777';

/** The sample council's account with GOV.UK Notify. */
export const notifyAccount = {
  serviceId: notifyServiceId,
  secret: notifySecret,
  /** As Notify hands it out: name, service id, secret. */
  apiKey: `valemoor-${notifyServiceId}-${notifySecret}`,
  fromNumber: 'VALEMOOR',
  fromEmail: 'valemoor.council@notifications.service.gov.uk',
  smsTemplateId: '0e6d5b18-94a2-4c7f-a1d3-3b8c2f07e888',
  emailTemplateId: '68b3f4a1-c05d-4e92-87b6-d9e1a5204999',
} as const;

/** The sample council's account with a telephone gateway. */
export const gatewayAccount = { key: 'local-key-of-the-telephone-gateway' } as const;

export const notifyTemplates: readonly NotifyTemplate[] = [
  {
    id: notifyAccount.smsTemplateId,
    name: 'Message',
    type: 'sms',
    version: 1,
    body: '((message))',
  },
  {
    id: notifyAccount.emailTemplateId,
    name: 'Message',
    type: 'email',
    version: 1,
    subject: '((subject))',
    body: '((message))',
  },
];
