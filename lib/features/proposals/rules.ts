/** What becomes of a proposal at the next procurement (PLAN-07). It never touches the wording in force. */
export const PROPOSAL_STATUSES = ["OPEN", "ADOPTED", "DISMISSED"] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

/** A proposal is decided once, and may be taken up again; deciding what it already is says that somebody was there first. */
export const mayBecome = (from: ProposalStatus, to: ProposalStatus): boolean =>
  from === "OPEN" ? to !== "OPEN" : to === "OPEN";
