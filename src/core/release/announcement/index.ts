/** The mail about a final version. */
export { announcementGaps } from './announcement-gaps';
export { pathOfAnnouncement, planAnnouncement } from './plan-announcement';
export { recipientGroups, titleOfGroup } from './recipient-groups';
