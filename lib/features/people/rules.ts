export const INVITATION_DAYS = 7;
/** ASVS 6.2.1, 6.2.4: length, not composition. */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;
