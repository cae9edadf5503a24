import type { RequestHandler } from 'express';
import { json, Router } from 'express';
import { applyFault } from '../fault-gate.ts';
import { notifyAccount, notifyTemplates } from '../tenant.ts';
import type { Fault, NotDelivered, World } from '../world.ts';
import { apiKeyCheck } from './api-key-check.ts';
import { badRequest, notFound, notifyFaults, refuse } from './refusal.ts';
import { isUuid, readSendRequest } from './send-request.ts';
import { fillIn, findTemplate, missingValues, templateView } from './templates.ts';
import type { Notification } from './texts.ts';
import { allNotifications, deliverNotification, isFor } from './texts.ts';

/** GOV.UK Notify for the sample council's account, to be mounted at /notify. What it takes is delivered at once. */
export function notifyPart(world: World): { router: Router } {
  const router = Router();
  router.use(json({ limit: '2mb' }), faultGate(world), apiKeyCheck);
  router.post('/v2/notifications/sms', send(world, 'sms'));
  router.post('/v2/notifications/email', send(world, 'email'));
  router.get('/v2/notifications/:id', (request, response) => {
    if (!isUuid(request.params.id)) return refuse(response, badRequest('id is not a valid UUID'));
    const found = allNotifications(world).find((one) => one.id === request.params.id);
    if (found === undefined) return refuse(response, notFound);
    response.json(notificationView(world, found));
  });
  router.use(templateRoutes());
  router.use((_request, response) => {
    const message = 'The requested URL was not found on the server.';
    refuse(response, { status: 404, error: 'NotFound', message });
  });
  return { router };
}

const failures: readonly NotDelivered[] = [
  'permanent-failure',
  'temporary-failure',
  'technical-failure',
];

/** A fault may be meant for one person's number or address only. */
function faultGate(world: World): RequestHandler {
  return async (request, response, next) => {
    const asked = (request.body ?? {}) as { phone_number?: string; email_address?: string };
    const type = asked.phone_number === undefined ? 'email' : 'sms';
    const to = String(asked.phone_number ?? asked.email_address);
    const person = world.people.all().find((one) => isFor({ type, to }, one));
    const fault = world.faults.meet('notify', person?.id);
    response.locals.fault = fault;
    if (!(await applyFault(fault, response, notifyFaults))) next();
  };
}

function send(world: World, type: 'sms' | 'email'): RequestHandler {
  return (request, response) => {
    const sending = readSendRequest(type, request.body);
    if ('error' in sending) return refuse(response, sending);
    const { template, ...rest } = sending;
    const failed = notDelivered(response.locals.fault as Fault | undefined);
    const sent = deliverNotification(world, {
      ...rest,
      type,
      templateId: template.id,
      ...(failed !== undefined && { failed }),
    });
    const body = { body: sent.text };
    const content =
      type === 'sms'
        ? { ...body, from_number: notifyAccount.fromNumber }
        : { ...body, subject: sent.subject, from_email: notifyAccount.fromEmail };
    const { id, reference } = sent;
    const uri = `${world.origin}/notify/v2/notifications/${id}`;
    const about = templateReference(world, template.id);
    response
      .status(201)
      .json({ id, reference, content, uri, template: about, scheduled_for: null });
  };
}

/** A receipt that says so in place of delivering it: taken, as Notify takes every number that can be one. */
function notDelivered(fault: Fault | undefined): NotDelivered | undefined {
  return failures.find((kind) => kind === fault?.kind);
}

function templateRoutes(): Router {
  const router = Router();
  router.get('/v2/templates', (request, response) => {
    const { type } = request.query;
    const wanted = notifyTemplates.filter((one) => type === undefined || one.type === type);
    response.json({ templates: wanted.map(templateView) });
  });
  router.get(['/v2/template/:id', '/v2/template/:id/version/:version'], (request, response) => {
    const template = findTemplate(String(request.params.id));
    if (template === undefined) return refuse(response, notFound);
    response.json(templateView(template));
  });
  router.post('/v2/template/:id/preview', (request, response) => {
    const template = findTemplate(request.params.id);
    if (template === undefined) return refuse(response, notFound);
    const values = ((request.body ?? {}) as { personalisation?: object }).personalisation ?? {};
    const missing = missingValues(template, { ...values });
    if (missing.length > 0) {
      return refuse(response, badRequest(`Missing personalisation: ${missing.join(', ')}`));
    }
    const { id, type, version } = template;
    response.json({ id, type, version, body: fillIn(template.body, { ...values }) });
  });
  return router;
}

function notificationView(world: World, sent: Notification) {
  const { id, reference, type, to, text, subject, at, templateId, failed } = sent;
  return {
    id,
    reference,
    type,
    status: failed ?? 'delivered',
    template: templateReference(world, templateId),
    phone_number: type === 'sms' ? to : null,
    email_address: type === 'email' ? to : null,
    subject: subject ?? null,
    body: text,
    created_at: at,
    sent_at: at,
    completed_at: at,
    scheduled_for: null,
    created_by_name: null,
    is_cost_data_ready: false,
  };
}

function templateReference(world: World, id: string) {
  const version = findTemplate(id)?.version ?? 1;
  const uri = `${world.origin}/notify/services/${notifyAccount.serviceId}/templates/${id}`;
  return { id, version, uri };
}
