// An activity's identifier → the lender's project that it belongs to: lenders publish an activity a loan or grant.

const ofAdb = /^XM-DAC-46004-(\d{5}-\d{3})(?:-|$)/i;

/** Whether its publisher makes several activities of one project. */
export function mayHaveSiblings(identifier: string | undefined): boolean {
  return identifier !== undefined && ofAdb.test(identifier);
}

/**
 * ADB: `XM-DAC-46004-58135-001-LN4763`, `-GRNT…` and `-TA…` are activities of project 58135-001.
 * World Bank: `44000-P104806`, with or without `XM-DAC-`. Others publish a project as one activity.
 */
export function projectOf(identifier: string): string {
  const adb = ofAdb.exec(identifier)?.[1];
  const worldBank = /^(?:XM-DAC-)?4400[0-2]-(P\d{6})(?:\D|$)/i.exec(identifier)?.[1];
  return adb ?? worldBank?.toUpperCase() ?? identifier;
}
