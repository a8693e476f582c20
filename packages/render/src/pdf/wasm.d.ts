// As vite-wasm.ts has it.
declare module "*.wasm?base64" {
  const encoded: string;
  export default encoded;
}
