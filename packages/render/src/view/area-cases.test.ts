import { expect, test } from "vitest";
import { casesOf } from "./area-cases.ts";

test.each([
  ["Синьцзян", "Синьцзяна", "Синьцзяну", "в Синьцзяне"],
  ["Нигерия", "Нигерии", "Нигерии", "в Нигерии"],
  ["Китай", "Китая", "Китаю", "в Китае"],
  ["Вьетнам", "Вьетнама", "Вьетнаму", "во Вьетнаме"],
  ["Гана", "Ганы", "Гане", "в Гане"],
  ["Южная Африка", "страны Южная Африка", "стране Южная Африка", "в стране Южная Африка"],
  ["Марокко", "страны Марокко", "стране Марокко", "в стране Марокко"],
])("%s", (name, genitive, dative, within) => {
  expect(casesOf(name, "country")).toEqual({ genitive, dative, within });
});

test("an area without a name is this region", () => {
  expect(casesOf(undefined, "region").within).toBe("в этом регионе");
});
