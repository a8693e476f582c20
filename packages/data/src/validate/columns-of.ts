import type { z } from "zod";
import type { TableDefinition } from "../model/tables.ts";

/** The columns of a table whose cells are of one schema, optional or not. */
export function columnsOf(
	table: TableDefinition,
	cell: z.ZodType,
): readonly string[] {
	return Object.entries(table.schema.shape).flatMap(([name, schema]) => {
		const { def } = schema._zod;
		return schema === cell || ("innerType" in def && def.innerType === cell)
			? [name]
			: [];
	});
}
