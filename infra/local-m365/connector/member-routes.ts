import { Router } from 'express';
import type { DirectoryPerson, World } from '../world.ts';
import { personOfMember, userIdOf } from './identities.ts';
import { refuse } from './refusals.ts';

/** Who is in the personal chat of `response.locals.person`: that one person. */
export function memberRoutes(world: World): Router {
  const router = Router({ mergeParams: true });
  router.get('/members', (_request, response) => {
    response.json([memberOf(world, response.locals.person as DirectoryPerson)]);
  });
  router.get('/pagedmembers', (_request, response) => {
    response.json({ members: [memberOf(world, response.locals.person as DirectoryPerson)] });
  });
  router.get('/members/:member', (request, response) => {
    const person = response.locals.person as DirectoryPerson;
    if (personOfMember(world, request.params.member)?.id !== person.id) {
      const message = 'The member was not found in the conversation.';
      return refuse(response, 404, 'MemberNotFoundInConversation', message);
    }
    response.json(memberOf(world, person));
  });
  return router;
}

function memberOf(world: World, person: DirectoryPerson) {
  return {
    id: userIdOf(world, person.id),
    aadObjectId: person.id,
    objectId: person.id,
    name: person.displayName,
    givenName: person.givenName,
    surname: person.surname,
    email: person.mail,
    userPrincipalName: person.userPrincipalName,
    tenantId: world.tenant.tenantId,
    userRole: 'user',
  };
}
