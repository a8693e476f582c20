// What a dataset's folder says of itself → what the package that is made of it says.
import { basename, join } from "node:path";
import type { AboutDataset } from "@brief/data";
import { z } from "zod";
import { descriptorName, newDescriptor, parseDescriptor } from "../import/describe-dataset.ts";
import type { World } from "../world.ts";

const named = { title: z.string() };
/** What else a publisher says of it is kept. */
const About = z.looseObject({
  name: z.string(),
  title: z.string(),
  version: z.string(),
  licenses: z.exactOptional(z.array(z.looseObject({ ...named, name: z.string() }))),
  sources: z.exactOptional(z.array(z.looseObject(named))),
});

export function aboutOf(world: World, folder: string): AboutDataset {
  const otherwise = newDescriptor(basename(folder));
  const path = join(folder, descriptorName);
  const known = world.isFile(path) ? parseDescriptor(world.readText(path)) : undefined;
  const { resources: _, profile: __, ...about } = { ...otherwise, ...known };
  const parsed = About.safeParse(about);
  return parsed.success ? parsed.data : About.parse(otherwise);
}
