/** The mail about a final version. */
export { announcementDraft } from './announcement-draft';
export { announcementGaps, type AnnouncementGap } from './announcement-gaps';
export { readMailbox } from './mailbox';
export {
  pathOfAnnouncement,
  planAnnouncement,
  type AnnouncementRequest,
} from './plan-announcement';
export { recipientGroups, titleOfGroup } from './recipient-groups';
export { writeEml } from './write-eml';
