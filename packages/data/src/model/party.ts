import { z } from "zod";
import { Id, Ids } from "./cell.ts";

/** An organisation that takes part in a project, a line or a transaction, as a source names it. */
export const Party = z.strictObject({
  id: Id,
  subject: Id,
  /** funding, accountable, extending, implementing: IATI OrganisationRole 1 to 4. */
  role: z.enum([
    "reporting",
    "funding",
    "accountable",
    "extending",
    "implementing",
    "borrower",
    "provider",
    "receiver",
    "unknown",
  ]),
  /** The source's own word for a role that is none of these. */
  asWritten: z.exactOptional(z.string()),
  /** The organisation's own identifier: `XM-DAC-46004`. */
  ref: z.exactOptional(z.string()),
  /** IATI OrganisationType. */
  type: z.exactOptional(z.string()),
  name: z.exactOptional(z.string()),
  language: z.exactOptional(z.string()),
  /** Its own identifier of the activity. */
  activityId: z.exactOptional(z.string()),
  crsChannelCode: z.exactOptional(z.string()),
  source: Id,
  supersedes: z.exactOptional(Ids),
});
export type Party = z.infer<typeof Party>;
