declare module "*?url" {
  const address: string;
  export default address;
}
/** Loaded for what they do to the page. */
declare module "*.css";
