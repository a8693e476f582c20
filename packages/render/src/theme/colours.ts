/** Colours in print, by the names the house gives them. */
export const colours = {
  black: "#000000",
  soft: "#5A5F66",
  hair: "#C9CCD1",
  red: "#C8161D",
  ink: "#14243A",
  navy: "#1F3B63",
  white: "#FFFFFF",
  tint: "#F2F4F7",
  journalTint: "#EEF2F6",
  conflict: "#AB2F25",
  question: "#BD8F35",
} as const;
