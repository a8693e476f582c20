// How far a PDF is verified before it is published.
/** full: the finished file is read back before it is published. */
export const verifications = ["fast", "full"] as const;
export type Verification = (typeof verifications)[number];
