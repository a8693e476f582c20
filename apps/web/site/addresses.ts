// Where things lie in a site. The app has a folder of its own beside those of the languages.

export const appFolder = "app/";
export const pageName = "index.html";
export const feedName = "feed.xml";
export const workerName = "sw.js";
export const facesSheet = `${appFolder}faces.css`;

/** A file's name as an address from the site's folder. */
export function fileAddress(file: string): string {
  return file.split("/").map(encodeURIComponent).join("/");
}
