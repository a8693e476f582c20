// What the key of an edition is made of.

/** In the order in which a reader is told of them. */
export const partNames = ["facts", "brief", "template", "rules", "fonts", "programme"] as const;
export type PartName = (typeof partNames)[number];
export type KeyParts = Readonly<Record<PartName, string>>;
