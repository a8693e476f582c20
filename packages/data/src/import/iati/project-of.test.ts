import { expect, test } from "vitest";
import { projectOf } from "./project-of.ts";

test.each([
  ["XM-DAC-46004-58135-001-LN4763", "58135-001"],
  ["XM-DAC-46004-58135-001-GRNT0123", "58135-001"],
  ["XM-DAC-46004-58135-001-TA6543", "58135-001"],
  ["XM-DAC-46004-58135-002-LN0001", "58135-002"],
  ["XM-DAC-46004-40684-013", "40684-013"],
  ["44000-P104806", "P104806"],
  ["XM-DAC-44000-P148527", "P148527"],
  ["44001-p003612-IBRD", "P003612"],
])("%s belongs to %s", (identifier, project) => {
  expect(projectOf(identifier)).toBe(project);
});

test.each([
  "XM-DAC-46004-58135",
  "XM-DAC-46004-58135-0012",
  "XX-46004-58135-001-LN4763",
  "44000-P1048067",
  "US-501c3-522318905-SG-NGA/000085",
])("%s is a project of its own", (identifier) => {
  expect(projectOf(identifier)).toBe(identifier);
});
