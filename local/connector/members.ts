import type { Member } from '../wire/team-file.ts';
import type { World } from '../world.ts';
import { findMember } from '../conversations/find-member.ts';
import { badArgument, memberNotFound } from './connector-error.ts';
import { findConversation } from './find-conversation.ts';
import { requireApp } from './may-send.ts';

/** A person as Teams describes a member to a bot. */
export function accountOf(member: Member, tenantId: string) {
  const [givenName, ...rest] = member.name.split(' ');
  return {
    id: member.teamsId,
    name: member.name,
    objectId: member.aadObjectId,
    aadObjectId: member.aadObjectId,
    givenName,
    surname: rest.join(' '),
    email: member.email,
    userPrincipalName: member.email,
    tenantId,
    userRole: 'user',
  };
}

/** Everybody in a conversation: the one person of a personal chat, or the whole team. */
export function listMembers(world: World, conversationId: string) {
  const conversation = findConversation(world, conversationId);
  requireApp(world, conversation.personal ?? 'team');
  const { members, tenantId } = world.team;
  const inside = members.filter(
    (member) => conversation.personal === undefined || conversation.personal === member.aadObjectId,
  );
  return inside.map((member) => accountOf(member, tenantId));
}

/** A page of the members. The token says where the next page begins. */
export function pageMembers(
  world: World,
  conversationId: string,
  pageSize: number,
  token: string | undefined,
) {
  const all = listMembers(world, conversationId);
  const start = token === undefined ? 0 : Number.parseInt(token, 10);
  if (!Number.isInteger(start) || start < 0) throw badArgument('Invalid continuationToken.');
  // Teams' own bounds: a page holds from 50 to 500.
  const end = start + Math.min(Math.max(pageSize, 50), 500);
  return { members: all.slice(start, end), ...(end < all.length ? { continuationToken: String(end) } : {}) };
}

/** One member by either id. Throws a 404. */
export function oneMember(world: World, conversationId: string, id: string) {
  const member = findMember(world, id);
  const account = listMembers(world, conversationId).find(({ id: known }) => known === member?.teamsId);
  if (account === undefined) throw memberNotFound();
  return account;
}
